// What each setting of a museum may be. The file, the staff panel and the link are all read by these fields, one at a
// time: a slip in one of them costs that one setting and never the kiosk.
import * as v from 'valibot';
import type { KioskConfig, KioskLimits } from '../session/kiosk-port.ts';

/** Where nobody has set anything: three languages, three minutes, never dim. */
export const DEFAULT_CONFIG: KioskConfig = {
  locales: ['en', 'uk', 'ru'],
  arcSeconds: 180,
  volume: 60,
  volumeMax: 80,
  idleSeconds: 45,
  countdownSeconds: 20,
  openingHours: null,
  reloadAt: null,
  pin: '1935',
  logDays: 90,
  captions: true,
  reducedMotion: false,
  scanning: false,
};

export const CONFIG_LIMITS: KioskLimits = {
  arcSeconds: { low: 120, high: 600, step: 10 },
  volume: { low: 0, high: 100, step: 5 },
  volumeMax: { low: 0, high: 100, step: 5 },
  idleSeconds: { low: 15, high: 300, step: 5 },
  // WCAG 2.2.1: who is asked whether they are still there has at least twenty seconds to say so.
  countdownSeconds: { low: 20, high: 120, step: 5 },
  logDays: { low: 1, high: 366, step: 1 },
};

const whole = (name: keyof KioskLimits) => {
  const { low, high } = CONFIG_LIMITS[name];
  return v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
};

const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const clock = v.pipe(v.string(), v.regex(new RegExp(`^${CLOCK}$`)));

const isSpan = (text: string): boolean => {
  const [from, to] = text.split('-');
  return from !== to;
};

const FIELDS = {
  locales: v.pipe(
    v.array(v.picklist(DEFAULT_CONFIG.locales)),
    v.minLength(1),
    v.check((locales) => new Set(locales).size === locales.length),
  ),
  arcSeconds: whole('arcSeconds'),
  volume: whole('volume'),
  volumeMax: whole('volumeMax'),
  idleSeconds: whole('idleSeconds'),
  countdownSeconds: whole('countdownSeconds'),
  // From ten to ten is either always or never: whoever writes it is asked again.
  openingHours: v.nullable(v.pipe(v.string(), v.regex(new RegExp(`^${CLOCK}-${CLOCK}$`)), v.check(isSpan))),
  reloadAt: v.nullable(clock),
  pin: v.pipe(v.string(), v.regex(/^\d{4,8}$/)),
  logDays: whole('logDays'),
  captions: v.boolean(),
  reducedMotion: v.boolean(),
  scanning: v.boolean(),
} satisfies { readonly [Key in keyof KioskConfig]: v.GenericSchema<unknown, KioskConfig[Key]> };

const isKey = (name: string): name is keyof KioskConfig => Object.hasOwn(FIELDS, name);

/** The settings of one place, and each name and value in it that is none. */
export type ConfigReading = {
  readonly values: Partial<KioskConfig>;
  readonly refused: readonly (readonly [name: string, given: unknown])[];
};

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Reads what may be settings: unknown names and impossible values are refused, the rest is taken. Never throws. */
export const readConfig = (input: unknown): ConfigReading => {
  if (!isRecord(input)) return { values: {}, refused: [['', input]] };
  const values: Record<string, unknown> = {};
  const refused: (readonly [string, unknown])[] = [];
  for (const [name, given] of Object.entries(input)) {
    if (isKey(name) && v.is(FIELDS[name], given)) values[name] = given;
    else refused.push([name, given]);
  }
  return { values, refused };
};
