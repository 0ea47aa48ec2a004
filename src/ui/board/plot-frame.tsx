// The frame of every plot of the class: what it shows, what to read from it in one sentence, the drawing, and the same in
// rows for whoever cannot see it or wants to count.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { TableTwin, type TableTwinProps } from '../parts/table-twin.tsx';
import { usePlotSize, type PlotSize } from './use-plot-size.ts';

export type PlotFrameProps = {
  readonly name: string;
  readonly title: string;
  /** What it says of this class, in a sentence. */
  readonly reading: string;
  /** Of the drawing, rem. */
  readonly height: number;
  readonly renderSheet: (size: PlotSize, height: number) => ComponentChildren;
  readonly twin: Pick<TableTwinProps, 'head' | 'rows'>;
  /** Signs of the drawing, and what must be said beside it. */
  readonly children?: ComponentChildren;
};

export const PlotFrame = ({ name, title, reading, height, renderSheet, twin, children }: PlotFrameProps) => {
  const titleId = useId();
  const [box, size] = usePlotSize();
  const px = height * size.rem;
  return (
    <figure class="plot" data-plot={name} aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <p class="plot-reading">{reading}</p>
      <div ref={box} class="plot-sheet">
        <i class="plot-rem" aria-hidden="true" />
        <svg
          role="img"
          aria-label={`${title}. ${reading}`}
          width={size.width}
          height={px}
          viewBox={`0 0 ${size.width} ${px}`}
        >
          {renderSheet(size, px)}
        </svg>
      </div>
      {children}
      <TableTwin caption={title} head={twin.head} rows={twin.rows} />
    </figure>
  );
};
