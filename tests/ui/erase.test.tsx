// @vitest-environment happy-dom
// The button that deletes everything: asked once, never by accident.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EraseContext, type EraseDesk } from '../../src/ui/erase.ts';
import { EraseBox } from '../../src/ui/parts/erase-box.tsx';
import { openDesk, type ShiftDesk } from '../support/shift-desk.tsx';

let open: ShiftDesk | null = null;
afterEach(() => open?.close());

const openBox = async (desk: EraseDesk | null): Promise<ShiftDesk> => {
  const Box = () => (
    <EraseContext.Provider value={desk}>
      <EraseBox />
    </EraseContext.Provider>
  );
  open = await openDesk(Box, { level: null });
  return open;
};

const deskOf = (eraseAll: () => Promise<boolean>, hasCopy = true) => ({
  hasCopy,
  eraseAll: vi.fn<() => Promise<boolean>>(eraseAll),
});

describe('deleting everything', () => {
  it('is not offered where there is nothing to delete with', async () => {
    const desk = await openBox(null);
    expect(desk.all('button')).toEqual([]);
  });

  it('asks first, says what will go, and keeps all of it at a no', async () => {
    const erase = deskOf(async () => true);
    const desk = await openBox(erase);
    await desk.after(() => desk.one('.erase-open').click());
    expect(desk.all('.erase-kept li').map((item) => item.textContent)).toEqual([
      desk.i18n.t('erase.shifts'),
      desk.i18n.t('erase.settings'),
      desk.i18n.t('erase.copy'),
    ]);
    await desk.after(() => desk.one('#erase-no').click());
    expect(desk.all('dialog')).toEqual([]);
    expect(erase.eraseAll).not.toHaveBeenCalled();
  });

  it('speaks of no copy where there can be none', async () => {
    const desk = await openBox(deskOf(async () => true, false));
    await desk.after(() => desk.one('.erase-open').click());
    expect(desk.all('.erase-kept li').length).toBe(2);
  });

  it('is done once, and leaves no second yes to press', async () => {
    const erase = deskOf(() => new Promise(() => undefined));
    const desk = await openBox(erase);
    await desk.after(() => desk.one('.erase-open').click());
    await desk.after(() => desk.one('#erase-yes').click());
    expect(desk.all('#erase-yes')).toEqual([]);
    expect(desk.one('[role=status]').textContent).toBe(desk.i18n.t('erase.deleting'));
    expect(erase.eraseAll).toHaveBeenCalledOnce();
  });

  it('says so where the page cannot start anew', async () => {
    const desk = await openBox(deskOf(async () => false));
    await desk.after(() => desk.one('.erase-open').click());
    await desk.after(() => desk.one('#erase-yes').click());
    expect(desk.one('[role=status]').textContent).toBe(desk.i18n.t('erase.stranded'));
    expect(desk.all('#erase-yes')).toEqual([]);
  });

  it('asks again where it could not even begin', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    const desk = await openBox(deskOf(() => Promise.reject(new Error('did not come'))));
    await desk.after(() => desk.one('.erase-open').click());
    await desk.after(() => desk.one('#erase-yes').click());
    expect(desk.one('[role=status]').textContent).toBe(desk.i18n.t('erase.failed'));
    expect(desk.all('#erase-yes').length).toBe(1);
  });
});
