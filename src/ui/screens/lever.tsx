// The lever: seven rules over the same bar of tons. The tons never change, only the credit does; without
// this screen the game would say what a fair share is instead of letting the player look for one.
import { useEffect, useState } from 'preact/hooks';
import type { Credit, RuleId } from '../../credit/rule.ts';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { Button } from '../parts/button.tsx';
import { CoalitionBox } from '../parts/coalition-box.tsx';
import { LeverFrame } from '../parts/lever-frame.tsx';
import { percentText, tonsSaid } from '../parts/print-figures.ts';
import { PrintFrame, useReveal } from '../parts/print-frame.tsx';
import { RuleCard } from '../parts/rule-card.tsx';
import { ShareBars } from '../parts/share-bars.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import '../styles/lever.css';

const COALITION: RuleId = 'what-each-made-possible';

/** Shares under a rule, or null while the coalitions are not worked out. */
export const creditUnder = (reveal: RevealSlice, rule: RuleId): Credit | null => {
  if (rule !== COALITION) return reveal.credits.find((credit) => credit.rule === rule) ?? null;
  return reveal.coalition.state === 'done' ? reveal.coalition.credit : null;
};

/** In somebody else's shift the rule marked may be theirs. */
const mineKey = (isForeign: boolean): string => (isForeign ? 'lever.mine.foreign' : 'lever.mine');

export const Lever = ({ session }: { readonly session: Session }) => {
  const reveal = useReveal(session);
  return reveal === null ? null : <Board session={session} reveal={reveal} />;
};

const Board = ({ session, reveal }: { readonly session: Session; readonly reveal: RevealSlice }) => {
  const i18n = useI18n();
  const { rules, locked } = useStore(session.store, (state) => state.program);
  const [rule, setRule] = useState<RuleId>(reveal.rule);
  // A rule marked from elsewhere (autoplay, a replay) moves the lever to it.
  useEffect(() => setRule(reveal.rule), [reveal.rule]);
  const pull = (to: RuleId): void => {
    setRule(to);
    if (to === COALITION && reveal.coalition.state === 'idle') session.startCoalition();
  };
  const isLocked = locked.includes(rule);
  const isForeign = reveal.isVerified !== null;
  return (
    <PrintFrame session={session} screen="lever" reveal={reveal}>
      <article class="lever">
        <header class="lever-head">
          <h1 class="print-title" tabIndex={-1}>
            {i18n.t('lever.title')}
          </h1>
          <p>{i18n.t('lever.lead', { rules: rules.length })}</p>
        </header>
        <LeverFrame
          rules={rules}
          locked={locked}
          rule={rule}
          chosen={reveal.ruleChosen}
          isForeign={isForeign}
          onPull={pull}
        />
        <Outcome session={session} reveal={reveal} rule={rule} isLocked={isLocked} />
        <RuleCard rule={rule} />
      </article>
    </PrintFrame>
  );
};

type OutcomeProps = {
  readonly session: Session;
  readonly reveal: RevealSlice;
  readonly rule: RuleId;
  /** It says nothing yet. */
  readonly isLocked: boolean;
};

/** The bar of tons as the rule shares it out. */
const Outcome = ({ session, reveal, rule, isLocked }: OutcomeProps) => {
  const i18n = useI18n();
  const { summary } = reveal;
  const isRun = rule === COALITION;
  const isMine = reveal.ruleChosen === rule;
  return (
    <section class="lever-result" aria-labelledby="lever-result-title">
      <p class="lever-total" id="lever-result-title">
        <strong class="digits">{i18n.t('lever.total', { tons: tonsSaid(i18n, summary.cutKg) })}</strong>
        <span>
          {i18n.t('reveal.norm.percent', {
            percent: percentText(i18n, summary.quotaPermille),
            norm: i18n.number(summary.normKg / 1000),
          })}
        </span>
      </p>
      {/* Beside the tons it is about, and above the fold under every rule. */}
      <Button
        tone="print"
        class="lever-choose"
        isPressed={isMine}
        blockedBy={isLocked ? i18n.t('lever.locked') : null}
        onPress={() => session.chooseRule(rule)}
      >
        {i18n.t(isMine ? mineKey(reveal.isVerified !== null) : 'lever.choose')}
      </Button>
      {isLocked ? (
        <p class="lever-shut" role="status">
          {i18n.t('lever.locked')}
        </p>
      ) : (
        <ShareBars
          credit={creditUnder(reveal, rule)}
          rule={rule}
          people={summary.people}
          hasRows={!isRun || reveal.coalition.state !== 'done'}
        />
      )}
      {isRun ? <CoalitionBox session={session} reveal={reveal} /> : null}
    </section>
  );
};
