// A round rubber stamp, two rings and a word across: it comes down on the tally sheet when it is signed, and on the card.
// No emblem of any state or body is on it.
import { useId } from 'preact/hooks';
import '../styles/stamp.css';

export type StampProps = {
  /** Runs round the ring. */
  readonly ring: string;
  /** Stands across the middle. */
  readonly word: string;
};

export const Stamp = ({ ring, word }: StampProps) => {
  const path = useId();
  return (
    <svg class="stamp" viewBox="0 0 200 200" aria-hidden="true">
      <defs>
        <path id={path} d="M100 100m-74 0a74 74 0 1 1 148 0a74 74 0 1 1 -148 0" />
      </defs>
      <circle cx="100" cy="100" r="94" fill="none" stroke="currentColor" stroke-width="5" />
      <circle cx="100" cy="100" r="62" fill="none" stroke="currentColor" stroke-width="2" />
      <text class="stamp-ring">
        <textPath href={`#${path}`} textLength="450" lengthAdjust="spacing">
          {ring}
        </textPath>
      </text>
      <path
        d="M30 82H170V118H30Z"
        fill="var(--stamp-stock, #e9dfc7)"
        stroke="currentColor"
        stroke-width="4"
      />
      <text
        class="stamp-word"
        x="100"
        y="109"
        text-anchor="middle"
        textLength="128"
        lengthAdjust="spacingAndGlyphs"
      >
        {word}
      </text>
    </svg>
  );
};
