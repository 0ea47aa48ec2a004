// @vitest-environment happy-dom
// The door for a code at the title: a code or a link leads on, and a slip is told without losing what was typed.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeLesson } from '../../src/lesson/lesson-code.ts';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { beginLesson } from '../../src/lesson/progress.ts';
import { CLASS_KEY, encodeProgress } from '../../src/lesson/progress-code.ts';
import { LessonDoor } from '../../src/ui/screens/lesson-door.tsx';
import type { Session } from '../../src/session/session-port.ts';
import { openDesk, type ShiftDesk } from '../support/shift-desk.tsx';

let open: ShiftDesk | null = null;
afterEach(() => {
  open?.close();
  localStorage.clear();
});

const door = async () => {
  const go = vi.fn<(query: string) => void>();
  const Door = ({ session }: { readonly session: Session }) => (
    <LessonDoor session={session} onClose={() => undefined} go={go} />
  );
  open = await openDesk(Door, { level: null });
  const desk = open;
  const type = async (text: string): Promise<void> => {
    const field = desk.one('input');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field to type into');
    await desk.after(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await desk.after(() => desk.one('#lesson-door-open').click());
  };
  return { desk, go, type };
};

describe('the door for a lesson', () => {
  it('leads to the lesson of a code, in words that can be read in the address', async () => {
    const { go, type } = await door();
    await type(encodeLesson({ ...DEFAULT_LESSON, seed: 7, pair: 'paper' })?.toLowerCase() ?? '');
    expect(go).toHaveBeenCalledExactlyOnceWith('?mode=class&seed=7&pair=paper');
  });

  it('has a way back to a lesson that was begun here, and none where nothing that can be read is kept', async () => {
    localStorage.setItem(CLASS_KEY, 'half a code');
    const without = await door();
    expect(without.desk.all('#lesson-door-kept')).toEqual([]);
    without.desk.close();
    const begun = beginLesson({ ...DEFAULT_LESSON, seed: 7, pair: 'paper' }, false);
    localStorage.setItem(CLASS_KEY, encodeProgress({ ...begun, stage: 'lesson' }));
    const { desk, go } = await door();
    await desk.after(() => desk.one('#lesson-door-kept').click());
    expect(go).toHaveBeenCalledExactlyOnceWith('?mode=class&seed=7&pair=paper');
  });

  it.each(['empty', 'mistyped', 'foreign'] as const)('tells what is %s and keeps it', async (kind) => {
    const { desk, go, type } = await door();
    const typed = { empty: '', mistyped: 'XZTG-0EM', foreign: 'https://school.example/?q=1' }[kind];
    await type(typed);
    expect(desk.one('[role=status]').textContent).toBe(desk.i18n.t(`lesson-door.${kind}`));
    expect((desk.one('input') as HTMLInputElement).value).toBe(typed);
    expect(go).not.toHaveBeenCalled();
  });
});
