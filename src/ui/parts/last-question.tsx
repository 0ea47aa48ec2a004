// The question put after the whistle, on the sheet and before the signature: what should others cut tomorrow?
// It has no clock; once answered it stands among the lines above.
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { useI18n } from '../use-i18n.ts';
import { Button } from './button.tsx';
import { SourceTag } from './source-tag.tsx';
import '../styles/last-question.css';

type LastQuestionProps = { readonly session: Session; readonly reveal: RevealSlice };

export const LastQuestion = ({ session, reveal: { question } }: LastQuestionProps) => {
  const { t } = useI18n();
  const wasAsked = useRef(question !== null);
  useEffect(() => {
    // The pressed button is gone with its question: the focus goes on to the signature.
    if (wasAsked.current && question === null) document.querySelector<HTMLElement>('.sign button')?.focus();
  }, [question]);
  if (question === null) return null;
  const card = `card.${question.id}`;
  return (
    <section class="last-question" aria-labelledby="last-question-title">
      <p class="last-question-from">{t(`${card}.from`)}</p>
      <h2 id="last-question-title">{t(`${card}.title`)}</h2>
      <p>{t(`${card}.body`)}</p>
      <p class="last-question-label">
        {t(`label.${question.label}`)} <SourceTag claims={question.claims} />
      </p>
      <ul>
        {question.answers.map((answer) => (
          <li key={answer.id}>
            <Button tone="print" onPress={() => session.answerLast(answer.id)}>
              {t(`${card}.answer.${answer.id}`)}
            </Button>
            <p>{t(`${card}.cost.${answer.id}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
