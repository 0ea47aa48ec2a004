// Times, decimals and every colon inside a handwritten line, set in the slanted face of the form: in the hand the
// colon is a hair, "5:45" was read as "545", and "5:45: air shared" as "5:45 air shared".
import type { ComponentChildren } from 'preact';

const FIGURES = /(\d+[:.,]\d+:?|:)/u;

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
