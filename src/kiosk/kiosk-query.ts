// The settings a link may fix, in one table as `src/query.ts` has it. A museum sets one address on many machines, and
// what stands in it cannot be changed in the panel.
import type { KioskConfig, KioskLimits } from '../session/kiosk-port.ts';
import type { Parameter } from '../session/parameter.ts';
import { CONFIG_LIMITS, readConfig } from './config-schema.ts';

type Patch = Partial<KioskConfig>;
type Row = Parameter<Patch>;

/** The one setting, or undefined where the value is none: the schema alone says what is allowed. */
const patchOf = (name: keyof KioskConfig, value: unknown): Patch | undefined => {
  const { values, refused } = readConfig({ [name]: value });
  return refused.length === 0 ? values : undefined;
};

const row = (allowed: string, meaning: string, read: Row['read']): Row => ({
  fallback: {},
  allowed,
  meaning,
  audience: 'public',
  read,
});

const whole = (name: keyof KioskLimits, meaning: string): Row => {
  const { low, high } = CONFIG_LIMITS[name];
  return row(`whole number, ${low} to ${high}`, meaning, (raw) =>
    /^\d{1,4}$/.test(raw) ? patchOf(name, Number(raw)) : undefined,
  );
};

const onOrOff = (name: 'captions' | 'scanning', meaning: string): Row =>
  row('on, off', meaning, (raw) => (raw === 'on' || raw === 'off' ? patchOf(name, raw === 'on') : undefined));

export const KIOSK_PARAMETERS = {
  langs: row('languages with commas between, such as uk,en', 'languages on offer; the first greets', (raw) =>
    patchOf('locales', raw.split(',')),
  ),
  arc: whole('arcSeconds', 'seconds from the first touch to the end'),
  volume: whole('volume', 'loudness of a fresh visit, per cent'),
  'volume-max': whole('volumeMax', 'the loudest a visitor can set it, per cent'),
  idle: whole('idleSeconds', 'seconds without a touch before it asks whether anybody is there'),
  countdown: whole('countdownSeconds', 'seconds to answer that question'),
  hours: row('always, or HH:MM-HH:MM', 'opening hours; the screen is dim outside them', (raw) =>
    patchOf('openingHours', raw === 'always' ? null : raw),
  ),
  reload: row('never, or HH:MM', 'time of day at which the page loads anew, if nobody is there', (raw) =>
    patchOf('reloadAt', raw === 'never' ? null : raw),
  ),
  pin: row('four to eight digits', 'opens the staff panel', (raw) => patchOf('pin', raw)),
  'log-days': whole('logDays', 'days of counts that are kept'),
  captions: onOrOff('captions', 'captions from the start of each visit'),
  scan: onOrOff('scanning', 'for one switch: the controls light up in turn, any key takes the lit one'),
} as const satisfies Readonly<Record<string, Row>>;

/** `motion` is the game's own parameter, and told of there where it is wrong; here it fixes a setting. */
const readMotion = (query: URLSearchParams): Patch => {
  const asked = query.get('motion');
  return asked === 'reduced' || asked === 'full' ? { reducedMotion: asked === 'reduced' } : {};
};

/** Reads `location.search`: what it fixes, and each parameter with a bad value as it stands there (`?idle=5`). */
export const readKioskQuery = (
  search: string,
): { readonly values: Patch; readonly complaints: readonly string[] } => {
  const query = new URLSearchParams(search);
  const complaints: string[] = [];
  let values = readMotion(query);
  for (const [name, { read }] of Object.entries<Row>(KIOSK_PARAMETERS)) {
    const raw = query.get(name);
    const patch = raw === null ? {} : read(raw);
    if (patch === undefined) complaints.push(`?${name}=${(raw ?? '').slice(0, 40)}`);
    else values = { ...values, ...patch };
  }
  return { values, complaints };
};
