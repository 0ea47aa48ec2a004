// @vitest-environment happy-dom
// The mine is told how much of the stage is hidden, and by what people are called in the language that is spoken now.
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../src/i18n/i18n.ts';
import { createMinePage } from '../../src/ui/mine-page.ts';

type Box = readonly [left: number, top: number, right: number, bottom: number];

const boxed = (name: string, [left, top, right, bottom]: Box): HTMLElement => {
  const element = document.createElement('div');
  element.className = name;
  element.getBoundingClientRect = () => new DOMRect(left, top, right - left, bottom - top);
  return element;
};

const coveredBy = async (...plates: readonly HTMLElement[]) => {
  const desk = boxed('desk', [0, 0, 400, 800]);
  desk.append(...plates);
  return createMinePage(desk, await createI18n('en'), () => 0).covered();
};

const words = (): HTMLElement => boxed('hud-words', [0, 160, 400, 670]);
const hands = (): HTMLElement => boxed('acts', [0, 700, 400, 800]);

describe('the page round the mine', () => {
  it('covers nothing while no shift is shown', async () => {
    expect(await coveredBy()).toMatchObject({ top: 0, bottom: 0 });
  });

  it('covers what lies above the words and under the hands', async () => {
    expect(await coveredBy(words(), hands())).toMatchObject({ top: 160, bottom: 100 });
  });

  it('counts a paper over the middle, and not one at the side', async () => {
    const over = boxed('card-sheet', [10, 0, 390, 430]);
    const beside = boxed('card-sheet', [10, 0, 190, 430]);
    expect(await coveredBy(words(), hands(), over)).toMatchObject({ top: 430 });
    expect(await coveredBy(words(), hands(), beside)).toMatchObject({ top: 160 });
  });

  it('calls people by name, by trade where none is recorded, in the language spoken now', async () => {
    const page = createMinePage(document.body, await createI18n('en'), () => 0);
    const loader = { nameKey: null, trade: 'loader' } as const;
    expect(page.callOf({ nameKey: 'person.stakhanov', trade: 'hewer' })).toBe('Stakhanov');
    expect(page.callOf(loader)).toBe('chute loader');
    expect(page.callOfPlayer({ nameKey: 'person.stakhanov', trade: 'hewer' })).toBe('Stakhanov, you');
    page.speak(await createI18n('uk'));
    expect(page.callOf(loader)).toBe('люковий');
  });
});
