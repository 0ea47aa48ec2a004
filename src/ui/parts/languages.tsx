// The languages by their own names, in plain sight.
import { LOCALES } from '../../i18n/locale.ts';
import type { Session } from '../../session/session-port.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { Button } from './button.tsx';

export const Languages = ({ session }: { readonly session: Session }) => {
  const { t } = useI18n();
  const locale = useStore(session.store, (state) => state.settings.locale);
  return (
    <nav class="languages" aria-label={t('language.choose')}>
      {LOCALES.map((one) => (
        <Button
          key={one}
          id={`language-${one}`}
          tone="quiet"
          class="language"
          lang={one}
          label={t(`language.${one}`)}
          isPressed={one === locale}
          onPress={() => session.changeSettings({ locale: one })}
        >
          {t(`language.short.${one}`)}
        </Button>
      ))}
    </nav>
  );
};
