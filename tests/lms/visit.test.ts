// The whole game in a frame of a platform: how far a pupil came, over several visits, and that it never sinks.
import { createStore } from 'zustand/vanilla';
import { describe, expect, it } from 'vitest';
import { openLessonPort } from '../../src/lms/open.ts';
import { reportVisit } from '../../src/lms/visit.ts';
import { SCREENS, type GameState, type GameStore, type Screen } from '../../src/session/store.ts';
import { asWindow, fakeWindow } from '../support/lms-window.ts';
import { strictLms, type StrictLms } from '../support/strict-lms.ts';

const storeAt = (screen: Screen): GameStore => createStore(() => ({ screen }) as GameState);

const visited = async (lms: StrictLms, walk: readonly Screen[]): Promise<void> => {
  const port = await openLessonPort('', asWindow(fakeWindow({ API: lms.api })));
  const store = storeAt('title');
  let clockMs = 5000;
  const undo = reportVisit(store, port, SCREENS, () => clockMs);
  for (const screen of walk) {
    clockMs += 61_000;
    store.setState({ screen });
  }
  undo();
  store.setState({ screen: 'card' });
};

const seen = ({ committed }: StrictLms) => [
  committed('core.lesson_status'),
  committed('core.score.raw'),
  committed('core.lesson_location'),
];

describe('a visit to the whole game', () => {
  it('is as far as its furthest screen, and over at the card', async () => {
    const lms = strictLms('scorm-12');
    await visited(lms, ['shift', 'tally', 'title', 'shift']);
    expect(seen(lms)).toEqual(['incomplete', '22', 'tally']);
    expect(lms.committed('core.session_time')).toBe('00:02:02');
    const again = strictLms('scorm-12', { kept: lms.dump() });
    await visited(again, ['shift']);
    expect(seen(again)).toEqual(['incomplete', '22', 'tally']);
    const last = strictLms('scorm-12', { kept: again.dump() });
    await visited(last, [
      'shift',
      'tally',
      'page-1935',
      'lights-up',
      'ledger',
      'lever',
      'page-1988',
      'rate',
      'card',
    ]);
    expect(seen(last)).toEqual(['completed', '100', 'card']);
    expect([lms.faults, again.faults, last.faults]).toEqual([[], [], []]);
  });
});
