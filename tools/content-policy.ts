// The content security policy of every page that leaves this repository: what it may run, show and ask for. It stands in
// the page itself, since nobody knows whose server will send it, or whether there is one. Without it "no request leaves the
// page" would be a promise of today's code; with it the browser holds the page to it.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { CONNECTS, type Connects } from '../src/pack/connects.ts';

export type PolicyWishes = {
  /** Whom the page may speak to. */
  readonly connect: Connects;
  /** Where its scripts and styles lie: beside it on a server, beside it on a stick, or inside the one file. */
  readonly files: 'served' | 'stick' | 'inside';
};

/** The built game in the folder of a web server. */
export const SERVED: PolicyWishes = { connect: 'self', files: 'served' };

/** `'self'` means nothing to a page opened from a file: every browser takes its folder for a stranger. */
const SOURCES: Readonly<Record<PolicyWishes['files'], readonly string[]>> = {
  served: ["'self'"],
  stick: ['file:'],
  inside: [],
};

/** What the page itself holds between these tags, to the letter: a browser hashes it as it stands. */
const inlineOf = (html: string, tag: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, text = '']) => text,
  );

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of this page. Its own scripts and styles are allowed by their hash, and no other. */
export const cspFor = (html: string, { connect, files }: PolicyWishes): string => {
  const isServed = files === 'served';
  const own = SOURCES[files];
  const from = (...places: readonly string[]): string => places.join(' ') || "'none'";
  const beside = isServed ? ["'self'"] : [];
  return Object.entries({
    'default-src': from(...beside),
    'script-src': from(...own, ...inlineOf(html, 'script').map(hashOf)),
    'style-src': from(...own, ...inlineOf(html, 'style').map(hashOf)),
    'img-src': from(...beside, 'data:', 'blob:'),
    'media-src': from(...beside, 'data:', 'blob:'),
    'font-src': from(...beside, 'data:'),
    'worker-src': from(...beside, 'blob:'),
    'connect-src': CONNECTS[connect],
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
};

const PLACE = /<meta charset="utf-8"[^>]*>/;
const FORMER = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/;

/**
 * The page with its policy as its first word after the letters it is written in; one that stood there is replaced. Call it
 * last: a script changed afterwards is one the policy forbids.
 */
export const withPolicy = (html: string, wishes: PolicyWishes): string => {
  const bare = html.replace(FORMER, '');
  if (!PLACE.test(bare)) throw new Error('the page does not say which letters it is written in');
  const policy = cspFor(bare, wishes);
  return bare.replace(
    PLACE,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
};

/** Puts the policy into the built page, after every other hand has been at it. */
export const contentPolicy = (): Plugin => ({
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, SERVED) },
});
