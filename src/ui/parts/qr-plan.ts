// What the QR of a result card holds. A QR takes 2,953 bytes at most and a replay code may be longer; then
// it holds the end of the code and the address, and the card says so instead of drawing what nobody can scan.

/** Bytes of the largest QR (version 40, error correction L). */
export const QR_MAX_BYTES = 2953;
/** Characters of the code's end that are printed as its mark: its hash and checksum stand there. */
const TAIL = 16;

export type QrPlan =
  /** A link that opens this shift. */
  | { readonly kind: 'link'; readonly text: string }
  /** The code alone: the game stands in a folder and has no address others could open. */
  | { readonly kind: 'code'; readonly text: string }
  /** The end of the code and the address: the whole code does not fit. */
  | { readonly kind: 'mark'; readonly text: string; readonly mark: string };

/** The address of the game without its parameters; null where others cannot open it (a file, a loopback). */
export const sharedAddress = (href: string): string | null => {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return `${url.origin}${url.pathname}`;
};

/** The shift stands behind #: no server is told of it, and none can find it too long. */
export const replayLink = (address: string, code: string): string =>
  `${address}#replay=${encodeURIComponent(code)}`;

export const markOf = (code: string): string => code.slice(-TAIL);

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export const planQr = (href: string, code: string): QrPlan => {
  const address = sharedAddress(href);
  const whole = address === null ? code : replayLink(address, code);
  if (bytesOf(whole) <= QR_MAX_BYTES) return { kind: address === null ? 'code' : 'link', text: whole };
  const mark = markOf(code);
  return { kind: 'mark', text: [mark, address].filter(Boolean).join('\n'), mark };
};
