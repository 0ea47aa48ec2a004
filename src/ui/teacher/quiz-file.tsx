// The quiz as a file for a question bank, made when it is asked for: questions and words are at hand, the rest comes late.
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { saveText } from '../parts/take-home.ts';
import { useI18n } from '../use-i18n.ts';

type Told = 'none' | 'done' | 'failed';

export const QuizFile = () => {
  const i18n = useI18n();
  const [told, setTold] = useState<Told>('none');
  const name = `102-tons-quiz-${i18n.locale}.gift`;
  const save = async (): Promise<void> => {
    try {
      const [{ giftOf }, { readQuiz }, { default: file }] = await Promise.all([
        import('../../materials/gift.ts'),
        import('../../materials/quiz.ts'),
        import('../../../assets/text/quiz.json'),
      ]);
      saveText(name, giftOf(readQuiz(file), i18n), () => setTold('done'));
    } catch (cause) {
      console.error(cause);
      setTold('failed');
    }
  };
  return (
    <section class="sheets-gift">
      <Button id="quiz-file" tone="print" onPress={() => void save()}>
        {i18n.t('teacher.gift')}
      </Button>
      <p class="desk-small">{i18n.t('teacher.gift.note')}</p>
      <p class={told === 'failed' ? 'desk-problem' : 'desk-small'} role="status">
        {told === 'none' ? null : i18n.t(`teacher.gift.${told}`, { name })}
      </p>
    </section>
  );
};
