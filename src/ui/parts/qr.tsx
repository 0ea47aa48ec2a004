// A QR as plain squares of ink on paper, with the quiet border a camera needs.
import { encode } from 'uqr';

export type QrProps = {
  readonly text: string;
  readonly label: string;
};

/** Runs of dark squares, row by row: one path, whatever the size of the code. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');

export const Qr = ({ text, label }: QrProps) => {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(data)} fill="#000" />
    </svg>
  );
};
