// Packages for learning platforms, made on the spot out of the page's own files: which is for which platform, how far it
// is, and in one sentence why it cannot be done here.
import { useId, useState } from 'preact/hooks';
import type { Lesson } from '../../lesson/lesson.ts';
import { Button } from '../parts/button.tsx';
import { saveBlob } from '../parts/take-home.ts';
import { useI18n } from '../use-i18n.ts';
import { PACK_STANDARDS, type PackStandard, type TeacherPort } from './teacher-port.ts';

export type PacksProps = { readonly lesson: Lesson; readonly port: TeacherPort };

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly done: number }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'failed'; readonly problem: string };

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
        {making.kind === 'failed' ? t(making.problem) : null}
      </p>
    </>
  );
};

const OnePack = ({ standard, lesson, port }: PacksProps & { readonly standard: PackStandard }) => {
  const { t } = useI18n();
  const [making, setMaking] = useState<Making>(IDLE);
  const make = async (): Promise<void> => {
    setMaking({ kind: 'making', done: 0 });
    const title = t('teacher.pack.title', { level: t(`title.level.${lesson.level}.name`) });
    const packed = await port.pack(lesson, standard, title, (done) => setMaking({ kind: 'making', done }));
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

export const LessonPacks = (props: PacksProps) => {
  const { t } = useI18n();
  return (
    <section class="packs" aria-labelledby="packs-title">
      <h3 id="packs-title">{t('teacher.packs')}</h3>
      <p>{t('teacher.packs.note')}</p>
      <ul>
        {PACK_STANDARDS.map((standard) => (
          <OnePack key={standard} standard={standard} {...props} />
        ))}
      </ul>
    </section>
  );
};
