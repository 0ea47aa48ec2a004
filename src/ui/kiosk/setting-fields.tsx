// The fields of the settings: a number by slider and two buttons, a switch, an hour of the day. Each says where its value
// came from, and stands still where the link has fixed it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { KioskConfig, StaffDesk } from '../../session/kiosk-port.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import '../styles/kiosk-settings.css';

export type Change = (patch: Partial<KioskConfig>) => void;

/** Settings that come as one: where the first came from, the others did. */
export const Setting = (props: {
  readonly staff: StaffDesk;
  readonly name: keyof KioskConfig;
  readonly children: ComponentChildren;
}) => {
  const { t } = useI18n();
  const source = props.staff.sourceOf(props.name);
  return (
    <fieldset class="staff-setting" disabled={source === 'link'} data-source={source}>
      <legend>
        <span class="staff-name">{t(`kiosk.staff.set.${props.name}`)}</span>{' '}
        <span class="staff-source">{t(`kiosk.staff.source.${source}`)}</span>
      </legend>
      {props.children}
    </fieldset>
  );
};

export type SliderProps = {
  /** Accessible name; the legend of the setting, as a rule. */
  readonly what: string;
  readonly value: number;
  readonly range: { readonly low: number; readonly high: number; readonly step: number };
  readonly word: (value: number) => string;
  readonly onSet: (value: number) => void;
};

/** While the slider is drawn along only the word beside it follows: the machine keeps what it was let go at. */
export const Slider = ({ what, value, range, word, onSet }: SliderProps) => {
  const { t } = useI18n();
  const [drawn, setDrawn] = useState<number | null>(null);
  const { low, high, step } = range;
  const set = (wanted: number): void => {
    setDrawn(null);
    onSet(Math.min(high, Math.max(low, wanted)));
  };
  return (
    <div class="staff-slider">
      <Button label={t('kiosk.staff.less', { what })} onPress={() => set(value - step)}>
        <span aria-hidden="true">−</span>
      </Button>
      <input
        type="range"
        min={low}
        max={high}
        step={step}
        value={drawn ?? value}
        aria-label={what}
        aria-valuetext={word(drawn ?? value)}
        onInput={(event) => setDrawn(Number(event.currentTarget.value))}
        onChange={(event) => set(Number(event.currentTarget.value))}
      />
      <Button label={t('kiosk.staff.more', { what })} onPress={() => set(value + step)}>
        <span aria-hidden="true">+</span>
      </Button>
      <span class="staff-value digits" aria-hidden="true">
        {word(drawn ?? value)}
      </span>
    </div>
  );
};

export type SwitchProps = {
  readonly id: string;
  readonly word: string;
  readonly isOn: boolean;
  readonly onSet: (isOn: boolean) => void;
};

export const Switch = ({ id, word, isOn, onSet }: SwitchProps) => (
  <label class="staff-switch">
    <input id={id} type="checkbox" checked={isOn} onChange={(event) => onSet(event.currentTarget.checked)} />
    <span>{word}</span>
  </label>
);
