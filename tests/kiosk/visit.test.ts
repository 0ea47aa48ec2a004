import { describe, expect, it } from 'vitest';
import { decodeReplay, verifyReplay } from '../../src/sim/index.ts';
import type { GameState } from '../../src/session/store.ts';
import { aLevel } from '../support/levels.ts';
import { aKiosk } from '../support/kiosk.ts';

/** A hand that holds the plate all night. */
const digging = (test: ReturnType<typeof aKiosk>) => () => {
  test.kiosk.stir();
  const { shift, screen } = test.session.store.getState();
  if (screen === 'shift' && shift?.isHammering === false) test.session.dispatch({ kind: 'hammer-on' });
};

/** What the next visitor could find of the last one; ids only count up. */
const traces = ({ settings, screen, notices, captions, saved, reveal, isBusy }: GameState) => ({
  settings: { ...settings, locale: '', pace: 0 },
  isAttract: screen === 'title' || screen === 'shift',
  notices,
  captions,
  saved,
  reveal,
  isBusy,
});

describe('a visit', () => {
  it('leads a digging hand through every part to the attract loop within 180 seconds', async () => {
    const test = aKiosk();
    await test.play(2000);
    test.kiosk.begin('en');
    const seen = new Set<string>();
    const before = await test.until('start', digging(test));
    const whole =
      before +
      (await test.until('attract', () => {
        digging(test)();
        seen.add(test.kiosk.store.getState().stage);
      }));
    expect(whole).toBeLessThan(180_000);
    expect(whole).toBeGreaterThan(150_000);
    for (const stage of ['start', 'dig', 'choice', 'lights', 'walk', 'lever', 'rate'])
      expect(seen).toContain(stage);
    expect(test.ends).toEqual([
      expect.objectContaining({ isComplete: true, isIdle: false, locale: 'en', choice: null, stage: 'rate' }),
    ]);
  });

  it('ends with the whistle of the whole night, whoever digs, and asks whose tons they are', async () => {
    const test = aKiosk();
    test.kiosk.begin();
    await test.until('choice', digging(test));
    await test.play(1000, digging(test));
    const { reveal } = test.session.store.getState();
    expect(reveal?.summary.cutKg).toBeGreaterThan(20_000);
    expect(test.kiosk.store.getState().secondsLeft).toBeGreaterThan(10);
    test.kiosk.choose('whole-chain');
    expect(test.session.store.getState().reveal).toMatchObject({
      booking: 'written-for-three',
      rule: 'whole-chain',
    });
    test.kiosk.choose('one-name');
    expect(test.kiosk.store.getState().choice ?? 'not yet shown').not.toBe('one-name');
  });

  it('books the sheet as it stands where nobody chose, and goes on', async () => {
    const test = aKiosk();
    test.kiosk.begin();
    await test.until('lights', digging(test));
    expect(test.session.store.getState().reveal?.booking).toBe('as-it-stands');
    expect(test.session.store.getState().screen).toBe('lights-up');
  });

  it('is over after 65 seconds without a sign of life, with the question asked for twenty of them', async () => {
    const test = aKiosk();
    test.kiosk.begin();
    await test.play(44_000);
    expect(test.kiosk.store.getState().idle).toBeNull();
    await test.play(2000);
    expect(test.kiosk.store.getState().idle).toMatchObject({ secondsOf: 20 });
    await test.play(20_000);
    expect(test.kiosk.store.getState()).toMatchObject({ stage: 'attract', idle: null });
    expect(test.ends).toEqual([expect.objectContaining({ isComplete: false, isIdle: true, stage: 'dig' })]);
  });

  it('leaves nothing of a visitor behind: settings, notices, captions, the shift and the choice are gone', async () => {
    const untouched = aKiosk();
    await untouched.play(3000);
    const test = aKiosk();
    test.kiosk.begin('en');
    await test.play(8000, digging(test));
    test.session.changeSettings({ textPercent: 200, motion: 'reduced', hammerMode: 'toggle' });
    test.kiosk.setVolume(100);
    test.session.notify('notice.noPicture');
    await test.until('lever', digging(test));
    test.kiosk.leave();
    await test.play(3000);
    expect(traces(test.session.store.getState())).toEqual(traces(untouched.session.store.getState()));
    const { attract, ...state } = test.kiosk.store.getState();
    const { attract: other, ...fresh } = untouched.kiosk.store.getState();
    expect(state).toEqual(fresh);
    expect(attract.poster).toBe(other.poster);
  });

  it('is never louder than the house allows, and mute at nothing', async () => {
    const test = aKiosk({ volumeMax: 50, volume: 40 });
    test.kiosk.begin();
    expect(test.session.store.getState().settings).toMatchObject({ isMuted: false, volumes: { work: 40 } });
    test.kiosk.setVolume(100);
    expect(test.session.store.getState().settings.volumes.work).toBe(50);
    test.kiosk.setVolume(-20);
    expect(test.session.store.getState().settings.isMuted).toBe(true);
  });

  it('keeps a finished shift as a ghost without a name, which re-runs to what was dug', async () => {
    const test = aKiosk();
    test.kiosk.begin();
    await test.until('lever', digging(test));
    const tons = test.session.store.getState().reveal?.summary.cutKg;
    test.kiosk.leave();
    const [code] = JSON.parse(test.storage.read('102tons.kiosk.ghosts') ?? '[]') as readonly string[];
    const verified = verifyReplay(aLevel('kiosk-night'), code ?? '');
    expect(verified.ok && verified.shift.state.cutKg).toBe(tons);
  });
});

describe('the attract loop', () => {
  it('digs shipped shifts again, hangs up what they made, and goes through the languages without a sound', async () => {
    const test = aKiosk();
    const locales = new Set<string>();
    let hasPoster = false;
    await test.play(70_000, () => {
      const { settings } = test.session.store.getState();
      locales.add(settings.locale);
      expect(settings.isMuted).toBe(true);
      hasPoster ||= test.kiosk.store.getState().attract.poster;
    });
    expect([...locales].sort()).toEqual(['en', 'uk']);
    expect(hasPoster).toBe(true);
  });

  it('goes on with the shipped shifts where what was kept is no list, or a code of other rules', async () => {
    for (const kept of ['{{{', '[1,2]', '["AAAAAAAAAAAAAAAAAAAAAAAAAAAA"]']) {
      const test = aKiosk({}, { '102tons.kiosk.ghosts': kept });
      await test.play(8000);
      expect(test.session.store.getState().screen).toBe('shift');
    }
  });

  it('sleeps while the museum is closed, and nobody is let in', async () => {
    const test = aKiosk();
    test.hours.isClosed = true;
    await test.play(1000);
    expect(test.kiosk.store.getState().isAsleep).toBe(true);
    expect(test.session.store.getState().screen).toBe('title');
    test.kiosk.begin();
    await test.play(1000);
    expect(test.kiosk.store.getState().stage).toBe('attract');
    test.hours.isClosed = false;
    await test.play(2000);
    expect(test.session.store.getState().screen).toBe('shift');
  });
});

describe('a panel that was left open', () => {
  it.each([
    ['the question for the PIN', 'askPin', 31_000],
    ['the panel', 'openPanel', 301_000],
  ] as const)('%s closes by itself, and visitors are let in again', async (_what, open, ms) => {
    const test = aKiosk();
    test.kiosk[open]();
    await test.play(ms - 2000);
    test.kiosk.begin();
    expect(test.kiosk.store.getState().panel).not.toBe('shut');
    expect(test.kiosk.isAlone()).toBe(false);
    await test.play(2500);
    expect(test.kiosk.store.getState().panel).toBe('shut');
    test.kiosk.begin();
    await test.play(500);
    expect(test.kiosk.store.getState().stage).toBe('start');
  });

  it('stays while somebody works at it', async () => {
    const test = aKiosk();
    test.kiosk.askPin();
    await test.play(60_000, () => test.kiosk.stir());
    expect(test.kiosk.store.getState().panel).toBe('pin');
  });
});

describe('the shipped ghosts', () => {
  it('are shifts of the kiosk’s level of today (npm run kiosk:ghosts)', async () => {
    const { shippedGhosts } = await import('../../tools/kiosk/ghosts.ts');
    const shipped = (await import('../../assets/kiosk/ghosts.json')).default;
    expect(shipped).toEqual(shippedGhosts());
    expect(shipped.every((code) => decodeReplay(code).ok)).toBe(true);
  });
});
