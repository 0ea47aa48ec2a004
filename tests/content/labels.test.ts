// Nothing unsourced: a sentence that speaks of history names its claims, each claim exists, and none is
// hearsay alone. Without this a slip of a translator could put a fact into the game that nobody said.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { claimsFileSchema } from '../../src/content/claims.ts';
import { allTexts, placeOf, wordsOf, type Message } from '../support/texts.ts';
import { TRIGGERS, UNLABELLED } from './history-words.ts';

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

const isLabelled = (message: Message): boolean => claimsOf(message).length > 0;

describe('historical sentences', () => {
  it('are recognised in each of the three languages', () => {
    const told = (locale: string) =>
      texts.filter((text) => text.locale === locale && isHistorical(text)).length;
    expect(Math.min(told('en'), told('uk'), told('ru'))).toBeGreaterThan(20);
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

  it('never rest on unverified claims alone', () => {
    const hearsay = texts.filter(
      (text) =>
        toldClaim(text.key) === null &&
        isLabelled(text) &&
        claimsOf(text).every((id) => statusOf.get(id) === 'unverified'),
    );
    expect(hearsay.map(placeOf)).toEqual([]);
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
