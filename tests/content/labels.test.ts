// Nothing unsourced: a sentence that speaks of history names its claims, each claim exists, and what is
// not confirmed says so itself. Without this a slip of a translator could put a fact into the game that nobody said.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { claimsFileSchema } from './claims-schema.ts';
import { allTexts, placeOf, wordsOf, type Message } from '../support/texts.ts';
import { SAYS_UNCONFIRMED, TRIGGERS, UNLABELLED } from './history-words.ts';

const claimsFile: unknown = JSON.parse(
  readFileSync(new URL('../../assets/text/claims.json', import.meta.url), 'utf8'),
);
const statusOf = new Map(
  v.parse(claimsFileSchema, claimsFile).claims.map((claim) => [claim.id, claim.status]),
);
const texts = allTexts();

const isHistorical = (message: Message): boolean => {
  const words = wordsOf(message.text);
  return TRIGGERS.some((trigger) => trigger.test(words));
};

/** `claim.DIS-01` and its versions `claim.DIS-01.a` tell a claim: they are shown under its own label. */
const toldClaim = (key: string): string | null =>
  /^claim\.([A-Z]{3,5}-\d{2})(?:\.[a-z])?$/.exec(key)?.[1] ?? null;

const claimsOf = ({ key, claims }: Message): readonly string[] => {
  const told = toldClaim(key);
  return told === null ? (claims ?? []) : [...(claims ?? []), told];
};

/** Where a source stands is a line of the bibliography and says nothing of what happened. */
const isImprint = ({ key }: Message): boolean => key.startsWith('source.where.');

const isLabelled = (message: Message): boolean => claimsOf(message).length > 0 || isImprint(message);

describe('historical sentences', () => {
  it('are recognised in each of the three languages', () => {
    const told = (locale: string) =>
      texts.filter((text) => text.locale === locale && isHistorical(text)).length;
    expect(Math.min(told('en'), told('uk'), told('ru'))).toBeGreaterThan(20);
  });

  it.each([
    'In 1898 a man sailed alone.',
    'So it was in 2010.',
    'The faces of the Donbas fell silent.',
    'На Донбасі було інакше.',
    'Так считали в Донбассе.',
    'The party committee met at dawn.',
    'Шахтпартком зібрався вдосвіта.',
    'Парторг держал лампу.',
    'ЦК ответил.',
    'The five-year plan asked for more.',
  ])('are known by their words: %s', (text) => {
    expect(isHistorical({ locale: 'en', file: 'a.json', key: 'a.b', text, claims: null })).toBe(true);
  });

  it.each(['Hold 102 tons.', 'Бийте тричі.', 'The shift is over.'])('are not every sentence: %s', (text) => {
    expect(isHistorical({ locale: 'en', file: 'a.json', key: 'a.b', text, claims: null })).toBe(false);
  });

  it('name the claims they rest on', () => {
    const bare = texts.filter(
      (text) => isHistorical(text) && !isLabelled(text) && UNLABELLED[text.key] === undefined,
    );
    expect(bare.map(placeOf)).toEqual([]);
  });

  it('rest on claims the claims file holds', () => {
    const unknown = texts.flatMap((text) =>
      claimsOf(text)
        .filter((id) => !statusOf.has(id))
        .map((id) => `${placeOf(text)}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  const unconfirmed = texts.filter(
    (text) => toldClaim(text.key) === null && claimsOf(text).some((id) => statusOf.get(id) === 'unverified'),
  );

  it('rest on an unverified claim only where the sentence itself says that it is not confirmed', () => {
    expect(unconfirmed.filter((text) => SAYS_UNCONFIRMED[text.key] === undefined).map(placeOf)).toEqual([]);
  });

  it('say so in the very words the list names', () => {
    const english = new Map(
      texts.filter((text) => text.locale === 'en').map((text) => [text.key, text.text]),
    );
    const silent = Object.entries(SAYS_UNCONFIRMED).filter(
      ([key, words]) => !english.get(key)?.includes(words),
    );
    expect(silent).toEqual([]);
  });

  it('are excused from confirmation only while they lean on something unverified', () => {
    const needed = new Set(unconfirmed.map((text) => text.key));
    expect(Object.keys(SAYS_UNCONFIRMED).filter((key) => !needed.has(key))).toEqual([]);
  });

  it('are never a labelled message without a single claim', () => {
    expect(texts.filter((text) => text.claims !== null && text.claims.length === 0).map(placeOf)).toEqual([]);
  });

  it('are excused only while they still need it', () => {
    const needed = new Set(
      texts.filter((text) => isHistorical(text) && !isLabelled(text)).map((text) => text.key),
    );
    expect(Object.keys(UNLABELLED).filter((key) => !needed.has(key))).toEqual([]);
  });
});
