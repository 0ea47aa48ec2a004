// The present bay as real buttons: two roof-side blocks, the parting, two floor-side blocks, the tilt of the
// steel, the way to the next bay. On touch the picture can be tapped instead; by ear this is the picture.
import { useState } from 'preact/hooks';
import type { Piece, Tilt } from '../../sim/index.ts';
import type { LiveShift, Session } from '../../session/session-port.ts';
import { MAX_TILT, nameOfPiece, PIECES, PIECES_A_BAY, PIECES_IN_SIGHT, toTilt } from '../pieces.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { Button } from './button.tsx';
import '../styles/aim-pad.css';

const STEP_DEGREES = 15;

/** Crack stages of a bay packed into one number, base 5: 4 is gone, 0 to 3 are quarters of the work done. */
const packBay = (live: LiveShift | null, bay: number): number => {
  if (!live) return 0;
  const { pieceLeft, pieceFull } = live.shift.state.face;
  return PIECES_IN_SIGHT.reduce<number>((packed, piece) => {
    const at = bay * PIECES_A_BAY + piece;
    const [left, full] = [pieceLeft[at] ?? 0, Math.max(1, pieceFull[at] ?? 1)];
    const stage = left <= 0 ? 4 : Math.min(3, Math.floor(((full - left) * 4) / full));
    return packed + stage * 5 ** piece;
  }, 0);
};

const stageIn = (packed: number, piece: Piece): number => Math.floor(packed / 5 ** piece) % 5;

type PieceButtonProps = {
  readonly session: Session;
  readonly piece: Piece;
  readonly stage: number;
  readonly isAimed: boolean;
  readonly tilt: Tilt;
};

const PieceButton = ({ session, piece, stage, isAimed, tilt }: PieceButtonProps) => {
  const { t } = useI18n();
  const name = nameOfPiece(piece);
  return (
    <Button
      id={`aim-${name}`}
      class={`piece piece-${name}`}
      keepsFocus
      label={t('aim.piece.read', { piece: t(`aim.piece.${name}`), state: t(`aim.stage.${stage}`) })}
      isPressed={isAimed}
      blockedBy={stage === 4 ? t('refusal.piece-gone') : null}
      onPress={() => session.dispatch({ kind: 'aim', piece, tilt })}
    >
      <span class="piece-crack" data-stage={stage} aria-hidden="true" />
    </Button>
  );
};

type TiltRowProps = { readonly session: Session; readonly piece: Piece; readonly tilt: Tilt };

const TiltRow = ({ session, piece, tilt }: TiltRowProps) => {
  const { t } = useI18n();
  const grip = useStore(session.store, (state) => state.shift?.aim.aimPermille ?? 1000);
  const lean = (by: number): void => session.dispatch({ kind: 'aim', piece, tilt: toTilt(tilt + by) });
  return (
    <div class="tilt">
      <Button
        id="tilt-up"
        keepsFocus
        label={t('aim.tilt.up')}
        blockedBy={tilt <= -MAX_TILT ? t('aim.tilt.end') : null}
        onPress={() => lean(-1)}
      >
        <span aria-hidden="true">↺</span>
      </Button>
      <span class="tilt-read" data-grip={grip}>
        <span class="digits">{t('aim.tilt.read', { degrees: tilt * STEP_DEGREES })}</span>
        <span class="tilt-grip">{t(`aim.grip.${grip}`)}</span>
      </span>
      <Button
        id="tilt-down"
        keepsFocus
        label={t('aim.tilt.down')}
        blockedBy={tilt >= MAX_TILT ? t('aim.tilt.end') : null}
        onPress={() => lean(1)}
      >
        <span aria-hidden="true">↻</span>
      </Button>
    </div>
  );
};

const BayRow = ({ session, bay }: { readonly session: Session; readonly bay: number }) => {
  const { t } = useI18n();
  const count = useStore(session.store, (state) => state.shift?.roof.length ?? 0);
  const go = (to: number): void => session.dispatch({ kind: 'move', bay: to });
  return (
    <div class="bays">
      <Button
        id="bay-up"
        keepsFocus
        label={t('aim.bay.up')}
        blockedBy={bay <= 0 ? t('refusal.no-such-bay') : null}
        onPress={() => go(bay - 1)}
      >
        <span aria-hidden="true">↖</span>
      </Button>
      <span class="bays-read digits">{t('aim.bay.read', { bay: bay + 1 })}</span>
      <Button
        id="bay-down"
        keepsFocus
        label={t('aim.bay.down')}
        blockedBy={bay >= count - 1 ? t('refusal.no-such-bay') : null}
        onPress={() => go(bay + 1)}
      >
        <span aria-hidden="true">↘</span>
      </Button>
    </div>
  );
};

/** Open from the start where the window has room for it. */
const hasRoom = (): boolean => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return window.innerWidth / rem >= 62 && window.innerHeight / rem >= 36;
};

export const AimPad = ({ session }: { readonly session: Session }) => {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(hasRoom);
  const bay = useStore(session.store, (state) => Math.max(0, state.shift?.aim.bay ?? 0));
  const aimed = useStore(session.store, (state) => state.shift?.aim.piece ?? 0);
  const tilt = useStore(session.store, (state) => toTilt(state.shift?.aim.tilt ?? 0));
  const packed = useStore(session.store, () => packBay(session.live(), bay));
  const piece = PIECES_IN_SIGHT.find((one) => one === aimed) ?? PIECES.parting;
  return (
    <section class="aim" aria-label={t('hud.aim.label')} data-open={isOpen}>
      <Button
        id="aim-toggle"
        class="aim-toggle"
        keepsFocus
        isExpanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {t('hud.aim.label')}
      </Button>
      {isOpen ? (
        <div class="aim-body plate">
          <div class="aim-bay" role="group" aria-label={t('aim.bay.pieces')}>
            {PIECES_IN_SIGHT.map((one) => (
              <PieceButton
                key={one}
                session={session}
                piece={one}
                stage={stageIn(packed, one)}
                isAimed={one === piece}
                tilt={tilt}
              />
            ))}
          </div>
          <TiltRow session={session} piece={piece} tilt={tilt} />
          <BayRow session={session} bay={bay} />
        </div>
      ) : null}
    </section>
  );
};
