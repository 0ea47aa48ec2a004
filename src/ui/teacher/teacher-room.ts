// What every tab of the teacher's page is handed: the world behind its one door, and the lesson in hand.
import type { TeacherPort } from './teacher-port.ts';
import type { LessonInHand } from './use-lesson.ts';

export type TeacherRoomProps = {
  readonly port: TeacherPort;
  readonly hand: LessonInHand;
  /** What of the tab is asked for by the address (`#print/worksheet`); empty for its first page. */
  readonly leaf: string;
};
