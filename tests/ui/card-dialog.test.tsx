// @vitest-environment happy-dom
// A card asks for an answer without taking the hammer away; it is labelled, timed, and its clock can be held.
import { afterEach, describe, expect, it } from 'vitest';
import { CardDialog } from '../../src/ui/screens/card-dialog.tsx';
import { nameOf, openDesk, type ShiftDesk } from '../support/shift-desk.tsx';

let open: ShiftDesk | null = null;
afterEach(() => open?.close());

/** Plays on until the first card of the record night lies there. */
const withCard = async (): Promise<ShiftDesk> => {
  const desk = await openDesk(CardDialog);
  open = desk;
  await desk.after(() => {
    for (let second = 0; second < 90 && desk.session.store.getState().shift?.card === null; second += 1)
      desk.game.play(1000);
  });
  return desk;
};

describe('a card', () => {
  it('says who asks, how it stands to the record and what each answer costs', async () => {
    const desk = await withCard();
    expect(nameOf(desk.one('.card-sheet'))).toBe('Reserve the air?');
    expect(desk.one('.card-label').textContent).toMatch(/invented for play|plausible|documented/);
    expect(desk.all('.card-answer').length).toBe(2);
    expect(desk.all('.card-cost').every((line) => line.textContent.length > 10)).toBe(true);
    expect(desk.all('.source-tag').length).toBe(1);
  });

  it('marks the one answer that comes when nobody answers', async () => {
    const desk = await withCard();
    const { shift } = desk.session.store.getState();
    const at = shift?.card?.answers.findIndex(({ id }) => id === shift.card?.defaultAnswer) ?? -1;
    const marked = desk.all('.card-answer').map((answer) => answer.querySelector('.card-default') !== null);
    expect(marked.filter(Boolean).length).toBe(1);
    expect(marked.indexOf(true)).toBe(at);
  });

  it('takes the focus when it comes, and gives it back on Escape', async () => {
    const desk = await openDesk(CardDialog);
    open = desk;
    const held = document.createElement('button');
    document.body.append(held);
    held.focus();
    await desk.after(() => {
      for (let second = 0; second < 90 && desk.session.store.getState().shift?.card === null; second += 1)
        desk.game.play(1000);
    });
    expect(document.activeElement).toBe(desk.one('.card-sheet'));
    await desk.after(() =>
      desk
        .one('.card-sheet')
        .dispatchEvent(Object.assign(new Event('keydown', { bubbles: true }), { key: 'Escape' })),
    );
    expect(document.activeElement).toBe(held);
  });

  it('holds its clock when it is asked to, and lets it run again', async () => {
    const desk = await withCard();
    const hold = (): HTMLElement => desk.one('.card-clock button');
    await desk.after(() => hold().click());
    expect(desk.session.store.getState().pause).toBe('card');
    await desk.after(() => hold().click());
    expect(desk.session.store.getState().pause).toBe(null);
  });

  it('hands the answer to the shift and goes', async () => {
    const desk = await withCard();
    await desk.after(() => {
      desk.all('.card-answer')[1]?.click();
      desk.game.play(200);
    });
    const answered = desk.game.shift().journal.filter((event) => event.kind === 'card-answered');
    expect(answered).toMatchObject([{ card: 'reserve-air', answer: 'leave' }]);
    expect(desk.all('.card-sheet')).toEqual([]);
  });
});
