// Packages for learning platforms, made on the spot out of the page's own files: which is for which platform, how far it
// is, and in one sentence why it cannot be done here.
import { useId, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/i18n.ts';
import { encodeLesson } from '../../lesson/lesson-code.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { Button } from '../parts/button.tsx';
import { saveBlob } from '../parts/take-home.ts';
import { useI18n } from '../use-i18n.ts';
import { Tick } from './fields.tsx';
import { PACK_STANDARDS, type PackStandard, type TeacherPort } from './teacher-port.ts';

export type PacksProps = { readonly lesson: Lesson; readonly port: TeacherPort };

/** Null packs the whole game. */
type OneProps = { readonly lesson: Lesson | null; readonly port: TeacherPort };

type Making =
  | { readonly kind: 'idle' }
  /** Of one. */
  | { readonly kind: 'making'; readonly done: number }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'failed'; readonly problem: 'offline' | 'from-file' };

/**
 * As a platform lists it, with the code, by which two lessons of one class are told apart and no half of it is named. A
 * level that came with a link has no name of its own.
 */
const titleOf = ({ t, has }: I18n, lesson: Lesson | null): string => {
  const key = `title.level.${lesson?.level ?? ''}.name`;
  if (lesson === null || !has(key)) return t('page.title');
  const code = encodeLesson(lesson);
  const level = t(key);
  return code === null ? t('teacher.pack.title', { level }) : t('teacher.pack.title.coded', { level, code });
};

const IDLE: Making = { kind: 'idle' };

const StateLine = ({ making }: { readonly making: Making }) => {
  const { t } = useI18n();
  const barId = useId();
  return (
    <>
      {making.kind === 'making' ? (
        <>
          <label class="unseen" for={barId}>
            {t('teacher.pack.making')}
          </label>
          <progress id={barId} class="packs-bar" max={1} value={making.done} />
        </>
      ) : null}
      <p class={making.kind === 'failed' ? 'desk-problem' : 'desk-small'} role="status">
        {making.kind === 'making' ? t('teacher.pack.making') : null}
        {making.kind === 'done' ? t('teacher.pack.done', { name: making.name }) : null}
        {making.kind === 'failed' ? t(`teacher.pack.${making.problem}`) : null}
      </p>
    </>
  );
};

const OnePack = ({ standard, lesson, port }: OneProps & { readonly standard: PackStandard }) => {
  const i18n = useI18n();
  const { t } = i18n;
  const [making, setMaking] = useState<Making>(IDLE);
  const make = async (): Promise<void> => {
    setMaking({ kind: 'making', done: 0 });
    const packed = await port.pack(lesson, standard, titleOf(i18n, lesson), (done, of) =>
      setMaking({ kind: 'making', done: done / of }),
    );
    if (packed.ok) saveBlob(packed.name, packed.blob);
    setMaking(packed.ok ? { kind: 'done', name: packed.name } : { kind: 'failed', problem: packed.problem });
  };
  return (
    <li class="packs-one">
      <Button
        id={`pack-${standard}`}
        tone="print"
        blockedBy={making.kind === 'making' ? t('teacher.pack.making') : null}
        onPress={() => void make()}
      >
        {t(`teacher.pack.${standard}`)}
      </Button>
      <p>{t(`teacher.pack.${standard}.for`)}</p>
      <StateLine making={making} />
    </li>
  );
};

const WHATS = ['lesson', 'game'] as const;

export const LessonPacks = ({ lesson, port }: PacksProps) => {
  const { t } = useI18n();
  const [what, setWhat] = useState<(typeof WHATS)[number]>('lesson');
  return (
    <section class="packs" aria-labelledby="packs-title">
      <h3 id="packs-title">{t('teacher.packs')}</h3>
      <p>{t('teacher.packs.note')}</p>
      <div class="desk-ticks desk-ticks-row" role="radiogroup" aria-label={t('teacher.packs.what')}>
        {WHATS.map((one) => (
          <Tick
            key={one}
            type="radio"
            name="pack-what"
            option={{ value: one, label: t(`teacher.packs.${one}`) }}
            isOn={one === what}
            onPick={() => setWhat(one)}
          />
        ))}
      </div>
      <ul>
        {PACK_STANDARDS.map((standard) => (
          <OnePack key={standard} standard={standard} lesson={what === 'game' ? null : lesson} port={port} />
        ))}
      </ul>
    </section>
  );
};
