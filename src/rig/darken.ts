// The far side of a body lies in its own shadow: the same part, darker. One rule for the atlas and for the page.
const FAR = 0.58;

const darker = (pair: string): string =>
  Math.round(Number.parseInt(pair, 16) * FAR)
    .toString(16)
    .padStart(2, '0');

/** `#rrggbb`, darker. */
export const darkened = (fill: string): string =>
  `#${darker(fill.slice(1, 3))}${darker(fill.slice(3, 5))}${darker(fill.slice(5, 7))}`;
