// @vitest-environment happy-dom
// The pad at the mine, and what becomes of its buttons when something above the mine has borrowed it.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGamepad } from '../../src/view/input/gamepad.ts';
import { aSession, levelsCutTo, settle } from '../support/session.ts';

afterEach(() => vi.unstubAllGlobals());

const bench = async () => {
  const game = aSession({ levels: levelsCutTo(20_700), pace: 50 });
  await game.session.startLevel('record-night', 3);
  await settle();
  const down = new Set<number>();
  const buttons = Array.from({ length: 16 }, (_, index) => ({
    get pressed() {
      return down.has(index);
    },
  }));
  vi.stubGlobal('navigator', { getGamepads: () => [{ connected: true, axes: [0, 0, 0, 0], buttons }] });
  const world = { isLent: false };
  const pad = createGamepad(game.session, () => world.isLent);
  return {
    world,
    down,
    isStriking: (): boolean => {
      pad.poll();
      game.play(200);
      return game.shift().state.hewing.isOn;
    },
  };
};

describe('the hammer on a pad', () => {
  it('strikes while A is held', async () => {
    const { down, isStriking } = await bench();
    down.add(0);
    expect(isStriking()).toBe(true);
    down.delete(0);
    expect(isStriking()).toBe(false);
  });

  it('stops when the pad is lent, and an A that answered a card does not start it again', async () => {
    const { world, down, isStriking } = await bench();
    down.add(0);
    isStriking();
    world.isLent = true;
    expect(isStriking()).toBe(false);
    world.isLent = false;
    expect(isStriking()).toBe(false);
    down.delete(0);
    isStriking();
    down.add(0);
    expect(isStriking()).toBe(true);
  });
});
