// @vitest-environment happy-dom
// The wedge is driven where the eyes are; whoever uses keys or hears the screen has the one button in the bar.
import { afterEach, describe, expect, it } from 'vitest';
import { ShiftHud } from '../../src/ui/screens/shift-hud.tsx';
import { openDesk, type ShiftDesk } from '../support/shift-desk.tsx';

let open: ShiftDesk | null = null;
const hud = async (): Promise<ShiftDesk> => {
  open = await openDesk(ShiftHud);
  return open;
};
afterEach(() => open?.close());

describe('the beam of the wedge', () => {
  const wedging = async (isOn: boolean, activity: 'fetch-prop' | 'set-prop') => {
    const desk = await hud();
    const { shift } = desk.session.store.getState();
    if (!shift) throw new Error('no shift is running');
    const wedge = { ...shift.wedge, isOn };
    await desk.after(() =>
      desk.session.store.setState({ shift: { ...shift, playerActivity: activity, wedge } }),
    );
    return desk;
  };

  it('lies over the stage while a prop is fetched and set, and at no other time', async () => {
    const desk = await hud();
    expect(desk.all('#wedge-strike')).toEqual([]);
    open?.close();
    expect((await wedging(false, 'fetch-prop')).one('#wedge-strike').dataset['stage']).toBe('soon');
    open?.close();
    expect((await wedging(true, 'set-prop')).one('#wedge-strike').dataset['stage']).toBe('on');
  });

  it('leaves keyboard and screen reader the one button in the bar', async () => {
    const desk = await wedging(true, 'set-prop');
    expect(desk.one('#wedge-strike').getAttribute('tabindex')).toBe('-1');
    expect(desk.one('#wedge-strike').getAttribute('aria-hidden')).toBe('true');
    expect(desk.one('#act-wedge-beat').getAttribute('tabindex')).toBe(null);
  });
});
