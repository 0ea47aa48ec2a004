// What can be done with the code of a lesson: copied, saved, printed, handed in by closing the lesson; then thrown away, or
// the desk cleared for the next pupil. What takes something away asks once.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassState } from '../../classroom/class-store.ts';
import { Button } from '../parts/button.tsx';
import { percentText, tonsSaid } from '../parts/print-figures.ts';
import { copyText, markText, saveText, shareText } from '../parts/take-home.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { ClassScreenProps } from './class-screen.ts';

/** `code`: null where the shift is gone, and with it all that could be taken along. */
type ActionsProps = ClassScreenProps & { readonly code: string | null };
type TakeProps = ClassScreenProps & { readonly code: string; readonly onSaid: (said: string) => void };

/** The figures in words: what stands above the code where a pupil mails it or saves it on a stick. */
const useFiguresText = ({ classroom }: TakeProps): string => {
  const i18n = useI18n();
  const progress = useStore(classroom.store, (state) => state.progress);
  const verdict = useStore(classroom.store, (state) => state.verdict);
  const row = verdict?.ok === true ? verdict.row : null;
  return i18n.t('class.result.text', {
    tons: tonsSaid(i18n, progress.claimedKg),
    percent: row === null ? '–' : percentText(i18n, row.quotaPermille),
  });
};

const Anew = ({ classroom }: Pick<ClassScreenProps, 'classroom'>) => {
  const { t } = useI18n();
  const [isAsked, setAsked] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const opener = useRef<boolean>(false);
  useEffect(() => {
    // The pressed button is gone with its question, and the question with its answer.
    if (isAsked) question.current?.focus();
    else if (opener.current) document.querySelector<HTMLElement>('#result-anew')?.focus();
    opener.current = isAsked;
  }, [isAsked]);
  if (!isAsked)
    return (
      <Button tone="quiet" id="result-anew" onPress={() => setAsked(true)}>
        {t('class.result.anew')}
      </Button>
    );
  return (
    <div class="class-sure" role="group" aria-labelledby="class-sure" tabIndex={-1} ref={question}>
      <p id="class-sure">{t('class.result.anew.sure')}</p>
      <Button tone="print" id="result-anew-yes" onPress={() => classroom.beginAnew()}>
        {t('class.result.anew.yes')}
      </Button>
      <Button tone="quiet" onPress={() => setAsked(false)}>
        {t('class.result.anew.no')}
      </Button>
    </div>
  );
};

/** Copied, shared, saved or printed. */
const Take = (props: TakeProps) => {
  const { code, onSaid } = props;
  const { t } = useI18n();
  const figures = useFiguresText(props);
  const text = `${figures}\n\n${code}\n`;
  const tellCopied = (ok: boolean): void => {
    if (!ok) markText(document.querySelector('.result-code-text'));
    onSaid(ok ? 'result.said.copied' : 'result.said.not-copied');
  };
  return (
    <>
      <Button tone="print" id="result-copy" onPress={() => void copyText(code).then(tellCopied)}>
        {t('result.copy')}
      </Button>
      {typeof navigator.share === 'function' ? (
        <Button
          tone="quiet"
          id="result-share"
          onPress={() =>
            void shareText(figures, code).then((ok) => (ok ? onSaid('result.said.shared') : undefined))
          }
        >
          {t('result.share')}
        </Button>
      ) : null}
      <Button
        tone="quiet"
        onPress={() => saveText('102-tons-result.txt', text, () => onSaid('class.result.saved'))}
      >
        {t('result.save')}
      </Button>
      <Button tone="quiet" onPress={() => window.print()}>
        {t('result.print')}
      </Button>
    </>
  );
};

/** What became of the lesson that was handed in. */
const CLOSING: Readonly<Record<ClassState['closing'], string | null>> = {
  'not-yet': null,
  'under-way': 'class.result.closing',
  refused: 'class.result.unclosed',
  done: 'class.result.closed',
};

type CloseProps = Pick<ClassScreenProps, 'classroom'> & { readonly onPress: () => void };

/** Hands the lesson in; it stays for as long as the platform has not taken it. */
const Close = ({ classroom, onPress }: CloseProps) => {
  const { t } = useI18n();
  const closing = useStore(classroom.store, (state) => state.closing);
  if (closing === 'done') return null;
  return (
    <Button
      tone="print"
      id="result-close"
      blockedBy={closing === 'under-way' ? t('class.result.closing') : null}
      onPress={() => {
        onPress();
        void classroom.close();
      }}
    >
      {t('class.result.close')}
    </Button>
  );
};

export const ResultActions = ({ classroom, session, code }: ActionsProps) => {
  const { t } = useI18n();
  const [last, setLast] = useState<string | null>(null);
  const closing = useStore(classroom.store, (state) => state.closing);
  const isConnected = useStore(classroom.store, (state) => state.isConnected && !state.isLook);
  const said = last ?? CLOSING[closing];
  return (
    <div class="result-actions">
      <p class="result-said" role="status">
        {said === null ? '' : t(said)}
      </p>
      {code === null ? null : <Take classroom={classroom} session={session} code={code} onSaid={setLast} />}
      {isConnected ? <Close classroom={classroom} onPress={() => setLast(null)} /> : null}
      <Button
        tone="quiet"
        id="result-forget"
        onPress={() => {
          classroom.forget();
          setLast('class.result.forgotten');
        }}
      >
        {t('class.result.forget')}
      </Button>
      {/* A platform knows whose lesson this is: the next pupil comes by a launch of their own. */}
      {isConnected ? null : <Anew classroom={classroom} />}
    </div>
  );
};
