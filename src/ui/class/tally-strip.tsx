// The observer's place beside the mine: five lines, a stroke a press, the last one can be taken back. It is told nothing of
// the shift: whoever watches counts what is seen. Its keys are held with Alt, so that no hand of the driver meets them.
import { useEffect, useState } from 'preact/hooks';
import { SHEET_LINES, type SheetLine } from '../../lesson/progress.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { ClassScreenProps } from './class-screen.ts';
import { Strokes, TallyMark } from './tally-mark.tsx';
import '../styles/class-tally.css';

const DIGIT = /^(?:Digit|Numpad)([1-5])$/;

/** Alt and a digit make a stroke, Alt and Backspace take it back. */
const useKeys = ({ classroom, session }: ClassScreenProps, isOn: boolean): void => {
  useEffect(() => {
    if (!isOn) return undefined;
    const down = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if (session.store.getState().pause !== null) return;
      const line = SHEET_LINES[Number(DIGIT.exec(event.code)?.[1] ?? 0) - 1];
      if (line !== undefined) classroom.stroke(line);
      else if (event.code === 'Backspace') classroom.takeBack();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', down);
    return () => window.removeEventListener('keydown', down);
  }, [classroom, session, isOn]);
};

const Line = ({ classroom, line, nth }: Pick<ClassScreenProps, 'classroom'> & LineProps) => {
  const { t } = useI18n();
  const count = useStore(classroom.store, (state) => state.counts[line]);
  return (
    <li>
      <Button
        id={`tally-${line}`}
        class="tally-line"
        keepsFocus
        label={t('class.tally.press', { line: t(`class.line.${line}`), count })}
        onPress={() => classroom.stroke(line)}
      >
        <TallyMark line={line} />
        <span class="tally-name">{t(`class.line.${line}`)}</span>
        <span class="tally-key" aria-hidden="true">
          Alt {nth}
        </span>
        <span class="tally-count digits">{count}</span>
        <Strokes count={count} />
      </Button>
    </li>
  );
};

type LineProps = { readonly line: SheetLine; readonly nth: number };

export const TallyStrip = (props: ClassScreenProps) => {
  const { classroom, session } = props;
  const { t } = useI18n();
  const [isFolded, setFolded] = useState(false);
  const isPair = useStore(
    classroom.store,
    ({ progress }) => progress.lesson.pair === 'screen' && progress.stage === 'lesson',
  );
  const isDug = useStore(session.store, (state) => state.screen === 'shift');
  const last = useStore(classroom.store, (state) => state.lastStroke);
  useKeys(props, isPair && isDug);
  if (!isPair || !isDug) return null;
  return (
    <aside class="observer" aria-label={t('class.tally.label')} data-folded={isFolded ? '' : undefined}>
      <p class="observer-head">
        <strong>{t('class.pair.observer')}</strong>
        <Button class="observer-fold" keepsFocus isExpanded={!isFolded} onPress={() => setFolded(!isFolded)}>
          {t(isFolded ? 'class.tally.unfold' : 'class.tally.fold')}
        </Button>
      </p>
      {isFolded ? null : (
        <ol class="observer-lines">
          {SHEET_LINES.map((line, at) => (
            <Line key={line} classroom={classroom} line={line} nth={at + 1} />
          ))}
        </ol>
      )}
      {isFolded ? null : (
        <Button
          id="tally-undo"
          class="observer-undo"
          keepsFocus
          blockedBy={last === null ? t('class.tally.nothing') : null}
          onPress={() => classroom.takeBack()}
        >
          {t('class.tally.undo')}
        </Button>
      )}
    </aside>
  );
};
