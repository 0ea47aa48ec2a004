// @vitest-environment happy-dom
// The shift must be playable by ear and by hand: every control has a role and a name in the reader's language, a
// grey one says why, and what is pressed reaches the simulation.
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { ShiftHud } from '../../src/ui/screens/shift-hud.tsx';
import { descriptionOf, nameOf, openDesk, type ShiftDesk } from '../support/shift-desk.tsx';

let open: ShiftDesk | null = null;
const hud = async (
  ...wishes: Parameters<typeof openDesk> extends [unknown, ...infer Rest] ? Rest : never
) => {
  open = await openDesk(ShiftHud, ...wishes);
  return open;
};
afterEach(() => open?.close());

const CONTROLS = 'button, [role=meter], [role=group], section, main';

describe('the HUD', () => {
  it.each(LOCALES)('names every control and instrument in %s', async (locale) => {
    const desk = await hud({ locale });
    const controls = desk.all(CONTROLS);
    expect(controls.length).toBeGreaterThan(20);
    const nameless = controls.filter((control) => nameOf(control) === '' || nameOf(control).includes('['));
    expect(nameless.map((control) => control.outerHTML)).toEqual([]);
  });

  it.each(LOCALES)('has no word missing in %s', async (locale) => {
    const desk = await hud({ locale });
    expect(desk.desk.textContent).not.toMatch(/\[[a-z]+\.[^\]]*\]/);
  });

  it('has instruments that a screen reader can read as numbers', async () => {
    const desk = await hud();
    const meters = desk.all('[role=meter]');
    expect(meters.map(nameOf)).toEqual(['Air', 'Chute']);
    expect(meters[0]?.getAttribute('aria-valuetext')).toMatch(/atm/);
    expect(desk.one('.counter-tons').textContent).toContain('t of coal cut');
  });

  it('offers the five pieces of the bay as five buttons', async () => {
    const desk = await hud();
    if (desk.one('#aim-toggle').getAttribute('aria-expanded') !== 'true')
      await desk.after(() => desk.one('#aim-toggle').click());
    expect(desk.all('.piece').map(nameOf)).toEqual([
      'Roof side, upper block: whole',
      'Roof side, lower block: whole',
      'Parting: whole',
      'Floor side, upper block: whole',
      'Floor side, lower block: whole',
    ]);
    await desk.after(() => {
      desk.one('#aim-parting').click();
      desk.game.play(100);
    });
    expect(desk.game.shift().state.hewing.piece).toBe(0);
  });

  it('says the whole face in one sentence', async () => {
    const desk = await hud();
    expect(desk.one('.strip p').textContent).toContain('bay 1 of 104, ledge 1');
  });

  it('shows no hour of the night, since the hour is disputed', async () => {
    const desk = await hud();
    expect(desk.one('.clock').textContent).not.toMatch(/\d:\d\d/);
  });

  it('says of its clock what it counts, in hours and minutes', async () => {
    const desk = await hud();
    expect(desk.one('.clock-left').textContent).toBe('Shift ends in 5 h 44 min');
    expect(desk.one('.clock-worked').textContent).toBe('Worked so far 0 h 0 min');
  });

  it('names the trade of people without a name before it says that none was recorded', async () => {
    const desk = await hud();
    const loader = desk.one('#crew-loader').textContent;
    expect(loader.indexOf('chute loader')).toBe(0);
    expect(loader.indexOf('name not recorded')).toBeGreaterThan(0);
    await desk.after(() => desk.one('#crew-loader').click());
    expect(nameOf(desk.one('.orders'))).toBe('Orders for: chute loader, name not recorded');
  });

  it('prints the key of the hammer on it, and takes all keys away when a finger comes', async () => {
    const desk = await hud();
    expect(desk.one('#act-hammer .act-key').textContent).toBe('Space');
    expect(desk.one('.hud').dataset['finger']).toBe('false');
    await desk.after(() =>
      window.dispatchEvent(Object.assign(new Event('pointerdown'), { pointerType: 'touch' })),
    );
    expect(desk.one('.hud').dataset['finger']).toBe('true');
  });
});

describe('a grey control', () => {
  it('keeps its place, is marked as disabled and says why', async () => {
    const desk = await hud();
    const prop = desk.one('#act-set-prop');
    expect(prop.getAttribute('aria-disabled')).toBe('true');
    expect(prop.hasAttribute('disabled')).toBe(false);
    expect(descriptionOf(prop)).toBe(desk.i18n.t('refusal.bay-not-open'));
  });

  it('does nothing when it is pressed all the same', async () => {
    const desk = await hud();
    const before = desk.game.shift().journal.length;
    await desk.after(() => {
      desk.one('#act-set-prop').click();
      desk.game.play(200);
    });
    expect(desk.game.shift().journal.length).toBe(before);
    expect(desk.game.shift().state.workers[0]?.activity).toBe('idle');
  });
});

describe('the hammer button', () => {
  const pointer = (type: string, pointerId = 1): Event =>
    Object.assign(new Event(type, { bubbles: true }), { button: 0, pointerId });

  it('strikes while it is held', async () => {
    const desk = await hud();
    await desk.after(() => {
      desk.one('#act-hammer').dispatchEvent(pointer('pointerdown'));
      desk.game.play(200);
    });
    expect(desk.game.shift().state.hewing.isOn).toBe(true);
    await desk.after(() => {
      desk.one('#act-hammer').dispatchEvent(pointer('pointerup'));
      desk.one('#act-hammer').click();
      desk.game.play(200);
    });
    expect(desk.game.shift().state.hewing.isOn).toBe(false);
  });

  it('is not let go by a second finger on it', async () => {
    const desk = await hud();
    const press = (type: string, finger: number): Promise<void> =>
      desk.after(() => {
        desk.one('#act-hammer').dispatchEvent(pointer(type, finger));
        desk.game.play(200);
      });
    await press('pointerdown', 1);
    await press('pointerdown', 2);
    await press('pointerup', 2);
    expect(desk.game.shift().state.hewing.isOn).toBe(true);
    await press('pointercancel', 1);
    expect(desk.game.shift().state.hewing.isOn).toBe(false);
  });

  it('toggles for a press that has no hand behind it', async () => {
    const desk = await hud();
    await desk.after(() => {
      desk.one('#act-hammer').click();
      desk.game.play(100);
    });
    expect(desk.game.shift().state.hewing.isOn).toBe(true);
    expect(desk.one('#act-hammer').getAttribute('aria-pressed')).toBe('true');
    await desk.after(() => {
      desk.one('#act-hammer').click();
      desk.game.play(100);
    });
    expect(desk.game.shift().state.hewing.isOn).toBe(false);
  });

  it('lets go when the screen closes', async () => {
    const desk = await hud();
    await desk.after(() => {
      desk.one('#act-hammer').dispatchEvent(pointer('pointerdown'));
      desk.game.play(100);
    });
    await desk.after(() => render(null, desk.desk));
    desk.game.play(200);
    expect(desk.game.shift().state.hewing.isOn).toBe(false);
  });
});

describe('the crew strip', () => {
  it('says of people without a recorded name that none was recorded', async () => {
    const desk = await hud();
    const names = desk.all('.member').map(nameOf);
    expect(names.filter((name) => name.includes('name not recorded')).length).toBeGreaterThanOrEqual(4);
    expect(names.some((name) => name.includes('Gavrila Shchigolev'))).toBe(true);
  });

  it('tells a driver short of a train from a loader short of empties or of a tub of coal', async () => {
    const desk = await hud();
    const driver = (): string => desk.one('#crew-driver .member-doing').textContent;
    const loader = (): string => desk.one('#crew-loader .member-doing').textContent;
    const { trainTubs } = desk.game.shift().level.haulage;
    expect(driver()).toBe(desk.i18n.t('wait.train', { count: trainTubs }));
    expect(driver()).toContain(String(trainTubs));
    expect(loader()).toBe(desk.i18n.t('wait.coal'));
    expect(desk.i18n.t('wait.tubs')).not.toBe(desk.i18n.t('wait.train', { count: trainTubs }));
  });

  it('sends a helper to another post', async () => {
    const desk = await hud();
    await desk.after(() => desk.one('#crew-timberman-2').click());
    const rest = desk.all('.orders .button').find((button) => nameOf(button) === 'Rest');
    await desk.after(() => {
      rest?.click();
      desk.game.play(200);
    });
    const orders = desk.game.shift().journal.filter((event) => event.kind === 'order-given');
    expect(orders).toMatchObject([{ worker: 'timberman-2', order: 'rest' }]);
    expect(desk.all('.orders')).toEqual([]);
  });

  it('opens the orders of a helper by number key', async () => {
    const desk = await hud();
    await desk.after(() => window.dispatchEvent(Object.assign(new Event('keydown'), { code: 'Digit2' })));
    expect(nameOf(desk.one('.orders'))).toContain('Tikhon Borisenko');
  });

  const rest = async (desk: ShiftDesk): Promise<void> => {
    const button = desk.all('.orders .button').find((each) => nameOf(each) === 'Rest');
    await desk.after(() => button?.click());
  };
  const clickWith = (detail: number): Event =>
    Object.assign(new Event('click', { bubbles: true }), { detail });

  it('gives the hand back to the hammer after an order by number or by pointer', async () => {
    const desk = await hud();
    await desk.after(() => window.dispatchEvent(Object.assign(new Event('keydown'), { code: 'Digit2' })));
    await rest(desk);
    expect(document.activeElement?.id).toBe('act-hammer');
    await desk.after(() => desk.one('#crew-carrier-1').dispatchEvent(clickWith(1)));
    await rest(desk);
    expect(document.activeElement?.id).toBe('act-hammer');
  });

  it('leaves whoever came by Tab at the card of the helper', async () => {
    const desk = await hud();
    await desk.after(() => desk.one('#crew-carrier-1').dispatchEvent(clickWith(0)));
    await rest(desk);
    expect(document.activeElement?.id).toBe('crew-carrier-1');
  });
});

describe('a refusal', () => {
  it('is said beside the hands', async () => {
    const desk = await hud();
    await desk.after(() => {
      desk.session.dispatch({ kind: 'mend-hose' });
      desk.game.play(200);
    });
    expect(desk.one('.refusal').textContent).toBe('The hose is whole.');
  });
});

describe('the exchange of posts', () => {
  const swapped = async (locale: 'en' | 'uk' | 'ru' = 'en') => {
    const desk = await hud({ locale });
    const { shift } = desk.session.store.getState();
    if (!shift) throw new Error('no shift is running');
    const crew = shift.crew.map((card) => (card.isPlayer ? { ...card, post: 'timber' as const } : card));
    await desk.after(() => desk.session.store.setState({ shift: { ...shift, playerPost: 'timber', crew } }));
    return desk;
  };

  it.each(LOCALES)('says what to do and in whose name the tons run, in %s', async (locale) => {
    const desk = await swapped(locale);
    const name = desk.i18n.t('person.stakhanov');
    expect(desk.one('.swap-banner').textContent).toContain(name);
    expect(desk.one('.counter-note').textContent).toContain(name.split(' ').at(-1));
    expect(desk.one('.member-player .member-doing').textContent).toContain(desk.i18n.t('post.timber'));
  });

  it('makes the prop the lit button', async () => {
    const desk = await swapped();
    expect(desk.one('.acts').dataset['swapped']).toBe('true');
  });

  it('is not spoken of while everybody is at his own post', async () => {
    const desk = await hud();
    expect(desk.all('.swap-banner, .counter-note')).toEqual([]);
  });
});

describe('a full chute', () => {
  it('is written on the hammer that waits for it', async () => {
    const desk = await hud();
    const { shift } = desk.session.store.getState();
    if (!shift) throw new Error('no shift is running');
    await desk.after(() =>
      desk.session.store.setState({ shift: { ...shift, chuteKg: shift.chuteCapacityKg } }),
    );
    expect(desk.one('#act-hammer').dataset['waits']).toBe('true');
    expect(desk.one('#act-hammer').textContent).toContain('chute full');
  });
});
