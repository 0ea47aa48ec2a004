// The places on the page where the darkroom puts its pictures: the cut-outs of the sheet and the states of the mine.
import { isStacked, sizeOf } from './cut-sheets.ts';
import type { Chapter as ChapterOfPrints } from './chapters.ts';
import { FINE, type Print } from './print.ts';
import { HALLS, plateName, plateSize, type State } from './states.ts';
import { Chapter, Plate, Section } from './plate.tsx';
import type { Tray } from './tray.ts';
import type { Renderer } from './wishes.ts';

const Cell = ({ print, tray }: { readonly print: Print; readonly tray: Tray }) => {
  const { width, height } = sizeOf(print);
  const times = print.grounds.length;
  const [w, h] = isStacked(print) ? [width, height * times] : [width * times, height];
  return (
    <Plate kind="cut" name={print.name} label={print.label} note={print.note}>
      <canvas
        ref={tray.hold(print.name)}
        width={w}
        height={h}
        style={{ inlineSize: `${(w / FINE / 16).toFixed(3)}rem` }}
        role="img"
        aria-label={print.name}
      />
    </Plate>
  );
};

type MineProps = {
  readonly chapters: readonly ChapterOfPrints[];
  readonly renderer: Renderer;
  readonly tray: Tray;
};

export const Cuts = ({ chapters, renderer, tray }: MineProps) => (
  <Section
    id="mine"
    title="Cut-outs"
    lead={`The whole sheet the mine is laid from, on its two grounds, drawn by ${renderer === 'canvas' ? 'Canvas' : 'WebGL'}. Small ones are magnified; sizes are units of the world, a centimetre each.`}
    tone="night"
  >
    {chapters.map(({ id, title, lead, prints }) => (
      <Chapter key={id} id={`mine-${id}`} title={title} lead={lead}>
        <div class="cuts">
          {prints.map((print) => (
            <Cell key={print.name} print={print} tray={tray} />
          ))}
        </div>
      </Chapter>
    ))}
  </Section>
);

const StatePlate = ({ state, tray }: { readonly state: State; readonly tray: Tray }) => (
  <Plate kind="state" name={state.id} label={state.title} note={state.note} class={`state-${state.frame}`}>
    {state.lights.map((light) => (
      <canvas
        key={light}
        ref={tray.hold(plateName(state, light))}
        {...plateSize(state.frame)}
        role="img"
        aria-label={`${state.title}, ${light === 'lit' ? 'lights up' : 'by lamp'}`}
      />
    ))}
  </Plate>
);

export const States = ({ tray }: { readonly tray: Tray }) => (
  <Section
    id="states"
    title="States"
    lead="Every state of the face, the roof, the timber and the haulage. Each is a moment of a real shift, dug when this page was opened."
    tone="night"
  >
    {HALLS.map(({ id, title, lead, states }) => (
      <Chapter key={id} id={`states-${id}`} title={title} lead={lead}>
        <div class={`states states-${id}`}>
          {states.map((state) => (
            <StatePlate key={state.id} state={state} tray={tray} />
          ))}
        </div>
      </Chapter>
    ))}
  </Section>
);
