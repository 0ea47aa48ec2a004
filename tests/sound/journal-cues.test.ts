// Every kind of fact is either heard, and then written too, or it was decided that nobody could hear it.
import { describe, expect, it } from 'vitest';
import type { SimEvent } from '../../src/sim/index.ts';
import { captionOf } from '../../src/sound/captions.ts';
import { spriteTable } from '../../src/sound/cues.ts';
import { TAKES } from '../../src/sound/takes.ts';
import { cuesOf } from '../../src/sound/journal-cues.ts';
import { MEANINGS } from './meanings.ts';
import { aScene, EVENTS, heard } from './samples.ts';

const SILENT: readonly SimEvent['kind'][] = ['spell-ended', 'waited', 'exposed', 'rule-chosen', 'refused'];
/** These stand on the screen in words of their own. */
const WRITTEN_ELSEWHERE: readonly SimEvent['kind'][] = ['card-shown', 'card-answered'];

const all = Object.values(EVENTS);
const table = spriteTable();
const cueNames = (event: SimEvent, wishes = {}): readonly string[] =>
  cuesOf(heard(event, wishes)).map(({ cue }) => cue);

describe('facts of the journal', () => {
  it.each(all)('$kind is heard, or was decided to be silent', (event) => {
    expect(cuesOf(heard(event)).length > 0).toBe(!SILENT.includes(event.kind));
  });

  it.each(all)('$kind is written wherever it is heard', (event) => {
    const isWritten = captionOf(heard(event)) !== null;
    expect(isWritten).toBe(!SILENT.includes(event.kind) && !WRITTEN_ELSEWHERE.includes(event.kind));
  });

  it('ask only for cues that were rendered, in the dark and in the light', () => {
    const lit = aScene({ isLit: true });
    const asked = all.flatMap((event) => [...cueNames(event), ...cueNames(event, { scene: lit })]);
    expect(asked.filter((cue) => !(cue in table) && !(cue in TAKES))).toEqual([]);
  });

  it('keep gain, rate and pan where a loudspeaker can follow', () => {
    const plans = all.flatMap((event) =>
      [-1, 0, 50, 103].flatMap((earBay) =>
        cuesOf(heard(event, { scene: aScene({ earBay: Math.max(0, earBay) }) })),
      ),
    );
    const wild = plans.filter(
      ({ gain, rate = 1, pan = 0, delayMs = 0 }) =>
        !(
          gain > 0 &&
          gain <= 1 &&
          rate > 0.5 &&
          rate < 2 &&
          Math.abs(pan) <= 1 &&
          delayMs >= 0 &&
          delayMs < 9000
        ),
    );
    expect(wild).toEqual([]);
  });
});

describe('coal', () => {
  const cut = EVENTS['coal-cut'];

  it('cracks where a parting goes and breaks where a block goes', () => {
    expect(cueNames({ ...cut, piece: 0 })).toContain('crack');
    expect(cueNames(cut)).toContain('break');
  });

  it('comes down once where a slab is two pieces', () => {
    const slab = { ...cut, isSlab: true };
    expect(cueNames(slab)).toContain('slab');
    expect(cueNames(slab, { isSecondOfSlab: true })).toEqual([]);
  });

  it('rings the bell for a full ton, and higher further down the ledge', () => {
    const rateAt = (bay: number) =>
      cuesOf(heard({ ...cut, bay }, { ton: 7 })).find(({ cue }) => cue === 'bell')?.rate ?? 0;
    expect(rateAt(1)).toBeGreaterThan(rateAt(0));
    expect(rateAt(12) / rateAt(0)).toBeCloseTo(2, 5);
    expect(cueNames(cut)).not.toContain('bell');
  });

  it.each([1, 13, 60])('climbs one octave with the bell down a ledge of %i bays', (baysPerLedge) => {
    const scene = aScene();
    const { level } = scene.shift;
    const face = { ...level.face, baysPerLedge };
    const long = aScene({ shift: { ...scene.shift, level: { ...level, face } } });
    const rates = Array.from(
      { length: baysPerLedge },
      (_, bay) =>
        cuesOf(heard({ ...cut, bay }, { scene: long, ton: 7 })).find(({ cue }) => cue === 'bell')?.rate ?? 0,
    );
    expect(Math.min(...rates)).toBeGreaterThanOrEqual(2 ** -0.5);
    expect(Math.max(...rates)).toBeLessThanOrEqual(2 ** 0.5);
    if (baysPerLedge > 1) expect(Math.max(...rates) / Math.min(...rates)).toBeCloseTo(2, 5);
  });

  it('arrives in the drift later from further up', () => {
    const delayFrom = (earBay: number) =>
      cuesOf(heard({ ...cut, bay: earBay }, { scene: aScene({ earBay }) })).find(
        ({ cue }) => cue === 'clatter',
      )?.delayMs ?? 0;
    expect(delayFrom(80)).toBeGreaterThan(delayFrom(100));
  });
});

describe('distance', () => {
  it('makes a prop softer the further off it is set, and puts it on its side', () => {
    const propAt = (bay: number) =>
      cuesOf(heard({ ...EVENTS['prop-set'], bay }, { scene: aScene({ earBay: 50 }) }))[0];
    expect(propAt(50)?.gain).toBeGreaterThan(propAt(30)?.gain ?? 1);
    expect(propAt(30)?.pan).toBeLessThan(0);
    expect(propAt(70)?.pan).toBeGreaterThan(0);
  });

  it('swallows the highs of what is far off, and of nothing near', () => {
    const hzFrom = (earBay: number) =>
      cuesOf(heard({ ...EVENTS['roof-talked'], bay: 50 }, { scene: aScene({ earBay }) }))[0]?.lowpassHz ?? 0;
    expect(hzFrom(50)).toBe(20_000);
    expect(hzFrom(40)).toBeLessThan(hzFrom(46));
    expect(hzFrom(0)).toBeLessThan(1500);
    expect(hzFrom(0)).toBeGreaterThanOrEqual(700);
  });

  it('never makes a fall of roof soft', () => {
    expect(cuesOf(heard({ ...EVENTS['roof-fell'], bay: 100 }))[0]?.gain).toBe(1);
  });
});

describe('the roof', () => {
  it('creaks first; splintering it pops, creaks, and somebody shouts', () => {
    expect(cueNames(EVENTS['roof-talked'])).toEqual(['creak']);
    expect(cueNames({ ...EVENTS['roof-talked'], stage: 'splinter' })).toEqual(['pop', 'creak', 'shout']);
  });

  it('falls: a rumble, then nothing until the stones lie still, then names', () => {
    const [rumble, ...names] = cuesOf(heard(EVENTS['roof-fell']));
    const rumbleMs = spriteTable()['fall']?.[1] ?? 0;
    expect(rumble?.cue).toBe('fall');
    expect(names.map(({ cue }) => cue)).toEqual(['call', 'call']);
    expect(names.every(({ delayMs = 0 }) => delayMs > rumbleMs + 800)).toBe(true);
  });
});

describe('in the light', () => {
  const scene = aScene({ isLit: true });

  it('the hewer is silent and the helpers are heard', () => {
    expect(cueNames(EVENTS['coal-cut'], { scene })).toEqual([]);
    expect(cueNames(EVENTS['steel-changed'], { scene })).toEqual([]);
    expect(cueNames(EVENTS['prop-set'], { scene }).every((cue) => cue === 'mallet')).toBe(true);
    expect(cueNames(EVENTS['tub-hauled'], { scene })).toContain('tub-roll');
  });

  it.each(all)('$kind is written wherever it is heard, in words that mean its sounds', (event) => {
    const cues = cueNames(event, { scene });
    const key = captionOf(heard(event, { scene }))?.key;
    expect(key !== undefined).toBe(cues.length > 0);
    const meant = Object.entries(MEANINGS).flatMap(([sound, meaning]) =>
      typeof meaning !== 'string' && meaning.captions.some((caption) => caption === key) ? [sound] : [],
    );
    expect(cues.filter((cue) => !meant.includes(cue))).toEqual([]);
  });
});

describe('on paper', () => {
  it('a booking is stamped, and nothing of the mine is heard', () => {
    expect(cueNames(EVENTS.booked, { scene: null })).toEqual(['stamp']);
    const others = all.filter(({ kind }) => kind !== 'booked');
    expect(others.flatMap((event) => cueNames(event, { scene: null }))).toEqual([]);
  });
});
