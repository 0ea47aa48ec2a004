// Four claims, before the shift and after it. Before, nothing is told: whoever read the answer would be rating it the second
// time. After, each is told about, and the two measures stand apart, beside those of before where there are any.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { itemsAt } from '../../lesson/items.ts';
import type { Progress } from '../../lesson/progress.ts';
import { scoreOf, type RateScore } from '../../lesson/score.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { PrintDesk } from '../parts/print-desk.tsx';
import { RateResult } from '../parts/rate-result.tsx';
import { RateSlip } from '../parts/rate-slip.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { ClassScreenProps } from './class-screen.ts';

type Moment = 'before' | 'after';

/** The first claim that is neither rated nor left out; behind the last one rated, since order was kept. -1 for none. */
const openAt = (
  ids: readonly string[],
  ratings: Progress['ratings'],
  skipped: ReadonlySet<string>,
): number => {
  const last = ids.findLastIndex((id) => ratings[id] !== undefined);
  const next = ids.findIndex((id, at) => at > last && !skipped.has(id));
  return next;
};

const scoreAt = (progress: Progress, moment: Moment): RateScore | null =>
  scoreOf(itemsAt(progress.lesson, moment, progress.isSwapped), progress.ratings);

/** What stands at the end of the claims after the shift. */
const Measures = ({ progress }: { readonly progress: Progress }) => {
  const { t } = useI18n();
  const after = scoreAt(progress, 'after');
  const before = scoreAt(progress, 'before');
  if (after === null) return <p class="class-note">{t('class.after.unmeasured')}</p>;
  return <RateResult score={after} {...(before === null ? {} : { before })} />;
};

type SkipProps = { readonly left: number; readonly onSkip: () => void };

/** Past what is not rated: no sign that invites, and it asks once. */
const SkipRest = ({ left, onSkip }: SkipProps) => {
  const { t } = useI18n();
  return (
    <AskFirst
      id="claims-skip"
      word={t('rate.skip', { left })}
      question={t('class.skip.sure')}
      no={t('class.skip.no')}
      tone="paper"
      onYes={onSkip}
    />
  );
};

/** Without a word about the claim just rated the next one is where the reader goes. */
const useNextSlip = (shown: number, isTold: boolean) => {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (shown !== before.current && !isTold) {
      const slip = list.current?.querySelector<HTMLElement>('.rate-slip:last-child');
      slip?.scrollIntoView({ block: 'nearest' });
      slip?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
    }
    before.current = shown;
  }, [shown, isTold]);
  return list;
};

export const Claims = ({ classroom }: ClassScreenProps) => {
  const i18n = useI18n();
  const progress = useStore(classroom.store, (state) => state.progress);
  const isConnected = useStore(classroom.store, (state) => state.isConnected);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const moment: Moment = progress.stage === 'before' ? 'before' : 'after';
  const isTold = moment === 'after';
  const items = itemsAt(progress.lesson, moment, progress.isSwapped);
  const open = openAt(
    items.map(({ id }) => id),
    progress.ratings,
    skipped,
  );
  const shown = open === -1 ? items : items.slice(0, open + 1);
  const goFurther = (): void => classroom.goFurther();
  const list = useNextSlip(open === -1 ? items.length + 1 : shown.length, isTold);
  return (
    <PrintDesk
      class="class-paper class-claims"
      {...(open === -1
        ? { wayOn: { label: i18n.t('class.onward'), onPress: goFurther } }
        : { place: <SkipRest left={items.length - open} onSkip={goFurther} /> })}
    >
      <article class="rate">
        <header class="rate-head">
          <h1 class="print-title" tabIndex={-1}>
            {i18n.t('rate.title')}
          </h1>
          <p>{i18n.t(isTold ? 'rate.lead' : 'class.before.lead')}</p>
        </header>
        <ol class="rate-slips" ref={list}>
          {shown.map((item, nth) => (
            <RateSlip
              key={item.id}
              item={item}
              nth={nth + 1}
              of={items.length}
              rating={progress.ratings[item.id] ?? null}
              isTold={isTold}
              isSkipped={progress.ratings[item.id] === undefined && nth !== open}
              onRate={(value) => classroom.rate(item.id, value)}
              onSkip={() => setSkipped(new Set([...skipped, item.id]))}
            />
          ))}
        </ol>
        {isTold && open === -1 ? <Measures progress={progress} /> : null}
        <p class="rate-private">{i18n.t(isConnected ? 'class.rate.connected' : 'class.rate.alone')}</p>
      </article>
    </PrintDesk>
  );
};
