// The page of a package: it says which package it is in and which lesson it is for, so that a platform that drops addresses'
// questions still opens the right one; it is installed nowhere; and a package of cmi5 may speak to the platform's store.
import { escaped } from './xml.ts';
import type { Standard } from './package.ts';

const CHARSET = /<meta charset="utf-8"[^>]*>/;
/** Of an earlier packing; the manifest of the installed game. */
const DROPPED = /\s*<(?:meta name="(?:package|lesson)"|link rel="manifest")[^>]*>/g;
const CONNECT = /connect-src [^;"]*/;
/** The store may be anybody's, anywhere: its address is known at the launch only. */
const CONNECTS: Readonly<Record<Standard, string>> = {
  'scorm-12': "connect-src 'self' data: blob:",
  'scorm-2004': "connect-src 'self' data: blob:",
  cmi5: "connect-src 'self' https: http: data: blob:",
};

/** `query`: `mode=class&...`; empty for the whole game. Throws where it is no page of ours. */
export const packedPage = (html: string, standard: Standard, query: string): string => {
  if (!CHARSET.test(html)) throw new Error('the page does not say which letters it is written in');
  const said = [
    `<meta name="package" content="${standard}" />`,
    ...(query === '' ? [] : [`<meta name="lesson" content="${escaped(query)}" />`]),
  ];
  return html
    .replace(DROPPED, '')
    .replace(CONNECT, CONNECTS[standard])
    .replace(CHARSET, (charset) => [charset, ...said].join('\n    '));
};
