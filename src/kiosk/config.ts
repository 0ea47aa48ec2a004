// The settings of a kiosk, laid one over the other: defaults, `kiosk.json`, the staff panel, the link. Without the layers
// a museum could not set forty machines by one file and one of them by hand.
import type { ConfigSource, KioskConfig, KioskLimits } from '../session/kiosk-port.ts';
import type { StoragePort } from '../session/ports.ts';
import { readConfigText, type ConfigFile } from './config-file.ts';
import { CONFIG_LIMITS, DEFAULT_CONFIG, readConfig } from './config-schema.ts';
import { readKioskQuery } from './kiosk-query.ts';

const PANEL_KEY = '102tons.kiosk.config';

type Layer = { readonly source: ConfigSource; readonly values: Partial<KioskConfig> };

export type KioskSettings = {
  config(): KioskConfig;
  readonly limits: KioskLimits;
  sourceOf(key: keyof KioskConfig): ConfigSource;
  /** Machine text, one line a fault: `kiosk.json: pin = "12"`, `?idle=5`. */
  complaints(): readonly string[];
  readonly fileState: ConfigFile['state'];
  /** Keeps what makes sense and is not fixed by the link; where the machine keeps nothing it holds for this visit. */
  change(patch: Partial<KioskConfig>): void;
  /** Throws away what the panel has set. */
  forget(): void;
};

/** No visit is louder than the ceiling, whichever of the two was set where. */
const underCeiling = (config: KioskConfig): KioskConfig => ({
  ...config,
  volume: Math.min(config.volume, config.volumeMax),
});

const without = (values: Partial<KioskConfig>, fixed: Partial<KioskConfig>): Partial<KioskConfig> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !Object.hasOwn(fixed, key)));

const readPanel = (storage: StoragePort) => {
  const text = storage.read(PANEL_KEY);
  return text === null ? { values: {}, complaints: [] } : readConfigText(text, PANEL_KEY);
};

/** `file` is what `fetchConfigFile` brought, `search` the page's `location.search`. */
export const createKioskSettings = (given: {
  readonly storage: StoragePort;
  readonly file: ConfigFile;
  readonly search: string;
}): KioskSettings => {
  const { storage, file } = given;
  const link = readKioskQuery(given.search);
  let panel: { values: Partial<KioskConfig>; complaints: readonly string[] } = readPanel(storage);

  const layers = (): readonly Layer[] => [
    { source: 'default', values: DEFAULT_CONFIG },
    { source: 'file', values: file.values },
    { source: 'panel', values: panel.values },
    { source: 'link', values: link.values },
  ];
  const settle = (): KioskConfig =>
    underCeiling(layers().reduce((config, { values }) => ({ ...config, ...values }), DEFAULT_CONFIG));
  let settled = settle();

  return {
    config: () => settled,
    limits: CONFIG_LIMITS,
    sourceOf: (key) => layers().findLast(({ values }) => Object.hasOwn(values, key))?.source ?? 'default',
    complaints: () => [...file.complaints, ...panel.complaints, ...link.complaints],
    fileState: file.state,
    change: (patch) => {
      const { values } = readConfig(patch);
      panel = { values: { ...panel.values, ...without(values, link.values) }, complaints: [] };
      storage.write(PANEL_KEY, JSON.stringify(panel.values));
      settled = settle();
    },
    forget: () => {
      panel = { values: {}, complaints: [] };
      storage.remove(PANEL_KEY);
      settled = settle();
    },
  };
};
