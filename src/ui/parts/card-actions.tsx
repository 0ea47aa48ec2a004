// What can be done with a result: print, share or copy, keep as a text file, dig again. Nothing is sent
// anywhere by the game itself.
import { useState } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { useI18n } from '../use-i18n.ts';
import { Button } from './button.tsx';
import { percentText, tonsSaid } from './print-figures.ts';
import { replayLink, sharedAddress } from './qr-plan.ts';
import { copyText, markText, saveText, shareText } from './take-home.ts';

type ActionsProps = { readonly session: Session; readonly reveal: RevealSlice };

/** What is shared and saved: the figures with their norm, then the link or the code. */
const useCardText = (reveal: RevealSlice): { readonly text: string; readonly link: string } => {
  const i18n = useI18n();
  const address = sharedAddress(window.location.href);
  const link = address === null ? reveal.replayCode : replayLink(address, reveal.replayCode);
  const text = i18n.t(reveal.isVerified === null ? 'result.text' : 'result.text.foreign', {
    tons: tonsSaid(i18n, reveal.summary.cutKg),
    percent: percentText(i18n, reveal.summary.quotaPermille),
    norm: i18n.number(reveal.summary.normKg / 1000),
    rule: reveal.ruleChosen === null ? 'none' : i18n.t(`rule.${reveal.ruleChosen}.name`),
    people: reveal.summary.people.length,
  });
  return { text, link };
};

export const CardActions = ({ session, reveal }: ActionsProps) => {
  const i18n = useI18n();
  const { text, link } = useCardText(reveal);
  const [said, setSaid] = useState<string | null>(null);
  const say = (key: string) => (): void => setSaid(key);
  /** Where copying is refused the code is marked for the hand, and the words stand beside it. */
  const tellCopied = (ok: boolean): void => {
    if (!ok) markText(document.querySelector('.result-code-text'));
    setSaid(ok ? 'copied' : 'not-copied');
  };
  const hasShare = typeof navigator.share === 'function';
  return (
    <div class="result-actions">
      <p class="result-said" role="status">
        {said === null ? '' : i18n.t(`result.said.${said}`)}
      </p>
      <Button tone="quiet" onPress={() => void copyText(reveal.replayCode).then(tellCopied)}>
        {i18n.t('result.copy')}
      </Button>
      {hasShare ? (
        <Button
          tone="quiet"
          onPress={() => void shareText(text, link).then((ok) => (ok ? setSaid('shared') : undefined))}
        >
          {i18n.t('result.share')}
        </Button>
      ) : (
        <Button
          tone="quiet"
          onPress={() =>
            void copyText(`${text}\n${link}`).then((ok) => setSaid(ok ? 'link-copied' : 'text-not-copied'))
          }
        >
          {i18n.t('result.copy-link')}
        </Button>
      )}
      <Button
        tone="quiet"
        onPress={() => saveText('102-tons.txt', `${text}\n\n${link}\n\n${reveal.replayCode}\n`, say('saved'))}
      >
        {i18n.t('result.save')}
      </Button>
      <Button tone="quiet" onPress={() => window.print()}>
        {i18n.t('result.print')}
      </Button>
      <Button tone="print" onPress={() => void session.startLevel(reveal.summary.levelId)}>
        {i18n.t('result.again')}
      </Button>
    </div>
  );
};
