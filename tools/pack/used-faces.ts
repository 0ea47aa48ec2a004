// Leaves out the faces of a stylesheet of which not one letter is ever written. On a server nobody fetches them; inside one
// file everybody would carry them.

const FACE = /@font-face\s*\{[^}]*\}/g;
const RANGE = /unicode-range:([^;}]*)/;

type Span = readonly [first: number, last: number];

const spanOf = (text: string): Span => {
  const [first = '', last] = text.trim().replace(/^U\+/i, '').split('-');
  // `U+4??` stands for U+400-4FF.
  const low = Number.parseInt(first.replaceAll('?', '0'), 16);
  const high = Number.parseInt((last ?? first).replaceAll('?', 'F'), 16);
  if (Number.isNaN(low + high)) throw new Error(`"${text}" is no range of letters`);
  return [low, high];
};

/** The spans of letters a face says it is for; null where it is for all. */
const spansOf = (face: string): readonly Span[] | null =>
  RANGE.exec(face)?.[1]?.split(',').map(spanOf) ?? null;

const ESCAPES = {
  script: /\\u([0-9a-f]{4})|\\u\{([0-9a-f]+)\}|\\x([0-9a-f]{2})/gi,
  style: /\\([0-9a-f]{2,6})/gi,
} as const;

/** Code points beyond ASCII in a text, written as they are or escaped as a script or a stylesheet may have them. */
export const lettersIn = (text: string, kind: keyof typeof ESCAPES): readonly number[] => [
  ...(text.match(/[^\0-\u{7f}]/gu) ?? []).map((letter) => letter.codePointAt(0) ?? 0),
  ...[...text.matchAll(ESCAPES[kind])].map((found) => Number.parseInt(found.slice(1).join(''), 16)),
];

/** Faces of one name, weight and slope share the letters out among themselves. */
const siblingsKey = (face: string): string =>
  face
    .replace(RANGE, '')
    .replace(/src:[^;}]*(?:;base64,[^;}]*)?/, '')
    .replaceAll(/\s/g, '');

/**
 * The stylesheet with each face once and without those that hold none of the letters. As a browser does, a letter is looked
 * for in the last of the siblings first; a face for ASCII stays in any case.
 */
export const keepUsedFaces = (css: string, letters: Iterable<number>): string => {
  const written = [...new Set(letters)];
  const missing = new Map<string, readonly number[]>();
  const kept = new Set<string>();
  const faces = new Set((css.match(FACE) ?? []).toReversed());
  for (const face of faces) {
    const spans = spansOf(face) ?? [[0, 0x10ffff]];
    const key = siblingsKey(face);
    const sought = missing.get(key) ?? written;
    const left = sought.filter((letter) => !spans.some(([low, high]) => letter >= low && letter <= high));
    missing.set(key, left);
    if (left.length < sought.length || spans.some(([low]) => low < 0x80)) kept.add(face);
  }
  // Sheets that share a face bring it each: the first stays, which is the same to the letter.
  return css.replaceAll(FACE, (face) => (kept.delete(face) ? face : ''));
};
