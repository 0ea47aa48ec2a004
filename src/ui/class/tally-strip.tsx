// The observer's place beside the mine: five lines, a stroke a press, the last one can be taken back. It is told nothing of
// the shift: whoever watches counts what is seen.
import { useEffect, useState } from 'preact/hooks';
import { SHEET_LINES, type SheetLine } from '../../lesson/progress.ts';
import { isTyping } from '../is-typing.ts';
import { keyName } from '../key-name.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { ClassScreenProps } from './class-screen.ts';
import { Strokes, TallyMark } from './tally-mark.tsx';
import '../styles/class-tally.css';

/** Under the right hand of whoever sits beside the driver; none of them is the driver's, unless he took it. */
const KEYS: Readonly<Record<SheetLine, string>> = {
  props: 'KeyU',
  timber: 'KeyI',
  tubs: 'KeyO',
  roof: 'KeyJ',
  waits: 'KeyK',
};
const UNDO_KEY = 'KeyL';

/** The key as it stands on the strip; null where the driver took it: a key that is dead is shown nowhere. */
const useShownKey = ({ session }: Pick<ClassScreenProps, 'session'>, code: string): string | null => {
  const i18n = useI18n();
  const isDrivers = useStore(session.store, ({ settings }) => Object.values(settings.keys).includes(code));
  return isDrivers ? null : keyName(i18n, code);
};

const lineOf = (code: string): SheetLine | undefined => SHEET_LINES.find((line) => KEYS[line] === code);

const useKeys = ({ classroom, session }: ClassScreenProps, isOn: boolean): void => {
  useEffect(() => {
    if (!isOn) return undefined;
    const down = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const { pause, settings } = session.store.getState();
      const isDrivers = Object.values(settings.keys).includes(event.code);
      if (isDrivers || (pause !== null && pause !== 'card')) return;
      const line = lineOf(event.code);
      if (line !== undefined) classroom.stroke(line);
      else if (event.code === UNDO_KEY) classroom.takeBack();
    };
    window.addEventListener('keydown', down);
    return () => window.removeEventListener('keydown', down);
  }, [classroom, session, isOn]);
};

type LineProps = ClassScreenProps & { readonly line: SheetLine };

const Line = ({ classroom, session, line }: LineProps) => {
  const { t } = useI18n();
  const key = useShownKey({ session }, KEYS[line]);
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
        <span class="tally-short">{t(`class.tally.${line}`)}</span>
        {key === null ? null : (
          <span class="tally-key" aria-hidden="true">
            {key}
          </span>
        )}
        <span class="tally-count digits">{count}</span>
        <Strokes count={count} />
      </Button>
    </li>
  );
};

export const TallyStrip = (props: ClassScreenProps) => {
  const { classroom, session } = props;
  const { t } = useI18n();
  const undoKey = useShownKey(props, UNDO_KEY);
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
          {SHEET_LINES.map((line) => (
            <Line key={line} classroom={classroom} session={session} line={line} />
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
          {t('class.tally.undo')} {undoKey === null ? null : <span class="tally-key">{undoKey}</span>}
        </Button>
      )}
    </aside>
  );
};
