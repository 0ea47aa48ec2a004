// The seventh rule at work: thirty-two shifts run again in a worker, with progress and a way to stop, then
// leave-one-out beside Shapley. Two fair-looking rules, very different heroes: that is the lesson.
import { FACTORS } from '../../credit/coalition-request.ts';
import type { ShapleyResult } from '../../credit/shapley.ts';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { useI18n } from '../use-i18n.ts';
import { Button } from './button.tsx';
import { tonsText } from './print-figures.ts';
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
      return <TwoRules result={coalition.result} reveal={reveal} />;
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

type TwoRulesProps = { readonly result: ShapleyResult; readonly reveal: RevealSlice };

const TwoRules = ({ result, reveal }: TwoRulesProps) => {
  const i18n = useI18n();
  const { summary, isVerified } = reveal;
  const longest = Math.max(1, summary.cutKg, ...FACTORS.map((factor) => result.leaveOneOutKg[factor]));
  const size = (kg: number) => ({ inlineSize: `${(100 * Math.max(0, kg)) / longest}%` });
  return (
    <>
      <table class="coalition-table">
        <caption>{i18n.t('lever.coalition.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('lever.coalition.factor')}</th>
            <th scope="col">{i18n.t('lever.coalition.shapley')}</th>
            <th scope="col">{i18n.t('lever.coalition.leave-one-out')}</th>
          </tr>
        </thead>
        <tbody>
          {FACTORS.map((factor) => (
            <tr key={factor}>
              <th scope="row">{i18n.t(`factor.${factor}`)}</th>
              <td>
                <span
                  class="coalition-bar"
                  data-ink={factor}
                  style={size(result.shapleyKg[factor])}
                  aria-hidden="true"
                />
                <span class="digits">{tonsText(i18n, result.shapleyKg[factor])}</span>
              </td>
              <td>
                <span
                  class="coalition-bar"
                  data-loss=""
                  style={size(result.leaveOneOutKg[factor])}
                  aria-hidden="true"
                />
                <span class="digits">{tonsText(i18n, result.leaveOneOutKg[factor])}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text
        k={isVerified === null ? 'lever.coalition.scaled' : 'lever.coalition.scaled.foreign'}
        as="p"
        class="coalition-note"
      />
    </>
  );
};
