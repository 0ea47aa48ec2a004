// The tab "print" of the teacher's page.
import { useI18n } from '../use-i18n.ts';
import type { TeacherRoomProps } from './teacher-room.ts';

export const PrintPage = (_room: TeacherRoomProps) => {
  const { t } = useI18n();
  return (
    <h1 data-focus-target tabIndex={-1}>
      {t('teacher.tab.print')}
    </h1>
  );
};
