// Scripts and styles between the tags of a page. A page ends a script at the first thing that looks like its end, wherever it
// stands, and reads some letters otherwise than a script does: what is put in there must be proof against both.
import { Script } from 'node:vm';

/** As `String.replace`, but of one place that must be there, and with `$` meaning a dollar. */
export const replaceOnce = (text: string, place: string | RegExp, by: string): string => {
  const isThere = typeof place === 'string' ? text.includes(place) : place.test(text);
  if (!isThere) throw new Error(`the page has no ${String(place)}`);
  return text.replace(place, () => by);
};

/**
 * A classic script, fit to stand inside `<script>`. Refuses what is no script, or what a page would read as something else.
 */
export const inScript = (code: string): string => {
  const safe = code.replaceAll(/<(?=\/script)/gi, '\\x3c').replaceAll('<!--', '\\x3c!--');
  // A page knows no carriage return and no zero: the hash of its policy would no longer be that of the script.
  if (/[\r\0]/.test(safe)) throw new Error('the script holds letters that a page does not keep');
  // Outside of words the signs above mean something else: then this is no script any more, and says so.
  void new Script(safe);
  return safe;
};

/** A stylesheet, fit to stand inside `<style>`. */
export const inStyle = (css: string): string => css.replaceAll(/<(?=\/style)/gi, '\\3c ');

/** Plain text, fit to stand between tags. */
export const inTemplate = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
