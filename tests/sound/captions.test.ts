// Captions: everyone reads what others hear, in each language, also with the sound off and on a machine without any.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCREENS, type GameState } from '../../src/session/store.ts';
import type { RoofSound, SimEvent } from '../../src/sim/index.ts';
import { captionOf, createCaptioner, type Caption } from '../../src/sound/captions.ts';
import { createCaptions } from '../../src/sound/captions-desk.ts';
import { screenCaption } from '../../src/sound/screen-captions.ts';
import { aSession, levelsCutTo } from '../support/session.ts';
import { aScene, EVENTS, heard } from './samples.ts';

const textsIn = (locale: string): Readonly<Record<string, string>> =>
  JSON.parse(
    readFileSync(new URL(`../../assets/text/${locale}/captions.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;

const initial = (): GameState => aSession().session.store.getState();

/** Every caption the code can say, by every way of being said. */
const everyCaption = (): readonly Caption[] => {
  const lit = aScene({ isLit: true });
  const taps: readonly RoofSound[] = ['solid', 'drummy', 'hollow'];
  const variants: readonly SimEvent[] = [
    ...Object.values(EVENTS),
    ...taps.map((answer) => ({ ...EVENTS['roof-tapped'], answer })),
    { ...EVENTS['roof-talked'], stage: 'splinter' },
    { ...EVENTS['coal-cut'], isSlab: true },
    { ...EVENTS['prop-set'], by: 'hewer' },
    { ...EVENTS['order-given'], order: 'call-chute' },
    { ...EVENTS['order-given'], order: 'rest', worker: 'timberman-1' },
  ];
  const mine = variants.flatMap((event) => [
    captionOf(heard(event)),
    captionOf(heard(event, { scene: lit })),
    captionOf(heard(event, { ton: 5 })),
    captionOf(heard(event, { hadTalked: true })),
    captionOf(heard(event, { leak: 'mended' })),
    captionOf(heard(event, { leak: null, others: 'more' })),
  ]);
  const state = initial();
  const print = SCREENS.map((screen) =>
    screenCaption({ ...state, screen }, { ...state, screen: screen === 'title' ? 'card' : 'title' }),
  );
  return [...mine, ...print].filter((caption) => caption !== null);
};

describe('the words of the captions', () => {
  it.each(['en', 'uk', 'ru'])('are all there in %s', (locale) => {
    const texts = textsIn(locale);
    expect(everyCaption().filter(({ key }) => texts[key] === undefined)).toEqual([]);
  });

  it('are all said by something: none was left behind', () => {
    const said = new Set([
      ...everyCaption().map(({ key }) => key),
      'caption.work.hammer',
      'caption.print.band',
    ]);
    expect(Object.keys(textsIn('en')).filter((key) => !said.has(key))).toEqual([]);
  });
});

describe('trades in captions', () => {
  it('are choices the messages offer', () => {
    const { crew } = aScene().shift.level;
    const { 'caption.call.post': text = '' } = textsIn('en');
    const asked = crew.map(({ id }) =>
      String(captionOf(heard({ ...EVENTS['order-given'], order: 'rest', worker: id }))?.args?.['trade']),
    );
    expect(asked.filter((trade) => !text.includes(` ${trade} {`))).toEqual([]);
  });
});

describe('a captioner', () => {
  const said: string[] = [];
  let nowMs = 0;
  const caption = createCaptioner(
    (key) => said.push(key),
    () => nowMs,
  );

  it('says a key again only after its time, and others meanwhile', () => {
    caption({ key: 'a', everyMs: 1000 });
    nowMs = 999;
    caption({ key: 'a', everyMs: 1000 });
    caption({ key: 'b', everyMs: 1000 });
    nowMs = 1000;
    caption({ key: 'a', everyMs: 1000 });
    caption(null);
    expect(said).toEqual(['a', 'b', 'a']);
  });
});

describe('the band in the light', () => {
  it('is said to fall silent once a film, so that mallets and hooves keep their lines', () => {
    const said: string[] = [];
    let nowMs = 0;
    const caption = createCaptioner(
      (key) => said.push(key),
      () => nowMs,
    );
    const people = [{ id: 'helper', isPlayer: false, workSeconds: 9 }];
    const stretches = [{ worker: 'helper', kind: 'work', fromTick: 0 }];
    const at = (tick: number): GameState => ({
      ...initial(),
      screen: 'lights-up',
      reveal: {
        playback: { tick, stage: 'replay' },
        summary: { endTick: 1000, people, stretches },
      } as unknown as NonNullable<GameState['reveal']>,
    });
    for (let tick = 100; tick <= 1000; tick += 100) {
      nowMs += 2000;
      caption(screenCaption(at(tick), at(tick - 100)));
    }
    expect(said).toEqual(['caption.print.band']);
  });
});

describe('where a sound came from', () => {
  const whereOf = (bay: number) => captionOf(heard({ ...EVENTS['roof-talked'], bay }))?.args?.['where'];

  it('is said against the place of the player', () => {
    expect([whereOf(3), whereOf(2), whereOf(1), whereOf(9)]).toEqual(['here', 'here', 'above', 'below']);
  });

  it('counts bays from one, as the screens do', () => {
    expect(captionOf(heard({ ...EVENTS['roof-talked'], bay: 0 }))?.args?.['bay']).toBe(1);
  });
});

describe('the roof', () => {
  it('is said to go quiet only where it had talked', () => {
    expect(captionOf(heard(EVENTS['prop-set'], { hadTalked: true }))?.key).toBe('caption.roof.quiet');
    expect(captionOf(heard(EVENTS['prop-set']))?.key).toBe('caption.wood.mallets');
  });
});

describe('a shift without any sound', () => {
  it('says what would be heard: the hammer, the coal, the mallets, the end', async () => {
    const { session, until } = aSession({ autoplay: 'par', levels: levelsCutTo(1500), pace: 260 });
    const captions = createCaptions({ session, now: () => 0 });
    const heardOf = new Set<string>();
    session.store.subscribe((state) => {
      for (const { key } of state.captions) heardOf.add(key);
    });
    await session.startLevel('record-night');
    await until('tally');
    captions.dispose();
    expect([...heardOf]).toEqual(
      expect.arrayContaining([
        'caption.work.hammer',
        'caption.coal.ton',
        'caption.wood.mallets',
        'caption.call.end',
        'caption.print.page',
      ]),
    );
  });

  it('says it muted too', async () => {
    const { session, play } = aSession({ pace: 50 });
    createCaptions({ session, now: () => 0 });
    session.changeSettings({ isMuted: true });
    await session.startLevel('record-night');
    session.dispatch({ kind: 'hammer-on' });
    play(1500);
    expect(session.store.getState().captions.map(({ key }) => key)).toContain('caption.work.hammer');
  });
});
