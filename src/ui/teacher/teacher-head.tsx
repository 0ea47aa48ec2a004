// The head of the teacher's page: whose it is, its four tabs, its language and the size of its text.
import { LOCALES } from '../../i18n/locale.ts';
import { useI18n } from '../use-i18n.ts';
import { baseOf } from './lesson-address.ts';
import { TEXT_SIZES, type TeacherLook } from './teacher-port.ts';
import { TABS, type Tab } from './use-hash.ts';

type LookProps = { readonly look: TeacherLook; readonly onLook: (patch: Partial<TeacherLook>) => void };

const Look = ({ look, onLook }: LookProps) => {
  const { t } = useI18n();
  return (
    <div class="teacher-look">
      <fieldset class="teacher-tongues">
        <legend class="unseen">{t('language.choose')}</legend>
        {LOCALES.map((locale) => (
          <label key={locale} class="teacher-tongue" data-on={locale === look.locale ? '' : undefined}>
            <input
              type="radio"
              name="page-language"
              value={locale}
              checked={locale === look.locale}
              aria-label={t(`language.${locale}`)}
              onChange={() => onLook({ locale })}
            />
            <span lang={locale} aria-hidden="true">
              {t(`language.short.${locale}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <label class="teacher-size">
        <span>{t('settings.text')}</span>
        <select
          value={look.textPercent}
          onChange={(event) => {
            const wanted = Number(event.currentTarget.value);
            const textPercent = TEXT_SIZES.find((size) => size === wanted);
            if (textPercent !== undefined) onLook({ textPercent });
          }}
        >
          {TEXT_SIZES.map((percent) => (
            <option key={percent} value={percent}>
              {t('settings.text.percent', { percent })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};

type HeadProps = LookProps & {
  /** Of the page. */
  readonly href: string;
  readonly tab: Tab;
};

export const TeacherHead = ({ href, tab, look, onLook }: HeadProps) => {
  const { t } = useI18n();
  return (
    <header class="teacher-head">
      <a class="teacher-home" href={baseOf(href)}>
        {t('page.title')}
      </a>
      <nav class="teacher-tabs" aria-label={t('teacher.tabs')}>
        {TABS.map((one) => (
          <a key={one} id={`tab-${one}`} href={`#${one}`} aria-current={one === tab ? 'page' : undefined}>
            {t(`teacher.tab.${one}`)}
          </a>
        ))}
      </nav>
      <Look look={look} onLook={onLook} />
    </header>
  );
};
