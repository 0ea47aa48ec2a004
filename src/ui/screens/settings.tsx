// Settings: language, text size, sound, pace, hammer, motion, keys. Each change takes hold at once; nothing has
// to be confirmed, and all of it can be put back.
import { LOCALES } from '../../i18n/locale.ts';
import { DEFAULT_KEYS, defaultSettings } from '../../session/settings.ts';
import { PACES } from '../../session/modes.ts';
import type { Session } from '../../session/session-port.ts';
import type { Settings } from '../../session/store.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { EraseBox } from '../parts/erase-box.tsx';
import { KeyMap } from '../parts/key-map.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import '../styles/settings.css';

export type SettingsDialogProps = { readonly session: Session; readonly onClose: () => void };

type ChoiceProps<Value> = {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly word: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
};

/** One of a few, as real radio buttons: arrow keys work, and the chosen one is heard. */
const Choice = <Value extends string | number>({
  name,
  legend,
  values,
  value,
  word,
  onChoose,
}: ChoiceProps<Value>) => (
  <fieldset class="choice">
    <legend>{legend}</legend>
    <div class="choice-row">
      {values.map((one) => (
        <label key={one} class="choice-one">
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === value}
            onChange={() => onChoose(one)}
          />
          <span lang={name === 'locale' ? String(one) : undefined}>{word(one)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

const BUSES = ['work', 'mine', 'print', 'music'] as const;
const SIZES = [100, 125, 150, 200] as const;
const PACE_VALUES = [PACES.slow, PACES.class, PACES.brisk] as const;
const PACE_WORDS: Readonly<Record<number, string>> = {
  [PACES.slow]: 'settings.pace.half',
  [PACES.class]: 'settings.pace.normal',
  [PACES.brisk]: 'settings.pace.fast',
};

const Volumes = ({
  settings,
  change,
}: {
  readonly settings: Settings;
  readonly change: (patch: Partial<Settings>) => void;
}) => {
  const { t } = useI18n();
  return (
    <fieldset class="choice">
      <legend>{t('settings.sound')}</legend>
      <label class="choice-one">
        <input
          type="checkbox"
          checked={settings.isMuted}
          onChange={(event) => change({ isMuted: event.currentTarget.checked })}
        />
        <span>{t('settings.mute')}</span>
      </label>
      {BUSES.map((bus) => (
        <label key={bus} class="volume">
          <span>{t(`settings.volume.${bus}`)}</span>
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={settings.volumes[bus]}
            onInput={(event) =>
              change({ volumes: { ...settings.volumes, [bus]: Number(event.currentTarget.value) } })
            }
          />
        </label>
      ))}
    </fieldset>
  );
};

type PartProps = { readonly settings: Settings; readonly change: (patch: Partial<Settings>) => void };

/** How the game is read: language, size, movement. */
const Reading = ({ settings, change }: PartProps) => {
  const { t } = useI18n();
  return (
    <div class="settings-part">
      <Choice
        name="locale"
        legend={t('settings.language')}
        values={LOCALES}
        value={settings.locale}
        word={(one) => t(`language.${one}`)}
        onChoose={(locale) => change({ locale })}
      />
      <Choice
        name="text"
        legend={t('settings.text')}
        values={SIZES}
        value={settings.textPercent}
        word={(percent) => t('settings.text.percent', { percent })}
        onChoose={(textPercent) => change({ textPercent })}
      />
      <Choice
        name="motion"
        legend={t('settings.motion')}
        values={['full', 'reduced'] as const}
        value={settings.motion}
        word={(one) => t(`settings.motion.${one}`)}
        onChoose={(motion) => change({ motion })}
      />
    </div>
  );
};

/** How the shift is played: pace and hammer. */
const Playing = ({ settings, change }: PartProps) => {
  const { t } = useI18n();
  return (
    <div class="settings-part">
      <Choice
        name="pace"
        legend={t('settings.pace')}
        values={PACE_VALUES}
        value={settings.pace}
        word={(one) => t(PACE_WORDS[one] ?? 'settings.pace.normal')}
        onChoose={(pace) => change({ pace })}
      />
      <Choice
        name="hammer"
        legend={t('settings.hammer')}
        values={['hold', 'toggle'] as const}
        value={settings.hammerMode}
        word={(one) => t(`settings.hammer.${one}`)}
        onChoose={(hammerMode) => change({ hammerMode })}
      />
    </div>
  );
};

export const SettingsDialog = ({ session, onClose }: SettingsDialogProps) => {
  const { t } = useI18n();
  const settings = useStore(session.store, (state) => state.settings);
  const change = (patch: Partial<Settings>): void => session.changeSettings(patch);
  const putBack = (): void => change({ ...defaultSettings(settings.locale, false), keys: DEFAULT_KEYS });
  return (
    <Dialog title={t('settings.title')} onClose={onClose} class="dialog-settings" hasDone>
      <Reading settings={settings} change={change} />
      <div class="settings-part">
        <Volumes settings={settings} change={change} />
      </div>
      <Playing settings={settings} change={change} />
      <KeyMap session={session} />
      <Button id="settings-reset" onPress={putBack}>
        {t('settings.reset')}
      </Button>
      <EraseBox />
    </Dialog>
  );
};
