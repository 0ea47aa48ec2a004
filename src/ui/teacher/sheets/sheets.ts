// The sheets that can be printed. A new one is a line here and in `sheet-ids.ts`, a component beside
// this file and its texts.
import type { ComponentType } from 'preact';
import type { Lesson } from '../../../lesson/lesson.ts';
import { Discussion } from './discussion.tsx';
import { LessonSheet } from './lesson-sheet.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { ObserverSheet } from './observer-sheet.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { SourcePack } from './source-pack.tsx';
import type { SheetId } from './sheet-ids.ts';
import { StudySheet } from './study-sheet.tsx';
import { Worksheet, WorksheetKey } from './worksheet.tsx';

export type SheetProps = {
  readonly lesson: Lesson;
  readonly href: string;
  /** One of two lessons for the halves of a class: then the paper says nothing by which pupils could tell which. */
  readonly isHalf?: boolean;
};

export const SHEETS: Readonly<Record<SheetId, ComponentType<SheetProps>>> = {
  lesson: LessonSheet,
  observer: ObserverSheet,
  worksheet: Worksheet,
  key: WorksheetKey,
  pack: SourcePack,
  discussion: Discussion,
  plan: PlanSheet,
  letter: LetterSheet,
  study: StudySheet,
};
