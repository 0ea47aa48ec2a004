// Times and decimals inside a handwritten line, set in the slanted figures of the form: in the hand the colon is
// a hair, and "5:45" was read as "545".
import type { ComponentChildren } from 'preact';

const FIGURES = /(\d+[:.,]\d+)/u;

export const handFigures = (said: string): ComponentChildren =>
  said.split(FIGURES).map((part, nth) =>
    nth % 2 === 1 ? (
      <span key={nth} class="hand-figure">
        {part}
      </span>
    ) : (
      part
    ),
  );
