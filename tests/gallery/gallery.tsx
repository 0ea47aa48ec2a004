// The gallery: every figure, pose, cut-out, state, part and screen of the game on one page, drawn by the game's own
// code. What is not looked at side by side drifts apart.
import { render } from 'preact';
import sheetUrl from '../../assets/art/atlas-2.webp?url';
import { createI18n, type I18n } from '../../src/i18n/i18n.ts';
import { ALL_FILES } from '../../src/i18n/text-files.ts';
import type { Session } from '../../src/session/session-port.ts';
import type { RevealSlice } from '../../src/session/store.ts';
import type { Level } from '../../src/sim/index.ts';
import { I18nContext } from '../../src/ui/use-i18n.ts';
import type { SheetImage } from '../../src/view/sheet-image.ts';
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import { chapters, type Chapter } from './chapters.ts';
import { printCuts } from './cut-sheets.ts';
import { Figures } from './figures.tsx';
import './gallery.css';
import './gallery-parts.css';
import './gallery-walls.css';
import { Front } from './front.tsx';
import { Cuts, States } from './mine.tsx';
import { printStates } from './mine-room.ts';
import { Parts } from './parts.tsx';
import { PrintParts } from './print-parts.tsx';
import { Screens } from './screens.tsx';
import { createTray, type Tray } from './tray.ts';
import { readWishes, type Wishes } from './wishes.ts';
import { needLevel, sessionAt } from './world.ts';

const AT_WORK = 9000;

type Hung = {
  readonly wishes: Wishes;
  readonly tray: Tray;
  readonly chapters: readonly Chapter[];
  readonly level: Level;
  readonly working: Session;
  readonly over: Session;
  readonly reveal: RevealSlice;
};

const Gallery = ({ wishes, tray, chapters, level, working, over, reveal }: Hung) => (
  <>
    <Front wishes={wishes} />
    <main>
      <Figures />
      <Cuts chapters={chapters} renderer={wishes.renderer} tray={tray} />
      <States tray={tray} />
      <Parts session={working} level={level} />
      <PrintParts session={over} reveal={reveal} />
      <Screens wishes={wishes} />
    </main>
  </>
);

const hang = (i18n: I18n, hung: Hung): void => {
  const host = document.getElementById('gallery');
  if (host === null) throw new Error('the page has no wall');
  render(
    <I18nContext.Provider value={i18n}>
      <Gallery {...hung} />
    </I18nContext.Provider>,
    host,
  );
};

const fetchSheet = async (): Promise<SheetImage> => {
  const image = new Image();
  image.src = sheetUrl;
  await image.decode();
  return { density: 2, image };
};

const open = async (): Promise<void> => {
  const wishes = readWishes(location.search);
  const [i18n, level, working, over, sheet] = await Promise.all([
    createI18n(wishes.locale, ALL_FILES),
    needLevel('record-night'),
    sessionAt(wishes.locale, (_events, { state }) => state.tick >= AT_WORK),
    sessionAt(wishes.locale),
    fetchSheet(),
  ]);
  const { reveal } = over.store.getState();
  if (reveal === null) throw new Error('the night has no end to show');
  const tray = createTray();
  const all = chapters();
  hang(i18n, { wishes, tray, chapters: all, level, working, over, reveal });
  const prints = all.flatMap((chapter) => chapter.prints);
  await printCuts(wishes.renderer, sheet, prints, tray);
  await printStates(wishes, sheet, level, working, tray);
  await document.fonts.ready;
  document.documentElement.dataset['hung'] = '';
};

open().catch((cause: unknown) => {
  console.error(cause);
  document.documentElement.dataset['hung'] = 'failed';
});
