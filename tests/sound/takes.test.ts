// Takes: no cue twice in a row, every one in its turn, the pitch within its spread, and the same in every shift.
import { describe, expect, it } from 'vitest';
import { spriteTable } from '../../src/sound/cues.ts';
import { createTakes, TAKES, type TakeName } from '../../src/sound/takes.ts';

const names = Object.keys(TAKES) as TakeName[];
const many = (sound: TakeName, count: number) => {
  const takeOf = createTakes();
  return Array.from({ length: count }, () => takeOf(sound));
};

describe('takes', () => {
  it.each(names)('of %s come in turn and never twice running', (sound) => {
    const cues = many(sound, 60).map(({ cue }) => cue);
    expect(cues.filter((cue, at) => cue === cues[at - 1])).toEqual([]);
    expect([...new Set(cues)].toSorted()).toEqual(TAKES[sound].toSorted());
  });

  it.each(names)('of %s keep near their pitch, and are all in the sprite', (sound) => {
    const table = spriteTable();
    // Props are thick or thin, and there are but two takes of them.
    const spread = sound === 'timber' ? 0.161 : 0.061;
    expect(many(sound, 60).filter(({ cue, rate }) => !(cue in table) || Math.abs(rate - 1) > spread)).toEqual(
      [],
    );
  });

  it('are the same in every shift', () => {
    expect(many('break', 20)).toEqual(many('break', 20));
  });

  it('leave a sound with one cue alone', () => {
    expect(createTakes()('bell')).toEqual({ cue: 'bell', rate: 1 });
  });
});
