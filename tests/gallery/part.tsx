// A part of the page on its own piece of desk: the styles measure the desk, and nothing on it takes a hand.
import type { ComponentChildren } from 'preact';
import { Plate } from './plate.tsx';

type PartProps = {
  readonly name: string;
  readonly note?: string;
  readonly size?: 'wide' | 'tall' | 'whole' | 'half';
  /** For a part of a printed screen: the class of that screen, for its styles hang on it. */
  readonly home?: string;
  readonly children: ComponentChildren;
};

export const Part = ({ name, note, size, home, children }: PartProps) => {
  const sheet = home === undefined ? 'part' : 'sheet-of';
  return (
    <Plate
      kind="part"
      name={name}
      label={name}
      class={`${sheet} ${sheet}-${size ?? 'small'}`}
      {...(note === undefined ? {} : { note })}
    >
      <div class={home === undefined ? 'bench' : 'bench print bench-paper'} inert>
        {home === undefined ? children : <div class={home}>{children}</div>}
      </div>
    </Plate>
  );
};
