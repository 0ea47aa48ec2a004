// The seventh rule at work: thirty-two shifts run again in a worker, with progress and a way to stop, then
// leave-one-out beside Shapley. Two fair-looking rules, very different heroes: that is the lesson.
import { FACTORS, type Factor } from '../../credit/coalition-request.ts';
import type { Credit } from '../../credit/rule.ts';
import { lossesOf, type ShapleyResult } from '../../credit/shapley.ts';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { useI18n } from '../use-i18n.ts';
import { Button } from './button.tsx';
import { DASH, tonsSaid, tonsText } from './print-figures.ts';
import { shownShares } from './share-bars.tsx';
import { Text } from './text.tsx';

type BoxProps = { readonly session: Session; readonly reveal: RevealSlice };

/** Said aloud at the start and at the end alone: a live count of thirty-two would talk over everything else. */
const Said = ({ state }: { readonly state: RevealSlice['coalition']['state'] }) => {
  const { t } = useI18n();
  const isSeen = state !== 'running' && state !== 'done';
  return (
    <p role="status" class={isSeen ? '' : 'unseen'}>
      {isSeen ? t(`lever.coalition.${state}`) : t(`lever.coalition.said.${state}`)}
    </p>
  );
};

export const CoalitionBox = ({ session, reveal }: BoxProps) => {
  const { coalition } = reveal;
  return (
    <div class="coalition">
      <Said state={coalition.state} />
      <Body session={session} reveal={reveal} />
    </div>
  );
};

const Body = ({ session, reveal }: BoxProps) => {
  const i18n = useI18n();
  const { coalition } = reveal;
  switch (coalition.state) {
    case 'running':
      return (
        <>
          <p>{i18n.t('lever.coalition.running', { done: coalition.done, of: coalition.of })}</p>
          <progress
            max={coalition.of}
            value={coalition.done}
            aria-label={i18n.t('lever.coalition.progress')}
          />
          <Button tone="quiet" onPress={() => session.cancelCoalition()}>
            {i18n.t('lever.coalition.cancel')}
          </Button>
        </>
      );
    case 'done':
      return <TwoRules result={coalition.result} credit={coalition.credit} reveal={reveal} />;
    case 'idle':
    case 'cancelled':
    case 'failed':
      return (
        <Button tone="quiet" onPress={() => session.startCoalition()}>
          {i18n.t('lever.coalition.start')}
        </Button>
      );
  }
};

/** Less than the smallest step that is shown. */
const isNothing = (kg: number): boolean => kg < 100;

type TwoRulesProps = {
  readonly result: ShapleyResult;
  readonly credit: Credit;
  readonly reveal: RevealSlice;
};

/** The one list of tons under this rule: shares that sum to the shift, and beside them losses that have no sum. */
const TwoRules = ({ result, credit, reveal }: TwoRulesProps) => {
  const i18n = useI18n();
  const { summary, isVerified } = reveal;
  const tons = tonsSaid(i18n, summary.cutKg);
  const shares = shownShares(credit);
  const losses = lossesOf(result, summary.cutKg);
  const rows = FACTORS.map((factor) => ({
    factor,
    share: shares.get(`factor:${factor}`) ?? 0,
    loss: losses[factor],
  }));
  const longest = Math.max(1, ...rows.flatMap(({ share, loss }) => [share, loss]));
  return (
    <>
      <table class="coalition-table">
        <caption>{i18n.t('lever.coalition.caption', { tons })}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('lever.coalition.factor')}</th>
            <th scope="col">{i18n.t('lever.coalition.shapley')}</th>
            <th scope="col">{i18n.t('lever.coalition.leave-one-out')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ factor, share, loss }) => (
            <tr key={factor}>
              <th scope="row">
                <span class="coalition-factor">
                  <span class="shares-swatch" data-ink={factor} aria-hidden="true" />
                  {i18n.t(`factor.${factor}`)}
                </span>
              </th>
              <td>
                <Tons kg={share} longest={longest} ink={factor} />
              </td>
              <td>
                <Tons kg={loss} longest={longest} ink={null} />
              </td>
            </tr>
          ))}
        </tbody>
        <Sum cutKg={summary.cutKg} />
      </table>
      {rows
        .filter(({ share, loss }) => summary.cutKg > 0 && isNothing(share) && isNothing(loss))
        .map(({ factor }) => (
          <p key={factor} class="coalition-zero">
            {i18n.t(`lever.coalition.zero.${factor}`)}
          </p>
        ))}
      <Text
        k={isVerified === null ? 'lever.coalition.scaled' : 'lever.coalition.scaled.foreign'}
        as="p"
        args={{ tons }}
        class="coalition-note"
      />
    </>
  );
};

/** The last line: the shares add up, the losses do not, and neither column is left to be added in vain. */
const Sum = ({ cutKg }: { readonly cutKg: number }) => {
  const i18n = useI18n();
  return (
    <tfoot>
      <tr>
        <th scope="row">{i18n.t('lever.coalition.sum')}</th>
        <td>
          <span class="digits">{tonsText(i18n, cutKg)}</span>
        </td>
        <td>{i18n.t('lever.coalition.no-sum')}</td>
      </tr>
    </tfoot>
  );
};

type TonsProps = {
  readonly kg: number;
  /** What a whole bar would stand for, kg; one scale for both columns. */
  readonly longest: number;
  /** Null for a loss, which is nobody's and is drawn empty. */
  readonly ink: Factor | null;
};

const Tons = ({ kg, longest, ink }: TonsProps) => {
  const i18n = useI18n();
  return (
    <span class="coalition-cell">
      <span class="digits">{isNothing(kg) ? DASH : tonsText(i18n, kg)}</span>
      <span class="coalition-way" aria-hidden="true">
        <span
          class="coalition-bar"
          data-ink={ink ?? undefined}
          data-loss={ink === null ? '' : undefined}
          style={{ inlineSize: `${(100 * kg) / longest}%` }}
        />
      </span>
    </span>
  );
};
