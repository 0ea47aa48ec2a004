// @vitest-environment happy-dom
// Fingers on the coal: at home two of them zoom the page, in a museum the second is another child's.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SEAM, type BandPoint } from '../../src/view/band.ts';
import { createPointer } from '../../src/view/input/pointer.ts';
import { playerIn } from '../../src/view/input/pointer-aim.ts';
import { bayUnitsOf } from '../../src/view/scenery.ts';
import { aSession, levelsCutTo, settle, type TestSession } from '../support/session.ts';

let off: (() => void) | null = null;
afterEach(() => {
  off?.();
  off = null;
});

type Bench = {
  readonly game: TestSession;
  readonly finger: (type: string, pointerId: number, facts?: object) => void;
  readonly isStriking: () => boolean;
};

/** A canvas whose left half is the player's coal and whose right half lies three bays on. */
const bench = async (isShared: boolean): Promise<Bench> => {
  const game = aSession({ levels: levelsCutTo(20_700), pace: 50 });
  await game.session.startLevel('record-night', 3);
  await settle();
  game.play(100);
  const element = Object.assign(document.createElement('div'), { setPointerCapture: () => undefined });
  const bandAt = (x: number): BandPoint => ({
    u: ((playerIn(game.shift())?.bay ?? 0) + (x < 100 ? 0.25 : 3.25)) * bayUnitsOf(game.shift()),
    v: SEAM / 2,
  });
  off = createPointer(game.session, { element, bandAt, isShared: () => isShared });
  return {
    game,
    finger: (type, pointerId, facts = {}) => {
      element.dispatchEvent(
        Object.assign(new Event(type), { pointerId, button: 0, clientX: 10, clientY: 10, ...facts }),
      );
      game.play(200);
    },
    isStriking: () => game.shift().state.hewing.isOn,
  };
};

describe('one finger', () => {
  it.each([true, false])('strikes while it is held (shared: %s)', async (isShared) => {
    const { finger, isStriking } = await bench(isShared);
    finger('pointerdown', 1);
    expect(isStriking()).toBe(true);
    finger('pointerup', 1);
    expect(isStriking()).toBe(false);
  });

  it('lets go when the system takes it away', async () => {
    const { finger, isStriking } = await bench(true);
    finger('pointerdown', 1);
    finger('pointercancel', 1);
    expect(isStriking()).toBe(false);
  });

  it('lets go when the mine is taken down under it', async () => {
    const { game, finger, isStriking } = await bench(true);
    finger('pointerdown', 1);
    off?.();
    off = null;
    game.play(200);
    expect(isStriking()).toBe(false);
  });
});

describe('a second finger', () => {
  it('lets everything go at home, where it means zoom', async () => {
    const { finger, isStriking } = await bench(false);
    finger('pointerdown', 1);
    finger('pointerdown', 2);
    expect(isStriking()).toBe(false);
  });

  it.each(['pointerup', 'pointercancel'])(
    'breaks no hold on a shared screen, nor does its %s',
    async (end) => {
      const { finger, isStriking } = await bench(true);
      finger('pointerdown', 1);
      finger('pointerdown', 2);
      expect(isStriking()).toBe(true);
      finger(end, 2);
      expect(isStriking()).toBe(true);
      finger('pointerup', 1);
      expect(isStriking()).toBe(false);
    },
  );

  it('neither aims nor walks for the first on a shared screen', async () => {
    const { game, finger } = await bench(true);
    finger('pointerdown', 1);
    const asked = vi.spyOn(game.session, 'dispatch');
    finger('pointerdown', 2, { clientX: 150 });
    finger('pointermove', 2, { clientX: 150 });
    finger('pointerup', 2, { clientX: 150 });
    expect(asked).not.toHaveBeenCalled();
  });

  it('may dig on a shared screen while the first rests elsewhere', async () => {
    const { finger, isStriking } = await bench(true);
    finger('pointerdown', 1, { clientX: 150 });
    finger('pointerdown', 2);
    expect(isStriking()).toBe(true);
    finger('pointerup', 1, { clientX: 150 });
    expect(isStriking()).toBe(true);
  });
});
