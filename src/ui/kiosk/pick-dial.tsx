// The pick in the hand, as one dial: the lines are the cleat of the coal under the steel, the bar is the steel. Along the
// lines it bites fast. The plate is held to hammer; the two beside it turn the steel. It needs no word to be understood,
// and says the same to the ear.
import { PIECES_A_BAY } from '../pieces.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { toTilt } from '../pieces.ts';
import { Button } from '../parts/button.tsx';
import type { Piece } from '../../sim/index.ts';
import { Hand } from './attract.tsx';
import { HoldPlate } from './hold-plate.tsx';
import type { KioskScreenProps } from './kiosk-screen.ts';

const DEGREES = 15;

/** The cleat under the steel, in steps of 15 degrees. */
const useCleat = ({ session }: Pick<KioskScreenProps, 'session'>): number => {
  // The aim says when the bay changed; the cleat itself is the coal's.
  const bay = useStore(session.store, (state) => state.shift?.aim.bay ?? 0);
  const piece = useStore(session.store, (state) => state.shift?.aim.piece ?? 0);
  return session.live()?.shift.state.face.cleat[bay * PIECES_A_BAY + piece] ?? 0;
};

const Turn = ({
  session,
  by,
  label,
  children,
}: Pick<KioskScreenProps, 'session'> & {
  readonly by: -1 | 1;
  readonly label: string;
  readonly children: string;
}) => {
  const turn = (): void => {
    const aim = session.store.getState().shift?.aim;
    if (aim === undefined) return;
    session.dispatch({ kind: 'aim', piece: aim.piece as Piece, tilt: toTilt(aim.tilt + by) });
  };
  return (
    <Button class="kiosk-turn" keepsFocus label={label} onPress={turn}>
      <svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
        <path d={children} />
      </svg>
    </Button>
  );
};

const LEFT = 'M12 4A8 8 0 1 1 4 12H7A5 5 0 1 0 12 7V11L5 5.500L12 0Z';
const RIGHT = 'M12 4A8 8 0 1 0 20 12H17A5 5 0 1 1 12 7V11L19 5.500L12 0Z';

export const PickDial = ({ kiosk, session }: KioskScreenProps) => {
  const { t } = useI18n();
  const cleat = useCleat({ session });
  const tilt = useStore(session.store, (state) => state.shift?.aim.tilt ?? 0);
  const grip = useStore(session.store, (state) => state.shift?.aim.aimPermille ?? 1000);
  const hasDug = useStore(kiosk.store, (state) => state.hasDug);
  return (
    <div class="kiosk-dial" data-grip={grip}>
      <Turn session={session} by={-1} label={t('kiosk.dig.turn.left')}>
        {LEFT}
      </Turn>
      <HoldPlate session={session} label={t('act.hammer')} note={t(`kiosk.dig.grip.${grip}`)}>
        <svg viewBox="-50 -50 100 100" class="kiosk-dial-face" aria-hidden="true">
          <g class="kiosk-dial-cleat" style={{ transform: `rotate(${cleat * DEGREES}deg)` }}>
            <path d="M-34 -24H34M-42 -8H42M-42 8H42M-34 24H34" />
          </g>
          <g class="kiosk-dial-steel" style={{ transform: `rotate(${tilt * DEGREES}deg)` }}>
            <path d="M-44 0L-34 -5H26L44 0L26 5H-34Z" />
          </g>
        </svg>
        {hasDug ? null : (
          <span class="kiosk-dial-hand" aria-hidden="true">
            <Hand />
          </span>
        )}
      </HoldPlate>
      <Turn session={session} by={1} label={t('kiosk.dig.turn.right')}>
        {RIGHT}
      </Turn>
    </div>
  );
};
