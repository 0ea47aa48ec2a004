// Those who come to a kiosk: one who taps at everything, one who walks away, one who leaves by the button, a crowd with
// all its hands, somebody at the keys. Touches go in through the browser's own door, as a panel's would.
import type { CDPSession, Page } from '@playwright/test';
import type { Chance } from '../seeded.ts';

export const VISITORS = ['finisher', 'tapper', 'idler', 'quitter', 'crowd', 'keys'] as const;
export type VisitorKind = (typeof VISITORS)[number];

type Point = { readonly x: number; readonly y: number; readonly id: number };

export type Glass = {
  readonly page: Page;
  readonly client: CDPSession;
  readonly chance: Chance;
  readonly width: number;
  readonly height: number;
  /** How much faster than the wall's the kiosk's clock runs. */
  readonly hurry: number;
};

const touch = (
  { client }: Glass,
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  touchPoints: readonly Point[],
): Promise<unknown> =>
  client.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints.map((point) => ({ ...point })) });

const anywhere = ({ chance, width, height }: Glass, id = 0): Point => ({
  x: chance.whole(width),
  y: chance.whole(height),
  id,
});

const tap = async (glass: Glass, point: Point): Promise<void> => {
  await touch(glass, 'touchStart', [point]);
  await touch(glass, 'touchEnd', []);
};

/** Kiosk milliseconds. */
const wait = ({ page, hurry }: Glass, ms: number): Promise<void> =>
  page.waitForTimeout(Math.max(5, ms / hurry));

/** Asked inside the page and answered as text: a handle on an element would keep the element, and be counted as a leak. */
const stageOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('.kiosk')?.getAttribute('data-stage') ?? null);

export const untilAttract = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => document.querySelector('.kiosk')?.getAttribute('data-stage') === 'attract',
    undefined,
    { timeout: 60_000 },
  );
};

const isBack = async ({ page }: Glass): Promise<boolean> => (await stageOf(page)) === 'attract';

const middleOf = ({ page }: Glass, selector: string): Promise<Point | null> =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box === undefined || box.width === 0
      ? null
      : { x: box.x + box.width / 2, y: box.y + box.height / 2, id: 0 };
  }, selector);

/** Holds the plate, answers what is asked, looks on; never by the way out. */
const finish = async (glass: Glass): Promise<void> => {
  const { page, chance } = glass;
  while (!(await isBack(glass))) {
    const plate = await middleOf(glass, '#act-hammer, .kiosk-offer, .kiosk-rule, .kiosk-answer');
    if (plate !== null) {
      await touch(glass, 'touchStart', [plate]);
      await wait(glass, 4000 + chance.whole(8000));
      await touch(glass, 'touchEnd', []);
    } else await wait(glass, 3000);
    const answer = chance.hits(300) ? await middleOf(glass, '.card-answer, .kiosk-turn') : null;
    if (answer !== null) await tap(glass, answer);
    await page.waitForTimeout(5);
  }
};

/** Fingers at random, now and then dragged. Whoever leaves by accident has left. */
const tapAbout = async (glass: Glass, fingers: number, ms: number): Promise<void> => {
  const { chance } = glass;
  let leftMs = ms;
  while (leftMs > 0 && !(await isBack(glass))) {
    const points = Array.from({ length: 1 + chance.whole(fingers) }, (_, id) => anywhere(glass, id));
    await touch(glass, 'touchStart', points);
    if (chance.hits(500))
      await touch(
        glass,
        'touchMove',
        points.map((point) => ({ ...anywhere(glass, point.id) })),
      );
    await wait(glass, 300 + chance.whole(2500));
    await touch(glass, chance.hits(80) ? 'touchCancel' : 'touchEnd', []);
    leftMs -= 1500;
  }
};

const KEYS = [
  'Space',
  'Enter',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'KeyP',
  'Escape',
  'Digit1',
  'Digit2',
  'Tab',
  'KeyE',
  'F5',
];

const press = async (glass: Glass, ms: number): Promise<void> => {
  const { page, chance } = glass;
  for (let leftMs = ms; leftMs > 0 && !(await isBack(glass)); leftMs -= 2000) {
    const key = chance.pick(KEYS);
    await page.keyboard.down(key);
    await wait(glass, 200 + chance.whole(3000));
    await page.keyboard.up(key);
  }
};

const leaveByButton = async (glass: Glass): Promise<void> => {
  await wait(glass, glass.chance.whole(60_000));
  const out = await middleOf(glass, '.kiosk-leave');
  if (out !== null) await tap(glass, out);
};

const WAYS: Readonly<Record<VisitorKind, (glass: Glass) => Promise<void>>> = {
  finisher: finish,
  tapper: (glass) => tapAbout(glass, 1, 60_000),
  crowd: (glass) => tapAbout(glass, 10, 60_000),
  idler: (glass) => wait(glass, glass.chance.whole(20_000)),
  quitter: leaveByButton,
  keys: (glass) => press(glass, 60_000),
};

/** Runs before the page: counts the visits that were begun, for at a hurried clock one may be over before it is seen. */
export const countVisits = (): void => {
  const counted = { visits: 0, stage: 'attract' };
  Object.assign(window, { counted });
  new MutationObserver(() => {
    const stage = document.querySelector('.kiosk')?.getAttribute('data-stage') ?? counted.stage;
    if (stage !== 'attract' && counted.stage === 'attract') counted.visits += 1;
    counted.stage = stage;
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-stage'] });
};

const visitsOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { counted: { visits: number } }).counted.visits);

/** The first touch, on the glass or on a language. */
const begin = async (glass: Glass): Promise<void> => {
  const { page, chance, width, height } = glass;
  const before = await visitsOf(page);
  for (let tries = 0; tries < 20; tries += 1) {
    const plate = chance.hits(500) ? await middleOf(glass, '.kiosk-languages button:last-child') : null;
    await tap(glass, plate ?? { x: width / 2, y: Math.round(height * 0.62), id: 0 });
    await page.waitForTimeout(150);
    if ((await visitsOf(page)) > before) return;
  }
  throw new Error('the glass was touched twenty times and no visit began');
};

/** Somebody touches the glass and does as their kind does. Answers when the visit is over, however it ended. */
export const visit = async (glass: Glass, kind: VisitorKind): Promise<void> => {
  await begin(glass);
  await WAYS[kind](glass);
  // Whoever still stands in the hall when the visitor is gone waits for the house's own clock.
  await untilAttract(glass.page);
};
