// @vitest-environment happy-dom
// The tally sheet must say what the summary says, and keep apart what was asked and what is printed.
import { afterEach, describe, expect, it } from 'vitest';
import { TallySheet } from '../../../src/ui/screens/tally.tsx';
import { clockText, roublesText, tonsText } from '../../../src/ui/parts/print-figures.ts';
import { aDesk } from '../../support/reveal-desk.tsx';
import { summaryFixture } from '../../support/reveal-fixture.ts';

const cells = (row: HTMLElement): readonly string[] =>
  [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '');

let close: () => void = () => undefined;
afterEach(() => close());

describe('the tally sheet', () => {
  it('has one row a person, each figure out of the summary', async () => {
    const desk = await aDesk(TallySheet, 'tally');
    close = desk.close;
    const summary = summaryFixture();
    const rows = desk.all('.tally-table tbody tr');
    expect(rows).toHaveLength(summary.people.length);
    rows.forEach((row, nth) => {
      const person = summary.people[nth];
      const pay = summary.pay.find((one) => one.id === person?.id);
      if (person === undefined || pay === undefined) throw new Error('a row too many');
      const count = (value: number): string => (value === 0 ? '–' : desk.i18n.number(value));
      expect(cells(row).slice(1)).toEqual([
        clockText(person.workSeconds),
        count(person.props),
        count(person.timberCarried),
        count(person.tubsFilled + person.tubsHauled),
        person.cutKg === 0 ? '–' : tonsText(desk.i18n, person.cutKg),
        roublesText(desk.i18n, pay.kopecks),
      ]);
    });
  });

  it('adds up to the tons of the shift', async () => {
    const desk = await aDesk(TallySheet, 'tally');
    close = desk.close;
    const summary = summaryFixture();
    const shown = desk
      .all('.tally-table tbody tr')
      .map((row) => Number(cells(row)[5]?.replace('–', '0')))
      .reduce((sum, tons) => sum + tons, 0);
    expect(shown).toBeCloseTo(summary.cutKg / 1000, 6);
    expect(desk.text('.tally-table tfoot')).toContain(tonsText(desk.i18n, summary.cutKg));
  });

  it('never prints a percentage without its norm', async () => {
    const desk = await aDesk(TallySheet, 'tally');
    close = desk.close;
    expect(desk.text('.sheet-facts')).toContain('1,457% of a norm of 7');
  });

  it('leaves people without a recorded name unnamed and in their row', async () => {
    const desk = await aDesk(TallySheet, 'tally');
    close = desk.close;
    const unnamed = desk.all('.tally-table tbody tr[data-unnamed] th').map((cell) => cell.textContent);
    expect(unnamed).toHaveLength(5);
    expect(new Set(unnamed)).toEqual(new Set([desk.i18n.t('reveal.person.unrecorded')]));
  });

  it('gives every answered card a line with its time', async () => {
    const desk = await aDesk(TallySheet, 'tally');
    close = desk.close;
    const lines = desk.all('.lines li').map((line) => line.textContent ?? '');
    const { cards } = summaryFixture();
    expect(lines).toHaveLength(cards.length);
    cards.forEach((card, nth) => expect(lines[nth]).toContain(clockText(card.tick)));
    expect(lines[0]).toContain('19 tons');
  });

  it('sets a time and the colon after it in the figures of the form, where no colon is lost', async () => {
    const desk = await aDesk(TallySheet, 'tally');
    close = desk.close;
    const first = desk.all('.lines li')[0];
    const [card] = summaryFixture().cards;
    expect(first?.querySelector('.hand-figure')?.textContent).toBe(`${clockText(card?.tick ?? -1)}:`);
    for (const part of first?.querySelectorAll('.hand-figure') ?? []) part.remove();
    expect(first?.firstElementChild?.firstChild?.textContent).not.toContain(':');
  });

  it.each(['as-it-stands', 'written-for-three'] as const)(
    'books %s, and says one name is printed',
    async (way) => {
      const desk = await aDesk(TallySheet, 'tally');
      close = desk.close;
      await desk.press(desk.i18n.t(`tally.sign.${way}`));
      expect(desk.calls).toContainEqual(['book', way]);
      const [asked, printed] = desk.all('.sign-pair dd').map((cell) => cell.textContent);
      expect(asked).toBe(desk.i18n.t(`tally.signed.asked.${way}`, { tons: '102' }));
      expect(printed).toBe(
        desk.i18n.t('tally.signed.printed.one', { tons: '102', name: 'Aleksei Stakhanov' }),
      );
    },
  );

  it('leads to the signing first, and goes to press unsigned only when pressed again', async () => {
    const desk = await aDesk(TallySheet, 'tally');
    close = desk.close;
    await desk.press(desk.i18n.t('tally.sign.lead'));
    expect(desk.calls).toEqual([]);
    expect(document.activeElement?.classList.contains('sign')).toBe(true);
    const next = desk.i18n.t('reveal.next.page-1935');
    await desk.press(desk.i18n.t('tally.sign.unsigned', { next }));
    expect(desk.calls).toEqual([['next']]);
  });

  it('tells who cut the tons apart from whom they are booked to', async () => {
    const desk = await aDesk(TallySheet, 'tally');
    close = desk.close;
    expect(desk.text('.tally-booked')).toContain(desk.i18n.t('tally.booked', { name: 'Aleksei Stakhanov' }));
    expect(desk.text('.tally-booked')).toContain(tonsText(desk.i18n, summaryFixture().cutKg));
  });

  it('cannot sign somebody else’s sheet', async () => {
    const desk = await aDesk(TallySheet, 'tally', { isVerified: true });
    close = desk.close;
    expect(desk.all('.sign')).toEqual([]);
    expect(desk.text('.print-next')).toBe(desk.i18n.t('reveal.next.page-1935'));
  });

  it('closes the first lesson with one line, asks nothing that has one answer and speaks of no timbermen', async () => {
    const summary = summaryFixture();
    const people = summary.people.filter(({ trade }) => trade !== 'timberman');
    const desk = await aDesk(TallySheet, 'tally', { summary: { ...summary, levelId: 'lamp-room', people } });
    close = desk.close;
    expect(desk.text('.sheet-closing')).toBe(desk.i18n.t('tally.closing.lamp-room'));
    await desk.press(desk.i18n.t('tally.onward.record-night'));
    expect(desk.calls).toContainEqual(['startLevel', 'record-night']);
    expect(desk.text('.sheet')).not.toContain(desk.i18n.t('tally.sign.title'));
    expect(desk.text('.sheet')).not.toContain('timbermen');
    expect(desk.text('.print-next')).toBe(desk.i18n.t('reveal.next.title'));
  });

  it('says nothing of a first lesson under any other night', async () => {
    const desk = await aDesk(TallySheet, 'tally');
    close = desk.close;
    expect(desk.all('.sheet-closing')).toEqual([]);
  });

  it('offers to write for three only where there were three', async () => {
    const summary = summaryFixture();
    const alone = { ...summary, people: summary.people.filter((person) => person.trade !== 'timberman') };
    const desk = await aDesk(TallySheet, 'tally', { summary: alone });
    close = desk.close;
    expect(desk.all('.sign-ways li')).toHaveLength(1);
  });
});
