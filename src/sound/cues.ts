// The table of the sprite: which cues there are and where each stands. A cue named in code that was never
// rendered is a type error here, and not a silence in the game.
import sprite from '../../assets/sound/sprite.json';

export type CueName = keyof typeof sprite.cues;

/** Four faders of the settings. */
export type Bus = 'work' | 'mine' | 'print' | 'music';

export type SpriteTable = Record<string, [startMs: number, durationMs: number, isLoop: boolean]>;

export const spriteTable = (): SpriteTable =>
  Object.fromEntries(
    Object.entries(sprite.cues).map(([name, [startMs, durationMs, isLoop]]) => [
      name,
      [Number(startMs), Number(durationMs), isLoop === true],
    ]),
  );
