// The poster over the door, and the way to every room.
import type { Renderer, Wishes } from './wishes.ts';

const ROOMS = [
  ['figures', 'Figures'],
  ['poses', 'Poses'],
  ['mine', 'Cut-outs'],
  ['states', 'States'],
  ['parts', 'Parts'],
  ['print-parts', 'Print'],
  ['screens', 'Screens'],
] as const;

const RENDERERS: readonly (readonly [Renderer, string])[] = [
  ['canvas', 'Canvas'],
  ['webgl', 'WebGL'],
];

export const Front = ({ wishes }: { readonly wishes: Wishes }) => (
  <>
    <header class="front-of">
      <p class="front-kicker">Gallery</p>
      <h1>
        <span class="front-number">102</span> <span class="front-word">Tons</span>
      </h1>
      <p class="front-lead">
        Every figure and pose, every cut-out and state of the mine, every part and every screen, drawn by the
        game itself and by nobody else.
      </p>
    </header>
    <nav class="rooms" aria-label="Rooms">
      <ul>
        {ROOMS.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p class="rooms-renderer">
        {RENDERERS.map(([renderer, name]) => (
          <a
            key={renderer}
            href={`?renderer=${renderer}`}
            {...(renderer === wishes.renderer ? { 'aria-current': 'true' as const } : {})}
          >
            {name}
          </a>
        ))}
      </p>
    </nav>
  </>
);
