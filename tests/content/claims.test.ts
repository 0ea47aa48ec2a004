// The claims file and the sources file: whole, unambiguous, and each reference answered.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { claimsFileSchema, sourcesFileSchema } from './claims-schema.ts';

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/text/${name}`, import.meta.url), 'utf8'));

const issuesOf = (result: { readonly issues?: readonly v.BaseIssue<unknown>[] | undefined }): string[] =>
  (result.issues ?? []).map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);

const claimsResult = v.safeParse(claimsFileSchema, readJson('claims.json'));
const sourcesResult = v.safeParse(sourcesFileSchema, readJson('sources.json'));
const claims = claimsResult.success ? claimsResult.output.claims : [];
const sources = sourcesResult.success ? sourcesResult.output : {};

describe('the claims file', () => {
  it('has the agreed shape', () => {
    expect(issuesOf(claimsResult)).toEqual([]);
    expect(claims.length).toBeGreaterThan(50);
  });

  it('names each claim once', () => {
    const ids = claims.map((claim) => claim.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('cites only sources that stand in the sources file', () => {
    const cited = claims.flatMap((claim) => [
      ...claim.sources,
      ...(claim.versions ?? []).map((each) => each.source),
    ]);
    expect([...new Set(cited)].filter((id) => sources[id] === undefined)).toEqual([]);
  });

  it('gives a source to every claim that is said to be on record', () => {
    const onRecord = ['documented', 'reported-at-the-time', 'later-claim', 'disputed'];
    const bare = claims.filter((claim) => onRecord.includes(claim.status) && claim.sources.length === 0);
    expect(bare.map((claim) => claim.id)).toEqual([]);
  });

  it('has a version only from a source of that claim', () => {
    const strange = claims.flatMap((claim) =>
      (claim.versions ?? [])
        .filter((each) => !claim.sources.includes(each.source))
        .map((each) => `${claim.id}.${each.id}`),
    );
    expect(strange).toEqual([]);
  });
});

describe('the sources file', () => {
  it('has the agreed shape', () => {
    expect(issuesOf(sourcesResult)).toEqual([]);
  });

  it('holds no source that no claim cites', () => {
    const cited = new Set(claims.flatMap((claim) => claim.sources));
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
  });
});
