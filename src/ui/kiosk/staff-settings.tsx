// What a museum may set, each with where its value came from. A change is kept at once; there is nothing to save.
import { useState } from 'preact/hooks';
import type { KioskLimits, StaffDesk } from '../../session/kiosk-port.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { HoursField, ReloadField } from './hours-fields.tsx';
import { LocaleList } from './locale-list.tsx';
import { NewPin } from './new-pin.tsx';
import { Setting, Slider, Switch, type Change } from './setting-fields.tsx';
import type { LeafProps } from './staff-leaf.ts';
import { useStaffWords } from './staff-words.ts';

type PartProps = { readonly staff: StaffDesk; readonly change: Change };

/** In the order in which they are asked for: the visit, its sound, its end, the counts. */
const NUMBERS: readonly (keyof KioskLimits)[] = [
  'arcSeconds',
  'volume',
  'volumeMax',
  'idleSeconds',
  'countdownSeconds',
  'logDays',
];

const useWordOf = (): ((name: keyof KioskLimits, value: number) => string) => {
  const { t } = useI18n();
  const words = useStaffWords();
  return (name, value) => {
    if (name === 'arcSeconds') return words.stay(value);
    if (name === 'logDays') return t('kiosk.staff.days', { count: value });
    return name === 'volume' || name === 'volumeMax'
      ? t('kiosk.staff.percent', { count: value })
      : t('kiosk.staff.seconds', { count: value });
  };
};

const Numbers = ({ staff, change }: PartProps) => {
  const { t } = useI18n();
  const wordOf = useWordOf();
  const config = staff.config();
  return (
    <>
      {NUMBERS.map((name) => {
        const range = staff.limits[name];
        // Louder than the ceiling is not on offer.
        const high = name === 'volume' ? config.volumeMax : range.high;
        return (
          <Setting key={name} staff={staff} name={name}>
            <Slider
              what={t(`kiosk.staff.set.${name}`)}
              value={config[name]}
              range={{ ...range, high }}
              word={(value) => wordOf(name, value)}
              onSet={(value) => change({ [name]: value })}
            />
          </Setting>
        );
      })}
    </>
  );
};

const SWITCHES = ['captions', 'reducedMotion', 'scanning'] as const;

const Switches = ({ staff, change }: PartProps) => {
  const { t } = useI18n();
  return (
    <>
      {SWITCHES.map((name) => (
        <Setting key={name} staff={staff} name={name}>
          <Switch
            id={`staff-${name}`}
            word={t(`kiosk.staff.switch.${name}`)}
            isOn={staff.config()[name]}
            onSet={(isOn) => change({ [name]: isOn })}
          />
        </Setting>
      ))}
    </>
  );
};

const PinField = ({ staff, change }: PartProps) => {
  const { t } = useI18n();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Setting staff={staff} name="pin">
      <Button id="staff-pin-change" onPress={() => setIsAsked(true)}>
        {t('kiosk.staff.changePin')}
      </Button>
      {isAsked ? <NewPin onSet={(pin) => change({ pin })} onClose={() => setIsAsked(false)} /> : null}
    </Setting>
  );
};

export const StaffSettings = ({ staff, onChanged }: LeafProps) => {
  const { t } = useI18n();
  const config = staff.config();
  const change: Change = (patch) => {
    staff.change(patch);
    onChanged();
  };
  return (
    <>
      <p class="staff-note">{t('kiosk.staff.settings.note')}</p>
      <div class="staff-settings">
        <Setting staff={staff} name="locales">
          <LocaleList offered={config.locales} onSet={(locales) => change({ locales })} />
        </Setting>
        <Numbers staff={staff} change={change} />
        <Setting staff={staff} name="openingHours">
          <HoursField config={config} change={change} />
        </Setting>
        <Setting staff={staff} name="reloadAt">
          <ReloadField config={config} change={change} />
        </Setting>
        <Switches staff={staff} change={change} />
        <PinField staff={staff} change={change} />
      </div>
      <AskFirst
        id="staff-forget"
        tone="plate"
        class="staff staff-ask"
        no={t('kiosk.staff.keep')}
        word={t('kiosk.staff.forget')}
        question={t('kiosk.staff.forget.ask')}
        onYes={() => {
          staff.forgetChanges();
          onChanged();
        }}
      />
    </>
  );
};
