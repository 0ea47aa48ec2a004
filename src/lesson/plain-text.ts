// What a mail, a saved page or a word processor wraps around letters is taken off, so that codes are looked for in plain
// lines.

const IS_PAGE = /<(?:!doctype|html|body|div|p|a|br|pre|code|span|textarea|script|td)\b/i;
const IN_ATTRIBUTE = /\b(?:href|value|content|data-[\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** Tags that stand within a word, if at all. */
const INLINE = /<\/?(?:wbr|span|b|i|em|strong|font|code|mark|u)\b[^>]*>/gi;

/** What is written in a tag is kept where it could be a code or a link with one. */
const saidInTag = (tag: string): string =>
  [...tag.matchAll(IN_ATTRIBUTE)].map(([, one, other]) => `\n${one ?? other ?? ''}\n`).join('');

const withoutTags = (page: string): string =>
  page
    .replace(/<!--[\s\S]*?-->/g, '\n')
    .replace(INLINE, '')
    .replace(/<[^<>]*>/g, (tag) => `\n${saidInTag(tag)}`)
    .replace(/&(?:shy|ZeroWidthSpace);/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');

/** Mails carry long lines with soft breaks: `=` at the end of a line, and `=3D` for the sign itself. */
const withoutSoftBreaks = (mail: string): string =>
  /=\r?\n/.test(mail) ? mail.replace(/=\r?\n/g, '').replace(/=3D/gi, '=') : mail;

/** Lines with `\n` between them, without tags, soft breaks, pictures written out in letters, and invisible signs. */
export const plainText = (raw: string): string => {
  const text = withoutSoftBreaks(raw)
    .replace(/data:[\w/+.-]+;base64,[\w+/=-]+/g, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\r\n|[\r\u2028\u2029]/g, '\n');
  return IS_PAGE.test(text) ? withoutTags(text) : text;
};
