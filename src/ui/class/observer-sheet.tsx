// The second tally, handed in: five numbers by whoever watched. Afterwards it lies beside what the journal counted, and
// neither is marked wrong.
import { useRef, useState } from 'preact/hooks';
import type { ClassState } from '../../classroom/class-store.ts';
import { SHEET_LINES, type ObserverSheet, type SheetLine } from '../../lesson/progress.ts';
import { PrintDesk } from '../parts/print-desk.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { ClassScreenProps } from './class-screen.ts';
import { openLines, readLine, readSheet, writtenOf, type Written } from './sheet-lines.ts';
import { Strokes, TallyMark } from './tally-mark.tsx';
import '../styles/tally.css';
import '../styles/class-sheet.css';

const NOTHING: Written = { props: '', timber: '', tubs: '', roof: '', waits: '' };

/** What stands on the sheet when it comes onto the desk: as handed in before, as counted beside the mine, or nothing yet. */
const firstWords = ({ progress, counts }: ClassState): Written => {
  if (progress.sheet !== null) return writtenOf(progress.sheet);
  return progress.lesson.pair === 'screen' ? writtenOf(counts) : NOTHING;
};

type LineProps = {
  readonly line: SheetLine;
  readonly text: string;
  readonly isWrong: boolean;
  readonly onWrite: (text: string) => void;
};

const Line = ({ line, text, isWrong, onWrite }: LineProps) => {
  const { t } = useI18n();
  const id = `sheet-${line}`;
  return (
    <li class="observed">
      <TallyMark line={line} />
      <label for={id}>{t(`class.line.${line}`)}</label>
      <input
        id={id}
        class="hand"
        inputMode="numeric"
        autocomplete="off"
        maxLength={4}
        value={text}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? 'sheet-wrong' : undefined}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <Strokes count={readLine(text) ?? 0} />
    </li>
  );
};

const Form = ({ classroom }: Pick<ClassScreenProps, 'classroom'>) => {
  const { t } = useI18n();
  const [written, setWritten] = useState(() => firstWords(classroom.store.getState()));
  const [wrong, setWrong] = useState<SheetLine | null>(null);
  const lesson = useStore(classroom.store, (state) => state.progress.lesson);
  const form = useRef<HTMLElement>(null);
  const open = openLines(written);
  const handIn = (): void => {
    const read = readSheet(written);
    if ('sheet' in read) return classroom.handIn(read.sheet);
    setWrong(read.wrong);
    form.current?.querySelector<HTMLElement>(`#sheet-${read.wrong}`)?.focus();
  };
  return (
    <PrintDesk
      class="class-paper class-sheet"
      wayOn={{ label: t('class.sheet.hand-in', { open }), onPress: handIn }}
    >
      <article class="observer-sheet" ref={form}>
        <p class="sheet-form">{t('class.sheet.form')}</p>
        <h1 tabIndex={-1}>{t('class.sheet.title')}</h1>
        <p class="class-sheet-lead">
          {t(`class.sheet.lead.${lesson.pair === 'paper' ? 'paper' : 'screen'}`)}
        </p>
        <ol class="observed-lines">
          {SHEET_LINES.map((line) => (
            <Line
              key={line}
              line={line}
              text={written[line]}
              isWrong={wrong === line}
              onWrite={(text) => {
                setWrong(null);
                setWritten({ ...written, [line]: text });
              }}
            />
          ))}
        </ol>
        <p id="sheet-wrong" class="class-wrong" role="alert">
          {wrong === null ? '' : t('class.sheet.wrong', { line: t(`class.line.${wrong}`) })}
        </p>
        {lesson.isRevealed && lesson.rules.includes('labour-time') ? (
          <p class="class-note">{t('class.sheet.opens')}</p>
        ) : null}
      </article>
    </PrintDesk>
  );
};

type Counted = { readonly own: ObserverSheet; readonly journal: ObserverSheet | null };

const TwoCounts = ({ own, journal }: Counted) => {
  const i18n = useI18n();
  const figure = (count: number | null): string =>
    count === null ? i18n.t('class.sheet.open') : i18n.number(count);
  return (
    <table class="two-counts">
      <caption class="unseen">{i18n.t('class.compared.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('class.compared.line')}</th>
          <th scope="col">{i18n.t('class.pair.observer')}</th>
          <th scope="col">{i18n.t('class.compared.journal')}</th>
        </tr>
      </thead>
      <tbody>
        {SHEET_LINES.map((line) => (
          <tr key={line}>
            <th scope="row">
              <span>
                <TallyMark line={line} /> {i18n.t(`class.line.${line}`)}
              </span>
            </th>
            <td class="hand" data-who={i18n.t('class.pair.observer')}>
              {figure(own[line])}
            </td>
            <td class="digits" data-who={i18n.t('class.compared.journal')}>
              {journal === null ? '–' : figure(journal[line])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Compared = ({ classroom }: Pick<ClassScreenProps, 'classroom'>) => {
  const { t } = useI18n();
  const own = useStore(classroom.store, (state) => state.progress.sheet);
  const verdict = useStore(classroom.store, (state) => state.verdict);
  if (own === null) return null;
  return (
    <PrintDesk
      class="class-paper class-sheet"
      wayOn={{ label: t('class.onward'), onPress: () => classroom.goFurther() }}
    >
      <article class="observer-sheet">
        <p class="sheet-form">{t('class.sheet.form')}</p>
        <h1 tabIndex={-1} data-focus-target>
          {t('class.compared.title')}
        </h1>
        <TwoCounts own={own} journal={verdict?.ok === true ? verdict.row.journalSheet : null} />
        <p class="class-neither">{t('class.compared.neither')}</p>
        <p>{t('class.compared.why')}</p>
      </article>
    </PrintDesk>
  );
};

export const ObserverSheetForm = ({ classroom }: ClassScreenProps) => {
  const view = useStore(classroom.store, (state) => state.sheet);
  return view === 'compared' ? <Compared classroom={classroom} /> : <Form classroom={classroom} />;
};
