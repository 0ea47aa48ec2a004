// The printed matter of the page itself: sections, captions, plates.
import type { ComponentChildren } from 'preact';

export const Section = (props: {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly tone: 'night' | 'paper';
  readonly children: ComponentChildren;
}) => (
  <section id={props.id} class={`hall hall-${props.tone}`} aria-labelledby={`${props.id}-title`}>
    <header class="hall-head">
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      <p>{props.lead}</p>
    </header>
    {props.children}
  </section>
);

export const Chapter = (props: {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}) => (
  <div id={props.id} class="chapter">
    <h3>{props.title}</h3>
    <p class="chapter-lead">{props.lead}</p>
    {props.children}
  </div>
);

/** A thing and its name under it. `name` is unlike any other of its kind, for tests and tools. */
export const Plate = (props: {
  readonly kind: 'figure' | 'cut' | 'state' | 'part' | 'screen';
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}) => (
  <figure class={`plate-of ${props.class ?? ''}`} data-kind={props.kind} data-name={props.name}>
    {props.children}
    <figcaption>
      <span class="plate-label">{props.label}</span>
      {props.note === undefined || props.note === '' ? null : <span class="plate-note">{props.note}</span>}
    </figcaption>
  </figure>
);
