// Lights up: the player's own shift again, the whole face lit and the hammer muted. The canvas shows it;
// this panel says who is at work this moment, and in the walk whose prop is passed. It never covers the face.
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { Button } from '../parts/button.tsx';
import { CrewRoll } from '../parts/crew-roll.tsx';
import { clockText } from '../parts/print-figures.ts';
import { PrintFrame, useReveal } from '../parts/print-frame.tsx';
import { PropWalk } from '../parts/prop-walk.tsx';
import { useI18n } from '../use-i18n.ts';
import '../styles/lights-up.css';

export const LightsUp = ({ session }: { readonly session: Session }) => {
  const reveal = useReveal(session);
  return reveal === null ? null : <Panel session={session} reveal={reveal} />;
};

/** Somebody else's shift is not called the reader's own. */
const leadOf = ({ playback, isVerified }: RevealSlice): string =>
  playback.stage === 'replay' && isVerified !== null
    ? 'lights.lead.replay.foreign'
    : `lights.lead.${playback.stage}`;

const Panel = ({ session, reveal }: { readonly session: Session; readonly reveal: RevealSlice }) => {
  const i18n = useI18n();
  const { summary, playback } = reveal;
  return (
    <PrintFrame session={session} screen="lights-up" reveal={reveal} isOverStage>
      <header class="lights-head">
        <h1 tabIndex={-1}>{i18n.t('lights.title')}</h1>
        <p class="lights-lead">{i18n.t(leadOf(reveal))}</p>
      </header>
      <Controls session={session} playback={playback} />
      <p class="lights-time">
        <span class="digits">{clockText(playback.tick)}</span>
        <progress
          class="lights-bar"
          max={summary.endTick}
          value={Math.min(playback.tick, summary.endTick)}
          aria-label={i18n.t('lights.progress')}
        />
        <span class="digits">{clockText(summary.endTick)}</span>
      </p>
      {playback.stage === 'replay' ? (
        <p class="lights-caption">{i18n.t('lights.caption.hammer-muted')}</p>
      ) : (
        <PropWalk
          summary={summary}
          isForeign={reveal.isVerified !== null}
          bay={playback.walkBay}
          isDone={playback.stage === 'done'}
        />
      )}
      <CrewRoll
        summary={summary}
        tick={playback.tick}
        isRunning={playback.isRunning}
        isOver={playback.stage !== 'replay'}
      />
    </PrintFrame>
  );
};

type ControlsProps = { readonly session: Session; readonly playback: RevealSlice['playback'] };

const Controls = ({ session, playback }: ControlsProps) => {
  const i18n = useI18n();
  const { stage, isRunning } = playback;
  return (
    <div class="lights-controls" role="group" aria-label={i18n.t('lights.controls')}>
      {stage === 'done' ? null : (
        <Button tone="print" onPress={() => session.playback(isRunning ? 'pause' : 'play')}>
          {i18n.t(isRunning ? 'lights.pause' : 'lights.play')}
        </Button>
      )}
      {stage === 'done' ? null : (
        <Button tone="quiet" onPress={() => session.playback('skip')}>
          {i18n.t(stage === 'replay' ? 'lights.skip.replay' : 'lights.skip.walk')}
        </Button>
      )}
      <Button tone="quiet" onPress={() => session.playback('restart')}>
        {i18n.t('lights.restart')}
      </Button>
    </div>
  );
};
