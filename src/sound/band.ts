// The band of the lights-up replay, by number: heard in the loops, told in the captions.
import type { GameState, RevealSlice } from '../session/store.ts';

export const BAND_SIZE = 6;

/** Share of the helpers whose lamp has been lit by now: they are back from the moment they first worked. */
const shareBack = ({ people, stretches }: RevealSlice['summary'], tick: number): number => {
  const helpers = people.filter((person) => !person.isPlayer && person.workSeconds > 0);
  const back = helpers.filter((person) =>
    stretches.some(
      ({ worker, kind, fromTick }) => worker === person.id && kind === 'work' && fromTick <= tick,
    ),
  );
  return back.length / Math.max(1, helpers.length);
};

/**
 * All instruments at the start of the lights-up replay, one when every helper has come back. Most helpers work from the
 * first minute; so that each silence is heard, no more leave than the night has gone by.
 */
export const bandLeft = ({ reveal }: GameState): number => {
  if (reveal === null || reveal.playback.stage !== 'replay') return 1;
  const { tick } = reveal.playback;
  const passed = tick / Math.max(1, reveal.summary.endTick);
  const share = Math.min(passed, shareBack(reveal.summary, tick));
  return Math.max(1, BAND_SIZE - Math.floor(share * BAND_SIZE));
};
