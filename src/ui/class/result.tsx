// What a pupil takes out of a lesson: the figures as the teacher's page will find them, and the code that proves them. No
// name is asked for and none is in it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { encodeProgress } from '../../lesson/progress-code.ts';
import type { Progress } from '../../lesson/progress.ts';
import type { ResultRow } from '../../lesson/verify.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { percentText, spanText, tonsSaid } from '../parts/print-figures.ts';
import { PrintDesk } from '../parts/print-desk.tsx';
import { Qr } from '../parts/qr.tsx';
import { markOf } from '../parts/qr-plan.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { ClassScreenProps } from './class-screen.ts';
import { ResultActions } from './result-actions.tsx';
import '../styles/card.css';
import '../styles/class-result.css';

/** What a school's camera still reads off a screen, letters: beyond it the squares are too small. *tuned* */
const MOST_SCANNED = 1800;

type FactsProps = { readonly row: ResultRow; readonly progress: Progress };
type FactProps = { readonly name: string; readonly children: ComponentChildren };

const Fact = ({ name, children }: FactProps) => {
  const { t } = useI18n();
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
};

/** The rule of the pupil's own, and who gets how much by it: a headline of tons says nothing of that. */
const Rule = ({ row: { ruleChosen, hewerShares, cutKg } }: Pick<FactsProps, 'row'>) => {
  const i18n = useI18n();
  const isShared = cutKg > 0 && ruleChosen !== null;
  const share = isShared ? hewerShares.find(({ rule }) => rule === ruleChosen)?.permille : undefined;
  const whole = Math.round((share ?? 0) / 10) * 10;
  return (
    <Fact name="result.rule">
      {i18n.t(ruleChosen === null ? 'result.rule.none' : `rule.${ruleChosen}.name`)}
      {share === undefined ? null : (
        <small>
          {i18n.t('class.result.gives', {
            share: percentText(i18n, whole),
            rest: percentText(i18n, 1000 - whole),
          })}
        </small>
      )}
    </Fact>
  );
};

const Facts = ({ row, progress }: FactsProps) => {
  const i18n = useI18n();
  const { lesson, warmUpKg, engagedSeconds } = progress;
  return (
    <dl class="result-facts class-facts">
      <Fact name="result.norms">
        {i18n.t('reveal.norm.percent', {
          percent: percentText(i18n, row.quotaPermille),
          norm: i18n.number(row.normKg / 1000),
        })}
      </Fact>
      {lesson.isRevealed ? <Rule row={row} /> : null}
      <Fact name="class.result.falls">
        {i18n.t('class.result.falls.count', { falls: row.falls, hurt: row.hurt })}
      </Fact>
      {warmUpKg === null ? null : (
        <Fact name="class.result.minute">{i18n.t('reveal.tons', { tons: tonsSaid(i18n, warmUpKg) })}</Fact>
      )}
      <Fact name="class.result.time">{spanText(i18n, engagedSeconds)}</Fact>
    </dl>
  );
};

const CodeQr = ({ code }: { readonly code: string }) => {
  const { t } = useI18n();
  const isWhole = code.length <= MOST_SCANNED;
  const mark = markOf(code);
  const [isLarge, setLarge] = useState(false);
  const label = t(isWhole ? 'class.qr.label' : 'class.qr.mark.label');
  const qr = <Qr text={isWhole ? code : mark} label={label} />;
  return (
    <figure class="result-qr" data-kind={isWhole ? 'code' : 'mark'}>
      <Button
        tone="quiet"
        id="result-qr"
        class="class-qr"
        label={t('class.qr.large')}
        onPress={() => setLarge(true)}
      >
        {qr}
      </Button>
      {isLarge ? (
        <Dialog title={label} tone="paper" class="dialog-qr" onClose={() => setLarge(false)}>
          {qr}
        </Dialog>
      ) : null}
      <figcaption>{t(isWhole ? 'class.qr' : 'class.qr.mark', { mark })}</figcaption>
    </figure>
  );
};

/** Who has the result, in one sentence. */
const useKeptWords = ({ classroom }: Pick<ClassScreenProps, 'classroom'>): string => {
  const { t } = useI18n();
  const isConnected = useStore(classroom.store, (state) => state.isConnected);
  const isLook = useStore(classroom.store, (state) => state.isLook);
  const isKept = useStore(classroom.store, (state) => state.isKept);
  if (isLook) return t('class.look');
  if (!isConnected) return t('class.kept.alone');
  return t(isKept ? 'class.kept.connected' : 'class.kept.lost');
};

const Code = ({ classroom, session, code }: ClassScreenProps & { readonly code: string }) => {
  const { t } = useI18n();
  return (
    <>
      <CodeQr code={code} />
      <section class="result-code" aria-labelledby="code-title">
        <h2 id="code-title">{t('class.code.title')}</h2>
        <p>{t('class.code.means')}</p>
        <div class="result-code-text" role="group" aria-labelledby="code-title" tabIndex={0}>
          {code}
        </div>
        <ResultActions classroom={classroom} session={session} code={code} />
      </section>
    </>
  );
};

/** Come back to where a platform had no room for the shift: it is over all the same, and was on the card. */
const Gone = ({ classroom, session }: ClassScreenProps) => {
  const { t } = useI18n();
  return (
    <section class="result-code">
      <p class="class-gone">{t('class.result.gone')}</p>
      <ResultActions classroom={classroom} session={session} code={null} />
    </section>
  );
};

export const Result = ({ classroom, session }: ClassScreenProps) => {
  const i18n = useI18n();
  const progress = useStore(classroom.store, (state) => state.progress);
  const verdict = useStore(classroom.store, (state) => state.verdict);
  const kept = useKeptWords({ classroom });
  const isGone = progress.replay === '';
  return (
    <PrintDesk class="class-paper class-result">
      <article class="result">
        <div class="result-front">
          <p class="result-kicker">{i18n.t('class.kicker')}</p>
          <h1 tabIndex={-1}>{i18n.t('result.title', { tons: tonsSaid(i18n, progress.claimedKg) })}</h1>
          {verdict?.ok === true ? <Facts row={verdict.row} progress={progress} /> : null}
          <p class="class-kept" role="status">
            {isGone ? '' : kept}
          </p>
        </div>
        {isGone ? (
          <Gone classroom={classroom} session={session} />
        ) : (
          <Code classroom={classroom} session={session} code={encodeProgress(progress)} />
        )}
      </article>
    </PrintDesk>
  );
};
