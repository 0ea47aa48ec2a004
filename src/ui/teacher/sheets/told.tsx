// A sentence on paper. Nobody can press a mark there, so the claims it rests on stand behind it in small type, and the
// foot of the sheet says where they are opened.
import type { TextArgs } from '../../../i18n/i18n.ts';
import { SourceTag } from '../../parts/source-tag.tsx';
import { useI18n } from '../../use-i18n.ts';

export type ToldProps = {
  readonly k: string;
  readonly args?: TextArgs;
  readonly as?: 'span' | 'p' | 'li' | 'td' | 'th' | 'dd' | 'h2' | 'h3' | 'h4';
  readonly class?: string;
};

export const Told = ({ k, args, as: Tag = 'span', class: name }: ToldProps) => {
  const i18n = useI18n();
  const claims = i18n.claimsOf(k);
  return (
    <Tag class={name}>
      {i18n.t(k, args)}
      {claims.length === 0 ? null : (
        <>
          {' '}
          <small class="paper-claims" translate={false}>
            {claims.map((id) => (
              <span key={id}>{id} </span>
            ))}
          </small>{' '}
          <SourceTag claims={claims} />
        </>
      )}
    </Tag>
  );
};

/** Keys of one family in their order: `plan.1.name`, `plan.2.name`, as many as there are. */
export const countKeys = (has: (key: string) => boolean, key: (n: number) => string): readonly number[] => {
  const found: number[] = [];
  while (has(key(found.length + 1))) found.push(found.length + 1);
  return found;
};

/** The same with letters: `pack.helpers.a`, `.b`. */
export const lettersOf = (has: (key: string) => boolean, stem: string): readonly string[] =>
  Array.from('abcdefgh').filter((letter) => has(`${stem}.${letter}`));
