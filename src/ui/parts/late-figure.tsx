// Somebody drawn beside the words, who may come a moment after them: the drawings of all people weigh more than any
// screen they stand on, so they are fetched once the screen is there, and a screen without them lacks no meaning.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Character } from '../../rig/dress.ts';

type Sitter = ComponentType<{ readonly character: Character }>;

/** The person as seen by the words beside him: decoration, silent for those who listen. */
export const LateFigure = ({
  character,
  class: name,
}: {
  readonly character: Character;
  readonly class: string;
}) => {
  const [Shown, setShown] = useState<Sitter | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('./bust.tsx').then(
      ({ Bust }) => {
        if (isWanted) setShown(() => Bust);
      },
      // Words stand without a picture.
      (cause: unknown) => console.warn(cause),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return (
    <span class={name} aria-hidden="true">
      {Shown ? <Shown character={character} /> : null}
    </span>
  );
};
