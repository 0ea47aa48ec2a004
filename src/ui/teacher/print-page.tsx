// What is printed: one sheet at a time, chosen on the left, seen on the right as it leaves the printer. The page's own
// print styles make the paper; no file has to be fetched or opened elsewhere.
import { useEffect, useRef, useState } from 'preact/hooks';
import { twinOf } from '../../lesson/halves.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { Tick } from './fields.tsx';
import { QuizFile } from './quiz-file.tsx';
import { isSheetId, SHEET_IDS, type SheetId } from './sheets/sheet-ids.ts';
import { SHEETS } from './sheets/sheets.ts';
import type { TeacherRoomProps } from './teacher-room.ts';
import '../styles/sheets.css';
import '../styles/sheets-print.css';

const Choices = ({ chosen }: { readonly chosen: SheetId }) => {
  const { t } = useI18n();
  return (
    <nav class="sheets-list" aria-label={t('teacher.print.choose')}>
      <ul>
        {SHEET_IDS.map((id) => (
          <li key={id}>
            <a id={`sheet-${id}`} href={`#print/${id}`} aria-current={id === chosen ? 'page' : undefined}>
              <strong>{t(`teacher.print.${id}`)}</strong>
              <span>{t(`teacher.print.${id}.for`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

export const PrintPage = ({ port, hand, leaf }: TeacherRoomProps) => {
  const { t } = useI18n();
  const chosen = isSheetId(leaf) ? leaf : 'lesson';
  const Sheet = SHEETS[chosen];
  const [isBoth, setBoth] = useState(true);
  // With the lights for everybody there are no halves.
  const canBoth = chosen === 'lesson' && !hand.lesson.isRevealed;
  const stage = useRef<HTMLParagraphElement>(null);
  const first = useRef(chosen);
  useEffect(() => {
    // On a phone the sheet lies below the list, out of sight of whoever has just chosen it.
    if (first.current !== chosen) stage.current?.scrollIntoView({ block: 'nearest' });
    first.current = chosen;
  }, [chosen]);
  return (
    <div class="sheets">
      <header class="tab-head">
        <h1 data-focus-target tabIndex={-1}>
          {t('teacher.print.title')}
        </h1>
        <p>{t('teacher.print.lead')}</p>
      </header>
      <div class="sheets-halves">
        <div class="sheets-side">
          <Choices chosen={chosen} />
          <QuizFile />
        </div>
        <div class="sheets-stage">
          <p class="unseen" role="status">
            {t(`teacher.print.${chosen}`)}
          </p>
          <p ref={stage} class="sheets-actions">
            <Button id="print-now" tone="print" onPress={() => window.print()}>
              {t('teacher.print.now')}
            </Button>
            <span>{t('teacher.print.paper')}</span>
          </p>
          {canBoth ? (
            <div class="sheets-actions">
              <Tick
                type="checkbox"
                name="print-halves"
                option={{ value: 'both', label: t('teacher.print.halves') }}
                isOn={isBoth}
                onPick={setBoth}
              />
            </div>
          ) : null}
          <article class="paper" data-sheet={chosen} aria-label={t(`teacher.print.${chosen}`)}>
            <Sheet lesson={hand.lesson} href={port.href} />
            {canBoth && isBoth ? <Sheet lesson={twinOf(hand.lesson)} href={port.href} isHalf /> : null}
          </article>
        </div>
      </div>
    </div>
  );
};
