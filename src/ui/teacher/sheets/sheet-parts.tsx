// The parts every printed sheet is made of: the head of a form with its number, lines to write on, boxes to tick. They
// live by rules and type alone, so that a school's black printer shows all of it.
import type { ComponentChildren } from 'preact';
import { useI18n } from '../../use-i18n.ts';

export type LeafProps = {
  /** Number of the form and, where it has several pages, the letter of this one: `6 b`. */
  readonly form: string;
  readonly title: string;
  readonly lead?: ComponentChildren;
  /** Lines for class, date and name: on what pupils fill in. */
  readonly hasLines?: boolean;
  /** Sentences on it name their claims, and its foot says what that is. */
  readonly hasClaims?: boolean;
  readonly children: ComponentChildren;
};

/** One page or more that begin on a page of their own. */
export const Leaf = ({ form, title, lead, hasLines = false, hasClaims = false, children }: LeafProps) => {
  const { t } = useI18n();
  const [number = '', part = 'none'] = form.split(' ');
  return (
    <section class="leaf">
      <header class="leaf-head">
        <p class="leaf-mark" aria-hidden="true">
          <span class="leaf-word">{t('page.title')}</span>
          <span class="leaf-form">{t('teacher.paper.form', { number, part })}</span>
        </p>
        <h2>{title}</h2>
        <span class="leaf-hatch" aria-hidden="true" />
        {lead === undefined ? null : <p class="leaf-lead">{lead}</p>}
      </header>
      {hasLines ? (
        <p class="leaf-lines">
          {['class', 'date', 'names'].map((line) => (
            <span key={line} class={`leaf-line leaf-line-${line}`}>
              {t(`teacher.paper.${line}`)}
            </span>
          ))}
        </p>
      ) : null}
      {children}
      {hasClaims ? <p class="leaf-foot">{t('teacher.paper.claims')}</p> : null}
    </section>
  );
};

/** Ruled lines to write on. */
export const WriteLines = ({ count }: { readonly count: number }) => (
  <div class="paper-rules" aria-hidden="true">
    {Array.from({ length: count }, (_, line) => (
      <span key={line} />
    ))}
  </div>
);
