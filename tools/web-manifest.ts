// What a browser is told when the game is installed: its name, its colours and its icons. Words and colours are read from
// where the game has them, so that the tile on a museum's desktop cannot say or show something else.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { ICON_FOLDER, ICONS, type Icon } from './icon-book.ts';

const root = new URL('../', import.meta.url);

/** The installed tile speaks one language; a manifest has no plural forms and no way to ask. */
const words = JSON.parse(readFileSync(new URL('assets/text/en/ui.json', root), 'utf8')) as Readonly<
  Record<string, string>
>;

const inkOf = (name: string): string => {
  const tokens = readFileSync(new URL('src/ui/styles/tokens.css', root), 'utf8');
  const ink = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (ink === undefined) throw new Error(`tokens.css has no ink --${name}`);
  return ink;
};

const pixelsOf = ({ file }: Icon): Buffer => readFileSync(new URL(file, ICON_FOLDER));

/** Under its own hash: an installed game asks for a new icon only where the address is a new one. */
const addressOf = (icon: Icon): string => {
  const hash = createHash('sha256').update(pixelsOf(icon)).digest('hex').slice(0, 8);
  return `assets/${icon.file.replace('.png', '')}-${hash}.png`;
};

const announced = ICONS.filter(({ purpose }) => purpose !== null);

export const webManifest = () => ({
  name: words['page.title'] ?? '',
  short_name: words['page.title'] ?? '',
  description: words['title.promise'] ?? '',
  lang: 'en',
  // Relative to the manifest: any folder of any server.
  start_url: './',
  scope: './',
  display: 'standalone' as const,
  theme_color: inkOf('coal-0'),
  background_color: inkOf('paper-1935'),
  icons: announced.map((icon) => ({
    src: addressOf(icon),
    sizes: `${icon.sizePx}x${icon.sizePx}`,
    type: 'image/png',
    purpose: icon.purpose ?? 'any',
  })),
});

/** Puts the announced icons into the build. */
export const manifestIcons = (): Plugin => ({
  name: 'manifest-icons',
  apply: 'build',
  generateBundle() {
    for (const icon of announced)
      this.emitFile({ type: 'asset', fileName: addressOf(icon), source: pixelsOf(icon) });
  },
});
