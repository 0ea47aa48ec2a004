// What a mail, a saved page or a word processor wraps around letters is taken off, so that codes are looked for in plain
// lines.

const IS_PAGE = /<(?:!doctype|html|body|div|p|a|br|pre|code|span|textarea|script|td)\b/i;
/** Begins where a name does: tried from each dash of a long row of them, it would go through the row again each time. */
const IN_ATTRIBUTE = /(?<![\w-])(?:href|value|content|data-[\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** Tags that stand within a word, if at all. Up to the next one at most: where none is closed, each would look to the end. */
const INLINE = /<\/?(?:wbr|span|b|i|em|strong|font|code|mark|u)\b[^<>]*>/gi;
const COMMENT = '<!--';
const COMMENT_END = '-->';

/** What is written in a tag is kept where it could be a code or a link with one. */
const saidInTag = (tag: string): string =>
  [...tag.matchAll(IN_ATTRIBUTE)].map(([, one, other]) => `\n${one ?? other ?? ''}\n`).join('');

/** One that is never closed is no comment. By hand: a pattern looks for the end again from each beginning. */
const withoutComments = (page: string): string => {
  const kept: string[] = [];
  let from = 0;
  for (let at = page.indexOf(COMMENT); at >= 0; at = page.indexOf(COMMENT, from)) {
    const end = page.indexOf(COMMENT_END, at + COMMENT.length);
    if (end < 0) break;
    kept.push(page.slice(from, at));
    from = end + COMMENT_END.length;
  }
  return [...kept, page.slice(from)].join('\n');
};

const withoutTags = (page: string): string =>
  withoutComments(page)
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
