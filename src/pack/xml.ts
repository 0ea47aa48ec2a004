// Words put into XML and HTML. A title with an ampersand would make a package no platform reads.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML 1.0 knows none of the signs below the blank but these. */
const isKnown = (sign: string): boolean => sign >= ' ' || sign === '\t' || sign === '\n' || sign === '\r';

/** For text and for values between double quotes. Signs that XML does not know are left out. */
export const escaped = (text: string): string =>
  Array.from(text)
    .filter(isKnown)
    .join('')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** One line a line, blank ones left out. */
export const lines = (...all: readonly (string | null)[]): string =>
  all.filter((line) => line !== null && line !== '').join('\n');
