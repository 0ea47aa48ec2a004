// The plates every part of a visit keeps at its foot: the languages, the sound, the way out. Large enough for a palm
// to miss and a child to hit.
import type { Settings } from '../../session/store.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { Button } from '../parts/button.tsx';
import type { KioskScreenProps } from './kiosk-screen.ts';

/** Steps of the loudness, per cent. */
const STEP = 20;

const Loudness = ({ kiosk, session }: KioskScreenProps) => {
  const { t } = useI18n();
  const isMuted = useStore(session.store, (state) => state.settings.isMuted);
  const loud = useStore(session.store, (state) => (state.settings.isMuted ? 0 : state.settings.volumes.work));
  return (
    <div class="kiosk-sound" role="group" aria-label={t('kiosk.sound')}>
      <Button
        class="kiosk-plate"
        keepsFocus
        label={t('kiosk.sound.softer')}
        onPress={() => kiosk.setVolume(loud - STEP)}
      >
        <svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
          <path d="M3 9H7L12 4V20L7 15H3ZM15 11H21V13H15Z" />
        </svg>
      </Button>
      <span class="kiosk-loud" aria-hidden="true" data-muted={isMuted ? '' : undefined}>
        {[20, 40, 60, 80, 100].map((mark) => (
          <i key={mark} data-on={loud >= mark ? '' : undefined} />
        ))}
      </span>
      <Button
        class="kiosk-plate"
        keepsFocus
        label={t('kiosk.sound.louder')}
        onPress={() => kiosk.setVolume(loud + STEP)}
      >
        <svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
          <path d="M3 9H7L12 4V20L7 15H3ZM15 11H17V9H19V11H21V13H19V15H17V13H15Z" />
        </svg>
      </Button>
    </div>
  );
};

export const Languages = ({
  kiosk,
  session,
  onChoose,
}: KioskScreenProps & { readonly onChoose?: (locale: Settings['locale']) => void }) => {
  const { t } = useI18n();
  const locale = useStore(session.store, (state) => state.settings.locale);
  const { locales } = kiosk.staff.config();
  if (locales.length < 2) return null;
  return (
    <div class="kiosk-languages" role="group" aria-label={t('kiosk.language')}>
      {locales.map((one) => (
        <Button
          key={one}
          class="kiosk-plate"
          lang={one}
          keepsFocus
          isPressed={one === locale}
          onPress={() => (onChoose ?? kiosk.setLocale)(one)}
        >
          {t(`language.${one}`)}
        </Button>
      ))}
    </div>
  );
};

export const Foot = (props: KioskScreenProps) => {
  const { t } = useI18n();
  return (
    <footer class="kiosk-foot">
      <Languages {...props} />
      <Loudness {...props} />
      <Button class="kiosk-plate kiosk-leave" keepsFocus onPress={() => props.kiosk.leave()}>
        {t('kiosk.leave')}
      </Button>
    </footer>
  );
};
