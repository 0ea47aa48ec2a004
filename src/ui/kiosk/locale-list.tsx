// Which languages are offered, and in which order: the first one greets. One always stays.
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';

export type LocaleListProps = {
  readonly offered: readonly Locale[];
  readonly onSet: (offered: readonly Locale[]) => void;
};

const oneUp = (offered: readonly Locale[], locale: Locale): readonly Locale[] => {
  const at = offered.indexOf(locale);
  const rest = offered.filter((one) => one !== locale);
  return [...rest.slice(0, at - 1), locale, ...rest.slice(at - 1)];
};

export const LocaleList = ({ offered, onSet }: LocaleListProps) => {
  const { t } = useI18n();
  const rows = [...offered, ...LOCALES.filter((locale) => !offered.includes(locale))];
  return (
    <ol class="staff-locales">
      {rows.map((locale, at) => (
        <li key={locale}>
          <label class="staff-switch">
            <input
              id={`staff-locale-${locale}`}
              type="checkbox"
              checked={offered.includes(locale)}
              // The last one stays: a kiosk that speaks no language greets nobody.
              disabled={offered.length === 1 && offered.includes(locale)}
              onChange={(event) =>
                onSet(
                  event.currentTarget.checked
                    ? [...offered, locale]
                    : offered.filter((one) => one !== locale),
                )
              }
            />
            <span lang={locale}>{t(`language.${locale}`)}</span>
          </label>
          {at === 0 ? <span class="staff-source">{t('kiosk.staff.greets')}</span> : null}
          {at > 0 && offered.includes(locale) ? (
            <Button
              label={t('kiosk.staff.earlier', { language: t(`language.${locale}`) })}
              onPress={() => onSet(oneUp(offered, locale))}
            >
              <span aria-hidden="true">↑</span>
            </Button>
          ) : null}
        </li>
      ))}
    </ol>
  );
};
