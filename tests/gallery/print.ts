// What can be printed with the mine's own sprites: a cut-out, or a strip of a body in motion.
import { createFigureSprites } from '../../src/view/actors/figure-sprites.ts';
import type { Placed } from '../../src/rig/solve.ts';
import { sheetTable } from '../../src/view/sheet.ts';
import type { Stage } from '../../src/view/stage.ts';

export const GROUNDS = { night: '#07080a', paper: '#e9dfc7' } as const;
export type Ground = keyof typeof GROUNDS;

/** Canvas pixels a unit of the page: sharp on a fine screen, and as fine as the finer sheet. */
export const FINE = 2;

export type Print = {
  /** Unlike any other. */
  readonly name: string;
  readonly label: string;
  readonly note: string;
  /** Of one ground, page units. */
  readonly width: number;
  readonly height: number;
  readonly grounds: readonly Ground[];
  /** Puts the sprites at a place of the canvas, px; answers what takes them away. */
  readonly lay: (stage: Stage, x: number, y: number) => () => void;
};

const MARGIN = 7;
/** The larger side of a small cut-out is brought to at least this, page units. */
const LEAST = 44;

const { cuts } = sheetTable(2);
export const CUT_NAMES: readonly string[] = Object.keys(cuts);

const magnified = (side: number): number => [1, 2, 4, 8].find((times) => side * times >= LEAST) ?? 8;

export const cutPrint = (name: string): Print => {
  const [w = 1, h = 1, ax = 0, ay = 0] = cuts[name] ?? [];
  const times = magnified(Math.max(w, h));
  return {
    name,
    label: name,
    note: `${Math.round(w)} × ${Math.round(h)}${times > 1 ? `, ${times} times` : ''}`,
    width: w * times + MARGIN * 2,
    height: h * times + MARGIN * 2,
    grounds: ['night', 'paper'],
    lay: (stage, x, y) => {
      const sprite = stage.sprite(name, 0);
      const scale = times * FINE;
      sprite.show(name);
      sprite.size(scale);
      sprite.at(x + MARGIN * FINE + ax * scale, y + MARGIN * FINE + ay * scale);
      return () => sprite.destroy();
    },
  };
};

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const cornersOf = (at: Placed): readonly (readonly [number, number])[] => {
  const [w = 0, h = 0, ax = 0, ay = 0] = cuts[at.part] ?? [];
  const [cos, sin] = [Math.cos(at.rotation) * at.scale, Math.sin(at.rotation) * at.scale];
  return [-ax, w - ax].flatMap((dx) =>
    [-ay, h - ay].map((down) => {
      const dy = at.isFlipped ? -down : down;
      return [at.x + dx * cos - dy * sin, at.y + dx * sin + dy * cos] as const;
    }),
  );
};

const boxOf = (bodies: readonly (readonly Placed[])[]): Box => {
  const corners = bodies.flat().flatMap(cornersOf);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
};

/** The bodies stand in a row, as wide apart as the widest of them needs; `size` is page units for a unit of the rig. */
export const bodyPrint = (
  name: string,
  label: string,
  note: string,
  bodies: readonly (readonly Placed[])[],
  size: number,
): Print => {
  const box = boxOf(bodies);
  const stride = (box.right - box.left) * size + MARGIN;
  return {
    name,
    label,
    note,
    width: stride * bodies.length + MARGIN,
    height: (box.bottom - box.top) * size + MARGIN * 2,
    grounds: ['night'],
    lay: (stage, x, y) => {
      const shown = bodies.map((parts, at) => {
        const sprites = createFigureSprites(stage, parts[0]?.part ?? 'hewer/torso', 0);
        const feet = {
          x: x + FINE * (MARGIN + at * stride - box.left * size),
          y: y + FINE * (MARGIN - box.top * size),
        };
        sprites.place(parts, feet, { facing: 1, size: size * FINE });
        return sprites;
      });
      return () => {
        for (const sprites of shown) sprites.destroy();
      };
    },
  };
};
