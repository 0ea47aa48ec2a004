// What leaves the page and what is kept, in a list short enough to be read; the button that deletes it; and what is known
// of the effect of a lesson, which is nothing yet.
import { useState } from 'preact/hooks';
import study from '../../../assets/text/study.json';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useI18n } from '../use-i18n.ts';
import { useVersion } from '../version.ts';
import type { TeacherPort } from './teacher-port.ts';
import type { TeacherRoomProps } from './teacher-room.ts';
import '../styles/teacher-about.css';

const KEPT = ['settings', 'look', 'save', 'files', 'board'] as const;

type SureProps = { readonly onYes: () => void; readonly onNo: () => void };

const Sure = ({ onYes, onNo }: SureProps) => {
  const { t } = useI18n();
  return (
    <Dialog title={t('teacher.about.erase.sure')} tone="paper" onClose={onNo}>
      <p>{t('teacher.about.erase.means')}</p>
      <p class="keep-or-not">
        <Button id="erase-yes" tone="print" onPress={onYes}>
          {t('teacher.about.erase.yes')}
        </Button>
        <Button id="erase-no" tone="print" onPress={onNo}>
          {t('teacher.about.erase.no')}
        </Button>
      </p>
    </Dialog>
  );
};

const Erase = ({ port }: { readonly port: TeacherPort }) => {
  const { t } = useI18n();
  const [isAsked, setAsked] = useState(false);
  const [told, setTold] = useState<'done' | 'failed' | null>(null);
  const erase = async (): Promise<void> => {
    setAsked(false);
    setTold((await port.erase()) ? 'done' : 'failed');
  };
  return (
    <section aria-labelledby="about-erase">
      <h2 id="about-erase">{t('teacher.about.erase')}</h2>
      <p>{t('teacher.about.erase.note')}</p>
      <p>
        <Button id="erase-all" tone="print" class="erase" onPress={() => setAsked(true)}>
          {t('teacher.about.erase.button')}
        </Button>
      </p>
      <p class={told === 'failed' ? 'desk-problem' : 'desk-small'} role="status">
        {told === null ? null : t(`teacher.about.erase.${told}`)}
      </p>
      {isAsked ? <Sure onYes={() => void erase()} onNo={() => setAsked(false)} /> : null}
    </section>
  );
};

const Measured = () => {
  const { t } = useI18n();
  return (
    <section aria-labelledby="about-measured">
      <h2 id="about-measured">{t('teacher.about.measured')}</h2>
      <p>{t('about.measured', { tested: study.tested ? 'yes' : 'no', reports: study.reports.length })}</p>
      <p>
        <a href="#print/study">{t('teacher.about.study')}</a>
      </p>
    </section>
  );
};

export const AboutPage = ({ port }: TeacherRoomProps) => {
  const { t } = useI18n();
  const version = useVersion();
  return (
    <div class="keeping">
      <header class="sheet-head">
        <h1 data-focus-target tabIndex={-1}>
          {t('teacher.about.title')}
        </h1>
        <p>{t('about.what')}</p>
      </header>
      <div class="keeping-parts">
        <section aria-labelledby="about-leaves">
          <h2 id="about-leaves">{t('teacher.about.leaves')}</h2>
          <p class="keeping-large">{t('teacher.about.leaves.text')}</p>
        </section>
        <section aria-labelledby="about-kept">
          <h2 id="about-kept">{t('teacher.about.kept')}</h2>
          <ul class="keeping-list">
            {KEPT.map((thing) => (
              <li key={thing}>{t(`teacher.about.kept.${thing}`)}</li>
            ))}
          </ul>
        </section>
        <Erase port={port} />
        <Measured />
      </div>
      <p class="desk-small">{t('about.version', { version })}</p>
    </div>
  );
};
