// A message of the text files on the screen, with its source tag where it makes a historical claim.
// Screens use this and never `t()` for a sentence with claims: the tag must not be forgotten.
import type { ComponentChildren } from 'preact';
import type { TextArgs } from '../../i18n/i18n.ts';
import { useI18n } from '../use-i18n.ts';
import { SourceTag } from './source-tag.tsx';

export type TextProps = {
  readonly k: string;
  readonly args?: TextArgs;
  readonly as?:
    | 'span'
    | 'p'
    | 'li'
    | 'h1'
    | 'h2'
    | 'h3'
    | 'h4'
    | 'dt'
    | 'dd'
    | 'td'
    | 'th'
    | 'figcaption'
    | 'blockquote'
    | 'strong';
  readonly class?: string;
  readonly tone?: 'plate' | 'paper';
  readonly hasWord?: boolean;
  /** Claims the page has marked once for all its sentences: a sentence with no other keeps no tag. */
  readonly covered?: readonly string[];
  /** Sets the sentence in another way than as it is. */
  readonly set?: (said: string) => ComponentChildren;
  readonly onSourceOpenChange?: (isOpen: boolean) => void;
};

/** A last word up to this long is kept with the mark; a longer one must stay free to break in a narrow column. */
const BOUND_LENGTH = 14;

/** The sentence, and its last word where the mark is bound to it: alone on a line a mark says nothing. */
const boundAt = (said: string): readonly [string, string] => {
  const at = said.lastIndexOf(' ') + 1;
  return at > 0 && said.length - at <= BOUND_LENGTH ? [said.slice(0, at), said.slice(at)] : [said, ''];
};

export const Text = ({
  k,
  args,
  as: Tag = 'span',
  class: name,
  tone,
  hasWord,
  covered,
  set,
  onSourceOpenChange,
}: TextProps) => {
  const i18n = useI18n();
  const claims = i18n.claimsOf(k).filter((claim) => covered?.includes(claim) !== true);
  const said = i18n.t(k, args);
  if (claims.length === 0) return <Tag class={name}>{set ? set(said) : said}</Tag>;
  const [head, last] = set || hasWord ? [set ? set(said) : said, ''] : boundAt(said);
  return (
    <Tag class={name}>
      {head}
      <span class={last === '' ? undefined : 'tag-bound'}>
        {last}
        {'\u00a0'}
        <SourceTag
          claims={claims}
          {...(tone ? { tone } : {})}
          {...(hasWord ? { hasWord } : {})}
          {...(onSourceOpenChange ? { onOpenChange: onSourceOpenChange } : {})}
        />
      </span>
    </Tag>
  );
};
