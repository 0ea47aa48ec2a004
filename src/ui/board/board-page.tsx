// The class board: what a class sends in, checked and shown. Its place on the teacher's page.
import type { TeacherPort } from '../teacher/teacher-port.ts';
import { useI18n } from '../use-i18n.ts';

export type BoardPageProps = { readonly port: TeacherPort };

export const BoardPage = ({ port }: BoardPageProps) => {
  const { t } = useI18n();
  return (
    <section class="board" data-result={port.result ?? undefined}>
      <h1 data-focus-target tabIndex={-1}>
        {t('teacher.tab.board')}
      </h1>
    </section>
  );
};
