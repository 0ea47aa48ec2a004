// The claims book: every claim the texts lean on is in it, a stranger in the file counts as unverified, and a
// sentence is marked by its weakest claim.
import { describe, expect, it } from 'vitest';
import { loadClaimBook, readableAddress, readClaimBook, type Claim } from '../../src/i18n/sources.ts';
import { weakestStatus } from '../../src/i18n/statuses.ts';

const claim = (id: string, status: Claim['status']): Claim => ({ id, status, sources: [], versions: [] });

describe('the claims book', () => {
  it('holds the record itself, with its sources', async () => {
    const book = await loadClaimBook();
    const record = book.claim('REC-01');
    expect(record?.status).toBe('documented');
    expect(record?.sources.length).toBeGreaterThan(0);
    expect(record?.sources.every((id) => book.source(id) !== null)).toBe(true);
    expect(book.sources().length).toBeGreaterThan(20);
  });

  it('writes addresses in letters, and leaves one alone that cannot be read', async () => {
    expect(readableAddress('https://uk.wikipedia.org/wiki/%D1%80%D1%83%D1%85')).toBe(
      'https://uk.wikipedia.org/wiki/рух',
    );
    expect(readableAddress('https://example.org/%D1')).toBe('https://example.org/%D1');
    const book = await loadClaimBook();
    const coded = book.sources().filter(({ address }) => /%D[01]/.test(readableAddress(address ?? '')));
    expect(coded.map(({ id }) => id)).toEqual([]);
  });

  it('holds the tellings of what is disputed side by side', async () => {
    const book = await loadClaimBook();
    expect(book.claim('TEC-52')?.versions.length).toBeGreaterThan(2);
  });

  it('counts a status it does not know as unverified', () => {
    const book = readClaimBook(
      { claims: [{ id: 'X-01', status: 'certain', sources: ['S1'] }, { status: 'documented' }] },
      { S1: {} },
    );
    expect(book.claim('X-01')?.status).toBe('unverified');
    expect(book.source('S1')?.title).toBe('S1');
  });

  it('survives files that are not there', () => {
    const book = readClaimBook(null, null);
    expect(book.claim('REC-01')).toBe(null);
    expect(book.sources()).toEqual([]);
  });
});

describe('the mark of a sentence', () => {
  it('is that of its weakest claim', () => {
    expect(weakestStatus([claim('A', 'documented'), claim('B', 'disputed')])).toBe('disputed');
    expect(weakestStatus([claim('A', 'documented'), claim('B', 'invented')])).toBe('invented');
    expect(weakestStatus([])).toBe(null);
  });
});
