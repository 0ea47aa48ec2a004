// The result card: what can be taken home. The figures, the rule that would be printed, and the replay code
// anyone can run again and check; without the code a card would be one more unproved number.
import { pageOf1935 } from '../../credit/page.ts';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { CardActions } from '../parts/card-actions.tsx';
import { CrewPhoto } from '../parts/crew-photo.tsx';
import { percentText, tonsSaid } from '../parts/print-figures.ts';
import { PrintFrame, useReveal } from '../parts/print-frame.tsx';
import { Qr } from '../parts/qr.tsx';
import { planQr, type QrPlan } from '../parts/qr-plan.ts';
import { shownShares } from '../parts/share-bars.tsx';
import { SourceTag } from '../parts/source-tag.tsx';
import { Stamp } from '../parts/stamp.tsx';
import { creditUnder } from './lever.tsx';
import { nameText, personOf } from '../parts/person-name.ts';
import { useI18n } from '../use-i18n.ts';
import '../styles/card.css';

export const ResultCard = ({ session }: { readonly session: Session }) => {
  const reveal = useReveal(session);
  return reveal === null ? null : <Card session={session} reveal={reveal} />;
};

const Card = ({ session, reveal }: { readonly session: Session; readonly reveal: RevealSlice }) => {
  const i18n = useI18n();
  const isForeign = reveal.isVerified !== null;
  const plan = planQr(window.location.href, reveal.replayCode);
  return (
    <PrintFrame session={session} screen="card" reveal={reveal}>
      <article class="result">
        <div class="result-front">
          <p class="result-kicker">{i18n.t('result.kicker')}</p>
          <h1 tabIndex={-1}>
            {i18n.t(isForeign ? 'result.title.foreign' : 'result.title', {
              tons: tonsSaid(i18n, reveal.summary.cutKg),
            })}
          </h1>
          <Facts reveal={reveal} />
          <Crew reveal={reveal} />
        </div>
        <QrPanel plan={plan} />
        <section class="result-code" aria-labelledby="code-title">
          <h2 id="code-title">{i18n.t('result.code.title')}</h2>
          <p>{i18n.t('result.code.means')}</p>
          <CardActions session={session} reveal={reveal} />
          <div class="result-code-text" role="group" aria-labelledby="code-title" tabIndex={0}>
            {reveal.replayCode}
          </div>
        </section>
      </article>
    </PrintFrame>
  );
};

const Facts = ({ reveal }: { readonly reveal: RevealSlice }) => {
  const i18n = useI18n();
  const { summary } = reveal;
  const page = pageOf1935(summary, reveal.booking);
  const hewer = personOf(summary.people, summary.hewer);
  const credit = reveal.ruleChosen === null ? null : creditUnder(reveal, reveal.ruleChosen);
  const hewerKg = shownShares(credit).get(summary.hewer) ?? 0;
  return (
    <dl class="result-facts">
      <dt>{i18n.t('result.norms')}</dt>
      <dd>
        {i18n.t('reveal.norm.percent', {
          percent: percentText(i18n, summary.quotaPermille),
          norm: i18n.number(summary.normKg / 1000),
        })}
      </dd>
      <dt>{i18n.t('result.printed')}</dt>
      <dd>{hewer ? nameText(i18n, hewer) : '–'}</dd>
      <dt>{i18n.t(reveal.isVerified === null ? 'result.rule' : 'result.rule.foreign')}</dt>
      <dd>
        {i18n.t(reveal.ruleChosen === null ? 'result.rule.none' : `rule.${reveal.ruleChosen}.name`)}
        {hewerKg > 0 ? <small>{i18n.t('result.rule.hewer', { tons: tonsSaid(i18n, hewerKg) })}</small> : null}
      </dd>
      <dt>{i18n.t('result.people')}</dt>
      <dd>{i18n.t('result.people.count', { people: summary.people.length, props: page.props })}</dd>
    </dl>
  );
};

/** The photograph is made up, here as on the pages. */
const DRAWN = ['INV-02'];

/** Those who were there, whole: the card is taken home, and with it the picture before the airbrush. */
const Crew = ({ reveal }: { readonly reveal: RevealSlice }) => {
  const i18n = useI18n();
  const { photograph } = pageOf1935(reveal.summary, reveal.booking);
  return (
    <div class="result-crew">
      <CrewPhoto
        figures={photograph}
        state="whole"
        label={i18n.t('front.photo.whole', { people: photograph.length })}
      />
      <SourceTag claims={DRAWN} hasWord />
      <div class="result-stamp">
        <Stamp ring={i18n.t('tally.stamp.ring')} word={i18n.t('tally.stamp.word')} />
      </div>
    </div>
  );
};

const QrPanel = ({ plan }: { readonly plan: QrPlan }) => {
  const i18n = useI18n();
  return (
    <figure class="result-qr" data-kind={plan.kind}>
      <Qr text={plan.text} label={i18n.t(`result.qr.${plan.kind}.label`)} />
      <figcaption>
        {i18n.t(`result.qr.${plan.kind}`, { mark: plan.kind === 'mark' ? plan.mark : '' })}
      </figcaption>
    </figure>
  );
};
