// Every pad and stick that is plugged in, as one: an arcade board may show up as two, one for each player.
import type { Way } from './nearest.ts';

export type PadState = {
  /** Buttons that are down, numbers of the standard mapping. */
  readonly down: ReadonlySet<number>;
  readonly way: Way | null;
};

const DEAD = 0.55;
const CROSS: Readonly<Record<number, Way>> = { 12: 'up', 13: 'down', 14: 'left', 15: 'right' };

const stickWay = ({ axes }: Gamepad): Way | null => {
  const [x, y] = [axes[0] ?? 0, axes[1] ?? 0];
  if (Math.max(Math.abs(x), Math.abs(y)) < DEAD) return null;
  if (Math.abs(x) > Math.abs(y)) return x > 0 ? 'right' : 'left';
  return y > 0 ? 'down' : 'up';
};

/** What all pads say at this moment; nothing where there is none. */
export const readPads = (): PadState => {
  const pads = (navigator.getGamepads?.() ?? []).filter((pad) => pad !== null && pad.connected);
  const down = new Set<number>();
  let way: Way | null = null;
  for (const pad of pads) {
    pad?.buttons.forEach((button, index) => (button.pressed ? down.add(index) : undefined));
    way ??= pad === null ? null : stickWay(pad);
  }
  for (const [index, of] of Object.entries(CROSS)) if (down.has(Number(index))) way ??= of;
  return { down, way };
};

/** What changed since the last look: buttons that went down, and a way that is new. The cross is a way, no button. */
export type PadNews = { readonly pressed: readonly number[]; readonly way: Way | null };

export const createPadWatch = (read: () => PadState): (() => PadNews) => {
  let last: PadState = { down: new Set(), way: null };
  return () => {
    const now = read();
    const news = {
      pressed: Array.from(now.down).filter((index) => !last.down.has(index) && !(index in CROSS)),
      way: now.way === last.way ? null : now.way,
    };
    last = now;
    return news;
  };
};
