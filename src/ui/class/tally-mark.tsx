// The five things an observer counts, as small cuts in one ink, and strokes as a hand makes them: four and one across.
import type { SheetLine } from '../../lesson/progress.ts';

const CUTS: Readonly<Record<SheetLine, string>> = {
  // A prop between floor and roof, with its head-board.
  props: 'M3 2H21V5H3ZM10 5H14V19H10ZM5 19H19V22H5Z',
  // Three lengths of timber, end on.
  timber: 'M2 5H19V9H2ZM5 11H22V15H5ZM2 17H19V21H2Z',
  // A tub on its wheels.
  tubs: 'M2 6H22L19 16H5ZM6 17.5A2.2 2.2 0 1 0 6 22A2.2 2.2 0 1 0 6 17.5ZM18 17.5A2.2 2.2 0 1 0 18 22A2.2 2.2 0 1 0 18 17.5Z',
  // A slab with a crack through it, and dust.
  roof: 'M2 2H22V9L15 9L13 13L11 8L8 12L6 9H2ZM6 15H8V17H6ZM12 16H14V18H12ZM17 14H19V16H17ZM9 20H11V22H9ZM15 20H17V22H15Z',
  // Somebody who sits.
  waits: 'M8 2H13V7H8ZM7 8H13L14 14H20V22H17V17H8L6 22H3L6 15Z',
};

export const TallyMark = ({ line }: { readonly line: SheetLine }) => (
  <svg class="tally-mark" viewBox="0 0 24 24" aria-hidden="true">
    <path d={CUTS[line]} />
  </svg>
);

/** More bundles than this are only counted: the paper has an end. */
const MOST_BUNDLES = 12;

/** Strokes for a number; pure picture, the number stands beside it. */
export const Strokes = ({ count }: { readonly count: number }) => {
  const shown = Math.min(count, MOST_BUNDLES * 5);
  const bundles = Array.from({ length: Math.ceil(shown / 5) }, (_, at) => Math.min(5, shown - at * 5));
  return (
    <span class="strokes" aria-hidden="true">
      {bundles.map((strokes, at) => (
        <svg key={at} class="strokes-bundle" viewBox="0 0 26 20">
          {Array.from({ length: Math.min(4, strokes) }, (_, nth) => (
            <path key={nth} d={`M${4 + nth * 5.4} ${2 + (nth % 2)}L${3.2 + nth * 5.4} ${18 - (nth % 3)}`} />
          ))}
          {strokes === 5 ? <path d="M1 15L24 4.5" /> : null}
        </svg>
      ))}
      {count > shown ? '…' : null}
    </span>
  );
};
