// @vitest-environment happy-dom
// A fault of our own, a level that is wrong in many places, a shift held by two hands at once: what the player is told.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { complain } from '../../src/content/complaint.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { LoadAgainContext } from '../../src/ui/load-again.ts';
import { Notices } from '../../src/ui/parts/notices.tsx';
import { Boundary } from '../../src/ui/parts/trouble.tsx';
import { ShiftHud } from '../../src/ui/screens/shift-hud.tsx';
import { openDesk, type ShiftDesk } from '../support/shift-desk.tsx';

let open: ShiftDesk | null = null;
afterEach(() => {
  open?.close();
  open = null;
  vi.restoreAllMocks();
});

const untilCard = (desk: ShiftDesk): Promise<void> =>
  desk.after(() => {
    for (let second = 0; second < 90 && desk.session.store.getState().shift?.card === null; second += 1)
      desk.game.play(1000);
  });

describe('a screen that throws', () => {
  it('gives way to a sentence and a button, and the fault is told once', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const i18n = await createI18n('en');
    const desk = document.createElement('div');
    document.body.replaceChildren(desk);
    const loadAgain = vi.fn<() => void>();
    const onFault = vi.fn<() => void>();
    const Broken = (): never => {
      throw new Error('a fault');
    };
    await act(() =>
      render(
        <Boundary i18n={i18n} onLoadAgain={loadAgain} onFault={onFault}>
          <Broken />
        </Boundary>,
        desk,
      ),
    );
    expect(desk.querySelector('[role="alert"]')?.textContent).toBe(i18n.t('page.broken'));
    desk.querySelector<HTMLElement>('#load-again')?.click();
    expect(loadAgain).toHaveBeenCalledOnce();
    expect(onFault).toHaveBeenCalledOnce();
    expect(said).toHaveBeenCalledOnce();
    render(null, desk);
  });
});

describe('a notice', () => {
  it.each([
    ['en', ['normKg: must be a whole number from 1 to 9, not "seven"', 'the level: must be an object']],
    ['uk', ['normKg: має бути цілим числом від 1 до 9, а не "seven"', 'файл зміни: має бути об’єктом']],
    ['ru', ['normKg: должно быть целым числом от 1 до 9, а не "seven"', 'файл смены: должно быть объектом']],
  ] as const)(
    'lists every complaint about a level in %s, with its place in the file',
    async (locale, lines) => {
      const desk = await openDesk(Notices, { level: null, locale });
      open = desk;
      const wrong = [
        complain('normKg', 'complaint.whole', { low: 1, high: 9, given: '"seven"' }),
        complain('', 'complaint.object'),
      ];
      await desk.after(() => desk.session.notify('notice.levelBroken', { level: 'x' }, wrong));
      expect(desk.all('.notice-lines li').map((line) => line.textContent)).toEqual(lines);
      expect(desk.one('.notice p').textContent).toContain('x');
    },
  );

  it('of something lost on the line offers to load again', async () => {
    const loadAgain = vi.fn<() => void>();
    const desk = await openDesk(
      ({ session }) => (
        <LoadAgainContext.Provider value={loadAgain}>
          <Notices session={session} />
        </LoadAgainContext.Provider>
      ),
      { level: null },
    );
    open = desk;
    await desk.after(() => desk.session.notify('notice.saveSetAside'));
    expect(desk.all('.notice-again')).toEqual([]);
    await desk.after(() => desk.session.notify('notice.levelFailed'));
    await desk.after(() => desk.one('.notice-again').click());
    expect(loadAgain).toHaveBeenCalledOnce();
  });
});

describe('a shift whose card holds its clock', () => {
  it('ends from the pause all the same', async () => {
    const desk = await openDesk(ShiftHud);
    open = desk;
    await untilCard(desk);
    await desk.after(() => desk.one('.card-clock button').click());
    expect(desk.session.store.getState().pause).toBe('card');
    await desk.after(() => desk.session.pause('player'));
    await desk.after(() => desk.one('#pause-end').click());
    await desk.after(() => desk.game.play(3000));
    expect(desk.session.store.getState()).toMatchObject({ screen: 'tally', pause: null });
  });
});

describe('a card', () => {
  it('leaves the focus on the hammer, and takes it from the page', async () => {
    const desk = await openDesk(ShiftHud);
    open = desk;
    desk.one('#act-hammer').focus();
    await untilCard(desk);
    expect(desk.all('.card-sheet').length).toBe(1);
    expect(document.activeElement?.id).toBe('act-hammer');
  });
});
