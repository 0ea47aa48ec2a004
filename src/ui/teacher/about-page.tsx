// What leaves the page and what is kept, in a list short enough to be read; the button that deletes it; and what is known
// of the effect of a lesson, which is nothing yet.
import study from '../../../assets/text/study.json';
import { EraseBox } from '../parts/erase-box.tsx';
import { useI18n } from '../use-i18n.ts';
import { useVersion } from '../version.ts';
import '../styles/teacher-about.css';

const KEPT = ['settings', 'look', 'save', 'files', 'board'] as const;

const Erase = () => {
  const { t } = useI18n();
  return (
    <section aria-labelledby="about-erase">
      <h2 id="about-erase">{t('teacher.about.erase')}</h2>
      <p>{t('teacher.about.erase.note')}</p>
      <EraseBox />
    </section>
  );
};

const Measured = () => {
  const { t } = useI18n();
  return (
    <section aria-labelledby="about-measured">
      <h2 id="about-measured">{t('teacher.about.measured')}</h2>
      <p>
        {t('teacher.about.measured.text', {
          tested: study.tested ? 'yes' : 'no',
          reports: study.reports.length,
        })}
      </p>
      <p>
        <a href="#print/study">{t('teacher.about.study')}</a>
      </p>
    </section>
  );
};

export const AboutPage = () => {
  const { t } = useI18n();
  const version = useVersion();
  return (
    <div class="keeping">
      <header class="tab-head">
        <h1 data-focus-target tabIndex={-1}>
          {t('teacher.about.title')}
        </h1>
        <p>{t('about.what')}</p>
      </header>
      <div class="keeping-parts">
        <section aria-labelledby="about-leaves">
          <h2 id="about-leaves">{t('teacher.about.leaves')}</h2>
          <p class="keeping-large">{t('teacher.about.leaves.nothing')}</p>
          <p>{t('teacher.about.leaves.text')}</p>
        </section>
        <section aria-labelledby="about-kept">
          <h2 id="about-kept">{t('teacher.about.kept')}</h2>
          <ul class="keeping-list">
            {KEPT.map((thing) => (
              <li key={thing}>{t(`teacher.about.kept.${thing}`)}</li>
            ))}
          </ul>
        </section>
        <Erase />
        <Measured />
      </div>
      <p class="desk-small">{t('about.version', { version })}</p>
    </div>
  );
};
