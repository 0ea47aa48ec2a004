// What decides how something is drawn: cracks, aim, arms, chute, atlas, renderer, pixels, keys.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/view/actors/aim-mark.ts';
import { crackStage } from '../../src/view/actors/coal-face.ts';
import { heapStage, trainAway } from '../../src/view/actors/haulage.ts';
import { reachFor } from '../../src/rig/reach.ts';
import { createFrameGovernor } from '../../src/view/frame-governor.ts';
import { stickAction } from '../../src/view/input/gamepad.ts';
import { dawn } from '../../src/view/lights-up.ts';
import { chooseRenderer } from '../../src/view/renderer-choice.ts';
import { screenSizeFor } from '../../src/view/screen-size.ts';

describe('cracks', () => {
  it('come in three stages and never go back as work goes on', () => {
    let before = 0;
    const seen = new Set<number>();
    for (let left = 100; left > 0; left -= 1) {
      const stage = crackStage(left, 100);
      expect(stage).toBeGreaterThanOrEqual(before);
      before = stage;
      seen.add(stage);
    }
    expect([...seen]).toEqual([0, 1, 2, 3]);
  });
});

describe('the mark of the aim', () => {
  it('grades like the simulation: one step good, two fair, more poor', () => {
    expect([0, 1, 2, 3].map((tilt) => gradeOf(tilt, 0))).toEqual(['good', 'good', 'fair', 'poor']);
  });
});

describe('an arm', () => {
  it('lays the hand on what it can reach', () => {
    const { upper, fore, elbowX, elbowY } = reachFor(0, 0, 30, 12, 26, 25, 1);
    expect(Math.hypot(elbowX, elbowY)).toBeCloseTo(26, 6);
    expect(elbowX + Math.cos(fore) * 25).toBeCloseTo(30, 6);
    expect(elbowY + Math.sin(fore) * 25).toBeCloseTo(12, 6);
    expect(Number.isFinite(upper)).toBe(true);
  });

  it('stretches and stays whole when the goal is too far or too near', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -500, max: 500, noNaN: true }),
        fc.double({ min: -500, max: 500, noNaN: true }),
        (x, y) => {
          const reach = reachFor(0, 0, x, y, 26, 25, 1);
          for (const value of Object.values(reach)) expect(Number.isFinite(value)).toBe(true);
        },
      ),
    );
  });
});

describe('the foot of the face', () => {
  it('shows a heap as soon as there is coal, and the highest only when the chute is all but full', () => {
    expect(heapStage(0, 6000)).toBe(0);
    expect(heapStage(1, 6000)).toBe(1);
    expect(heapStage(4900, 6000)).toBeLessThan(6);
    expect(heapStage(6000, 6000)).toBe(6);
  });

  it('lets the train go and come back to where it stood', () => {
    expect(trainAway(0, 860)).toBe(0);
    expect(trainAway(430, 860)).toBe(1);
    expect(trainAway(860, 860)).toBe(0);
  });
});

describe('the renderer', () => {
  it('is Canvas where WebGL would be computed by the processor or is missing', () => {
    for (const name of ['Google SwiftShader', 'llvmpipe (LLVM 15)', 'Microsoft Basic Render Driver', null]) {
      expect(chooseRenderer('auto', name).kind).toBe('canvas');
    }
  });

  it('is WebGL on a real graphics card', () => {
    expect(chooseRenderer('auto', 'ANGLE (Intel, Mesa UHD 620)')).toEqual({
      kind: 'webgl',
      isSoftware: false,
    });
  });

  it('follows the wish where it can', () => {
    expect(chooseRenderer('webgl', 'SwiftShader').kind).toBe('webgl');
    expect(chooseRenderer('webgl', null).kind).toBe('canvas');
    expect(chooseRenderer('canvas', 'ANGLE (NVIDIA)').kind).toBe('canvas');
  });
});

describe('the pixels', () => {
  it('are at most two a CSS pixel, and one where the processor draws', () => {
    expect(screenSizeFor(390, 844, 3, { kind: 'webgl', isSoftware: false }).ratio).toBe(2);
    expect(screenSizeFor(390, 844, 3, { kind: 'canvas', isSoftware: true }).ratio).toBe(1);
  });

  it('stay affordable on a 4K screen', () => {
    const size = screenSizeFor(3840, 2160, 1, { kind: 'canvas', isSoftware: true });
    expect(size.width * size.height * size.ratio ** 2).toBeLessThanOrEqual(1_300_001);
  });
});

describe('the stick', () => {
  it('says nothing while it rests and one way when it is pushed', () => {
    expect(stickAction(0.1, -0.2)).toBeNull();
    expect(stickAction(0.9, 0.3)).toBe('right');
    expect(stickAction(-0.2, -0.8)).toBe('up');
  });
});

describe('the lights', () => {
  it('go up to full and down to nothing, never past either', () => {
    let lit = 0;
    for (let frame = 0; frame < 200; frame += 1) lit = dawn(lit, true, 16);
    expect(lit).toBe(1);
    for (let frame = 0; frame < 200; frame += 1) lit = dawn(lit, false, 16);
    expect(lit).toBe(0);
  });
});

describe('the frame governor', () => {
  /** A machine whose frames take so long at each share of pixels; the answers of so many seconds. */
  const aMachine = (spanOf: (share: number) => number) => {
    const governor = createFrameGovernor();
    let nowMs = 0;
    let share = 1;
    const run = (seconds: number, spanAt = spanOf): readonly number[] => {
      const answers: number[] = [];
      for (const endMs = nowMs + seconds * 1000; nowMs < endMs;) {
        nowMs += spanAt(share);
        const answer = governor.feed(nowMs);
        if (answer === null) continue;
        share = answer;
        answers.push(answer);
      }
      return answers;
    };
    return { run, begin: governor.begin };
  };
  const FULL = 16.7;

  it('leaves a machine alone that keeps up', () => {
    expect(aMachine(() => FULL).run(60)).toEqual([]);
  });

  it('asks a slow machine for fewer pixels, again and again, but never for none', () => {
    const answers = aMachine(() => 40).run(80);
    expect(answers.length).toBeGreaterThan(1);
    expect(answers).toEqual(answers.toSorted((a, b) => b - a));
    expect(Math.min(...answers)).toBeGreaterThanOrEqual(0.4);
  });

  it('takes a hidden tab for no slowness', () => {
    expect(aMachine(() => 1000).run(2000)).toEqual([]);
  });

  it('gives back step by step what a busy moment took, and each step only after twenty good seconds', () => {
    const { run } = aMachine(() => FULL);
    expect(run(9.6, () => 40)).toEqual([0.75, 0.5625]);
    expect(run(19)).toEqual([]);
    expect(run(5)).toEqual([0.75]);
    expect(run(15)).toEqual([]);
    expect(run(300)).toEqual([1]);
  });

  it('gives nothing back to a machine that only just keeps up, or that stumbles now and then', () => {
    for (const fair of [20, [16.7, 16.7, 16.7, 16.7, 16.7, 16.7, 16.7, 40]]) {
      let frame = 0;
      const { run } = aMachine(() =>
        typeof fair === 'number' ? fair : (fair[(frame += 1) % fair.length] ?? 0),
      );
      expect(run(6, () => 40)).toEqual([0.75]);
      expect(run(200)).toEqual([]);
    }
  });

  it('never goes to and fro: a step that proved too much is tried once a shift', () => {
    const { run, begin } = aMachine((share) => (share > 0.9 ? 30 : FULL));
    expect(run(600)).toEqual([0.75, 1, 0.75]);
    begin();
    expect(run(600)).toEqual([1, 0.75]);
  });
});
