// The composition root of the teacher's page: the lesson desk, the class board and what can be printed. It brings no
// session and no mine: nobody digs here.
import type { QueryValues } from './query.ts';
import type { LevelPort } from './session/ports.ts';
import type { UiHost } from './ui/root.tsx';

/** Rejects where not even the first words came. */
export const bringTeacher = async (_query: QueryValues, _levels: LevelPort, _host: UiHost): Promise<void> => {
  throw new Error('the teacher’s page is not built yet');
};
