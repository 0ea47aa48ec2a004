// Which icons are cut from the one drawing, and whether the committed ones still belong to it. The build reads the list
// for the web manifest; without the hash an icon could outlive its drawing unseen.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export type Icon = {
  readonly file: string;
  readonly sizePx: number;
  /** What the manifest says of it; null for the one that the page itself names. */
  readonly purpose: 'any' | 'maskable' | null;
};

export const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', sizePx: 192, purpose: 'any' },
  { file: 'icon-512.png', sizePx: 512, purpose: 'any' },
  { file: 'icon-maskable-512.png', sizePx: 512, purpose: 'maskable' },
  { file: 'icon-touch-180.png', sizePx: 180, purpose: null },
];

export const ICON_FOLDER = new URL('../assets/icon/', import.meta.url);

const drawing = (): string => readFileSync(new URL('icon.svg', ICON_FOLDER), 'utf8');

/** A mask may take everything outside the middle four fifths: the drawing steps back, its ground does not. */
const STEPPED_BACK = 'viewBox="-72 -72 656 656"';

export const svgOf = ({ purpose }: Icon): string =>
  purpose === 'maskable' ? drawing().replace('viewBox="0 0 512 512"', STEPPED_BACK) : drawing();

/** Spaces are left out, so that a formatter cannot make an icon old. */
export const hashIcons = (): string => {
  const shape = `${drawing()}${STEPPED_BACK}${JSON.stringify(ICONS)}`;
  return createHash('sha256').update(shape.replaceAll(/\s+/g, '')).digest('hex').slice(0, 16);
};
