// The page of a package: it says which package it is in and which lesson it is for, so that a platform that drops addresses'
// questions still opens the right one; it is installed nowhere; and a package of cmi5 may speak to the platform's store.
import { CONNECTS, type Connects } from './connects.ts';
import { escaped } from './xml.ts';
import type { Standard } from './package.ts';

const CHARSET = /<meta charset="utf-8"[^>]*>/;
/** Of an earlier packing; the manifest of the installed game. */
const DROPPED = /\s*<(?:meta name="(?:package|lesson)"|link rel="manifest")[^>]*>/g;
const CONNECT = /connect-src [^;"]*/;
/** SCORM speaks to the frame around it; cmi5 to a store. */
const SPEAKS_TO: Readonly<Record<Standard, Connects>> = {
  'scorm-12': 'self',
  'scorm-2004': 'self',
  cmi5: 'store',
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
    .replace(CONNECT, `connect-src ${CONNECTS[SPEAKS_TO[standard]]}`)
    .replace(CHARSET, (charset) => [charset, ...said].join('\n    '));
};
