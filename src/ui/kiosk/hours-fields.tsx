// Opening hours and the daily reload: a switch for none, else hours of the day by slider.
import type { KioskConfig } from '../../session/kiosk-port.ts';
import { useI18n } from '../use-i18n.ts';
import { Slider, Switch, type Change } from './setting-fields.tsx';
import { useStaffWords } from './staff-words.ts';

const STEP = 5;
const DAY = { low: 0, high: 1440 - STEP, step: STEP } as const;
const FIRST_HOURS = '10:00-18:00';
const FIRST_RELOAD = '06:30';

const minuteOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

type FieldProps = { readonly config: KioskConfig; readonly change: Change };

export const HoursField = ({ config, change }: FieldProps) => {
  const { t } = useI18n();
  const words = useStaffWords();
  const hours = config.openingHours;
  const [from = 0, to = 0] = (hours ?? FIRST_HOURS).split('-').map(minuteOf);
  const set = (opens: number, closes: number): void =>
    // From ten to ten would be always or never: nothing happens then.
    opens === closes ? undefined : change({ openingHours: `${words.clock(opens)}-${words.clock(closes)}` });
  return (
    <>
      <Switch
        id="staff-always"
        word={t('kiosk.staff.always')}
        isOn={hours === null}
        onSet={(isOn) => change({ openingHours: isOn ? null : FIRST_HOURS })}
      />
      {hours === null ? null : (
        <>
          <p class="staff-label">{t('kiosk.staff.opens')}</p>
          <Slider
            what={t('kiosk.staff.opens')}
            value={from}
            range={DAY}
            word={words.clock}
            onSet={(minute) => set(minute, to)}
          />
          <p class="staff-label">{t('kiosk.staff.closes')}</p>
          <Slider
            what={t('kiosk.staff.closes')}
            value={to}
            range={DAY}
            word={words.clock}
            onSet={(minute) => set(from, minute)}
          />
        </>
      )}
    </>
  );
};

export const ReloadField = ({ config, change }: FieldProps) => {
  const { t } = useI18n();
  const words = useStaffWords();
  const { reloadAt } = config;
  return (
    <>
      <Switch
        id="staff-reload-daily"
        word={t('kiosk.staff.daily')}
        isOn={reloadAt !== null}
        onSet={(isOn) => change({ reloadAt: isOn ? FIRST_RELOAD : null })}
      />
      {reloadAt === null ? null : (
        <Slider
          what={t('kiosk.staff.set.reloadAt')}
          value={minuteOf(reloadAt)}
          range={DAY}
          word={words.clock}
          onSet={(minute) => change({ reloadAt: words.clock(minute) })}
        />
      )}
    </>
  );
};
