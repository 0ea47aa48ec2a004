// The game built once more, for a page that nobody serves: one classic script with everything it needs inside, one
// stylesheet with its fonts inside, and the page. A page opened from a file may load no module, fetch nothing, start no
// worker from beside it and draw no picture from beside it: whatever is not inside is not there.
import { fileURLToPath } from 'node:url';
import { build, defineConfig, mergeConfig, type Plugin, type Rolldown } from 'vite';
import game from '../../vite.config.ts';
import { credited } from '../credits.ts';
import { phaserSlim } from '../phaser-slim.ts';
import { Complaint } from './pack-file.ts';
import { keepUsedFaces, lettersIn } from './used-faces.ts';
import { workersInside } from './workers-inside.ts';

export type FilePage = {
  /** Without script and stylesheet of the game; `</head>` and `</body>` are where they belong. */
  readonly html: string;
  /** One classic script; must stand behind the page's body. */
  readonly script: string;
  readonly style: string;
};

/** A page from a file is put on no home screen. */
const withoutTouchIcon: Plugin = {
  name: 'without-touch-icon',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace(/\s*<link rel="apple-touch-icon"[^>]*>/, ''),
  },
};

const root = fileURLToPath(new URL('../../', import.meta.url));

const config = mergeConfig(
  // Nothing to install, nothing to update; the policy comes last, when the page is whole.
  { ...game, plugins: [credited(), phaserSlim(root), workersInside(), withoutTouchIcon] },
  defineConfig({
    root,
    // What the sources ask for as `import.meta.env.MODE`.
    mode: 'file',
    logLevel: 'warn',
    publicDir: false,
    worker: { format: 'iife' },
    build: {
      write: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: {
        // Chunks are no files here, and the address of the script is never asked for: `refuseBeside` sees to it.
        checks: { emptyImportMeta: false },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  }),
);

const isOutput = (built: unknown): built is Rolldown.RolldownOutput =>
  typeof built === 'object' && built !== null && 'output' in built;

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);

/** One of a kind, or a sentence: a second script would be one that nobody loads. */
const onlyOne = <Part>(parts: readonly Part[], what: string): Part => {
  const [part] = parts;
  if (part === undefined || parts.length !== 1)
    throw new Complaint(`The build for a page from a file made ${parts.length} ${what} instead of one.`);
  return part;
};

/** An address made from where the script lies leads nowhere once the script lies inside a page. */
const refuseBeside = (script: string): void => {
  const asked = /.{0,60}(?:document\.currentScript|import\.meta\.).{0,60}/.exec(script)?.[0];
  if (asked !== undefined)
    throw new Complaint(
      `The game asks for a file beside its script, and a page from a file has none: ${asked}`,
    );
};

const bare = (html: string): string =>
  html.replace(/\s*<script type="module"[^>]*><\/script>/, '').replace(/\s*<link rel="stylesheet"[^>]*>/, '');

export const filePage = async (): Promise<FilePage> => {
  const built = await build({ ...config, configFile: false });
  if (!isOutput(built)) throw new Error('the bundler gave no output');
  const chunks = built.output.filter((part) => part.type === 'chunk');
  const assets = built.output.filter((part) => part.type === 'asset');
  const script = onlyOne(chunks, 'scripts').code;
  refuseBeside(script);
  const named = (end: string) => assets.filter(({ fileName }) => fileName.endsWith(end));
  const html = textOf(onlyOne(named('.html'), 'pages').source);
  const css = textOf(onlyOne(named('.css'), 'stylesheets').source);
  const others = assets.filter(({ fileName }) => !/\.(?:html|css)$/.test(fileName));
  if (others.length > 0)
    throw new Complaint(`Left beside the page: ${others.map(({ fileName }) => fileName).join(', ')}.`);
  const written = [...lettersIn(html + script, 'script'), ...lettersIn(css, 'style')];
  return { html: bare(html), script, style: keepUsedFaces(css, written) };
};
