// Every screen of the game in a window of its own, on a desk and in a hand. A window is opened when it comes into view
// and stands still until a pointer wakes it: two dozen running games would stop the page.
import { useEffect, useRef, useState } from 'preact/hooks';
import { SHOWN, type Shown } from './shown.ts';
import { Chapter, Plate, Section } from './plate.tsx';
import type { Wishes } from './wishes.ts';

const DESK = { width: 1280, height: 720 } as const;
const HAND = { width: 360, height: 640 } as const;

type Size = { readonly width: number; readonly height: number };

/** How much of its real size a window has on the page. */
const useScale = ({ width }: Size) => {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.5);
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => setScale(current.clientWidth / width));
    observer.observe(current);
    return () => observer.disconnect();
  }, [width]);
  return { box, scale };
};

type WindowProps = {
  readonly shown: Shown;
  readonly size: Size;
  readonly wishes: Wishes;
  readonly word: string;
};

const Window = ({ shown, size, wishes, word }: WindowProps) => {
  const { box, scale } = useScale(size);
  const query = new URLSearchParams({ show: shown.id, renderer: wishes.renderer, lang: wishes.locale });
  return (
    <div class="window" ref={box} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      <iframe
        loading="lazy"
        title={`${shown.title}, ${word}`}
        src={`stand.html?${query.toString()}`}
        width={size.width}
        height={size.height}
        style={{ transform: `scale(${scale.toFixed(4)})` }}
      />
    </div>
  );
};

const One = ({ shown, wishes }: { readonly shown: Shown; readonly wishes: Wishes }) => (
  <Plate kind="screen" name={shown.id} label={shown.title} note={shown.note} class="screen-of">
    <div class="windows">
      <Window shown={shown} size={DESK} wishes={wishes} word="on a desk" />
      <Window shown={shown} size={HAND} wishes={wishes} word="in a hand" />
    </div>
  </Plate>
);

export const Screens = ({ wishes }: { readonly wishes: Wishes }) => (
  <Section
    id="screens"
    title="Screens"
    lead="The whole arc, from the title to the card that goes home, at 1280 by 720 and at 360 by 640. Point at a window to wake it."
    tone="paper"
  >
    <Chapter id="arc" title="The arc" lead="One night of the par bot.">
      <div class="screens">
        {SHOWN.map((shown) => (
          <One key={shown.id} shown={shown} wishes={wishes} />
        ))}
      </div>
    </Chapter>
  </Section>
);
