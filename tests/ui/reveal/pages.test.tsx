// @vitest-environment happy-dom
// Two papers and one grid: the player's figures, one name in 1935, everyone in 1988, and every version of a
// disputed thing with its date and its origin.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { act } from 'preact/test-utils';
import sources from '../../../assets/text/sources.json';
import { CLAIM_GRID, datedVersions } from '../../../src/ui/parts/claims-grid-data.ts';
import { Page1935 } from '../../../src/ui/screens/page-1935.tsx';
import { Page1988 } from '../../../src/ui/screens/page-1988.tsx';
import { aDesk } from '../../support/reveal-desk.tsx';
import { summaryFixture } from '../../support/reveal-fixture.ts';

let close: () => void = () => undefined;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Nothing is laid out here, so nothing could ever scroll into view.
  vi.stubGlobal('IntersectionObserver', undefined);
});
afterEach(() => {
  close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const passed = (ms: number): Promise<void> =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

describe('the front page of 1935', () => {
  it('prints whole tons and whole norms of the player, rounded down', async () => {
    const summary = { ...summaryFixture(), cutKg: 101_950, quotaPermille: 14_564 };
    const desk = await aDesk(Page1935, 'page-1935', { summary });
    close = desk.close;
    expect(desk.text('h1')).toContain(desk.i18n.t('page1935.headline.record', { tons: 101, norms: 14 }));
  });

  it('has a quieter headline, no padded tons and no resolution after an ordinary night', async () => {
    const summary = { ...summaryFixture(), cutKg: 7_600, quotaPermille: 1_085 };
    const desk = await aDesk(Page1935, 'page-1935', { summary });
    close = desk.close;
    expect(desk.text('h1')).toContain(desk.i18n.t('page1935.headline.plain', { tons: 7.6, norms: 1 }));
    expect(desk.all('.front-box')).toEqual([]);
  });

  it('airbrushes everyone but the hewer as it settles, changes the caption after, and can show both', async () => {
    const desk = await aDesk(Page1935, 'page-1935');
    close = desk.close;
    expect(desk.all('.photo')[0]?.dataset['state']).toBe('whole');
    await passed(1_000);
    expect(desk.all('.photo')[0]?.dataset['state']).toBe('whole');
    await passed(1_000);
    expect(desk.all('.photo')[0]?.dataset['state']).toBe('retouched');
    await passed(8_000);
    const sitters = desk.all('.photo-sitter');
    expect(sitters).toHaveLength(5);
    expect(sitters.filter((sitter) => sitter.dataset['airbrushed'] === undefined)).toHaveLength(1);
    expect(desk.text('figcaption')).toContain(desk.i18n.t('page1935.photoCaption.retouched'));
    await desk.press(desk.i18n.t('front.photo.as-taken'));
    expect(desk.all('.photo')[0]?.dataset['state']).toBe('whole');
  });

  it('counts norms down and says that there were more', async () => {
    const deck = async (quotaPermille: number): Promise<string> => {
      const desk = await aDesk(Page1935, 'page-1935', { summary: { ...summaryFixture(), quotaPermille } });
      const said = desk.text('.front-deck');
      desk.close();
      return said;
    };
    expect(await deck(3_640)).toContain('Over 3 norms');
    expect(await deck(3_000)).not.toContain('Over');
  });

  it('marks the page once as made up, and not at every line', async () => {
    const desk = await aDesk(Page1935, 'page-1935');
    close = desk.close;
    expect(desk.all('.page-marks .source-tag')).toHaveLength(1);
    expect(desk.all('.front-masthead .source-tag')).toEqual([]);
    expect(desk.all('.front-box .source-tag')).toHaveLength(2);
  });

  it('says so where the player asked for three and one name was printed', async () => {
    const asked = await aDesk(Page1935, 'page-1935', { booking: 'written-for-three' });
    expect(asked.text('.front-aside')).toContain(asked.i18n.t('front.ignored'));
    asked.close();
    const signed = await aDesk(Page1935, 'page-1935', { booking: 'as-it-stands' });
    close = signed.close;
    expect(signed.text('.front-aside')).not.toContain(signed.i18n.t('front.ignored'));
  });
});

describe('the page of 1988', () => {
  it('keeps a decimal of a small heap and does not praise a weak shift', async () => {
    const summary = { ...summaryFixture(), cutKg: 3_400, quotaPermille: 485 };
    const desk = await aDesk(Page1988, 'page-1988', { summary });
    close = desk.close;
    const said = desk.text('.later-columns');
    expect(said).toContain('0.42 tons');
    expect(said).not.toContain('Good work');
    expect(said).toContain('one man’s fault');
  });

  it('praises a strong shift as the work of a crew', async () => {
    const desk = await aDesk(Page1988, 'page-1988');
    close = desk.close;
    expect(desk.text('.later-columns')).toContain('Good work by a good crew');
  });

  it('brings everyone back into the photograph and into a table of the whole crew', async () => {
    const desk = await aDesk(Page1988, 'page-1988');
    close = desk.close;
    await passed(2_000);
    expect(desk.all('.photo')[0]?.dataset['state']).toBe('whole');
    expect(desk.all('.later-names tbody tr')).toHaveLength(summaryFixture().people.length);
    const did = desk.all('.later-names td:nth-child(2)').map((cell) => cell.textContent);
    const { people } = summaryFixture();
    const carried = people.find(({ timberCarried }) => timberCarried > 0)?.timberCarried ?? 0;
    expect(did.filter((work) => work === '–')).toEqual([]);
    expect(did.join(' ')).toContain(desk.i18n.t('ledger.hands.timberCarried', { count: carried }));
  });

  it('says what is not known about the real article, and ends in a question', async () => {
    const desk = await aDesk(Page1988, 'page-1988');
    close = desk.close;
    expect(desk.text('.later-unknown')).toContain(desk.i18n.t('page1988.unknown'));
    expect(desk.text('.later-question').trim()).toContain('?');
    expect(desk.all('.later > *').at(-1)?.className).toBe('later-question');
  });

  it.each(CLAIM_GRID.columns)('gives at least two dated versions with an origin on "%s"', (column) => {
    const silent = new Set(['grid.silent', 'grid.notOpened']);
    const versions = CLAIM_GRID.rows.filter((row) => {
      const key = row.cells[column];
      return key !== undefined && !silent.has(key) && row.year !== null && row.origin in sources;
    });
    expect(versions.length).toBeGreaterThanOrEqual(2);
  });

  it('shows every version in order of date with its standing and its source a tap away', async () => {
    const desk = await aDesk(Page1988, 'page-1988');
    close = desk.close;
    const rows = desk.all('.claims-grid tbody tr');
    expect(rows.map((row) => row.dataset['source'])).toEqual(
      datedVersions(CLAIM_GRID.rows).map((row) => row.id),
    );
    for (const row of rows) {
      expect(row.querySelector('.grid-year')?.textContent).not.toBe('');
      expect(row.querySelector('.status')).not.toBeNull();
      expect(row.querySelectorAll('.source-tag').length).toBeGreaterThanOrEqual(CLAIM_GRID.columns.length);
    }
  });
});
