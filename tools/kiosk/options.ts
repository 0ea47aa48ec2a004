// What may follow `npm run kiosk:setup --`, checked before anything is written: the values end up in units and scripts
// that run as root, where a stray quote or space would be a hole and not a typing error.
import { parseArgs } from 'node:util';

export type KioskOptions = {
  /** The built game. */
  readonly dir: string;
  readonly out: string;
  /** Where the kiosk will live on its machine. */
  readonly home: string;
  readonly user: string;
  readonly port: number;
  readonly session: 'cage' | 'x11';
  /** Quarter turns of the picture, clockwise. */
  readonly turn: 0 | 1 | 2 | 3;
  /** Settings of the link, without `mode`. */
  readonly query: string;
};

export class Complaint extends Error {}

const FLAGS = {
  dir: { type: 'string' },
  out: { type: 'string' },
  home: { type: 'string', default: '/opt/102-tons' },
  user: { type: 'string', default: 'kiosk' },
  port: { type: 'string', default: '8102' },
  session: { type: 'string', default: 'cage' },
  turn: { type: 'string', default: '0' },
  query: { type: 'string', default: '' },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: FLAGS, strict: true, allowPositionals: false }).values;
  } catch {
    throw new Complaint(
      `kiosk:setup takes ${Object.keys(FLAGS)
        .map((name) => `--${name}`)
        .join(', ')}, each with a value.`,
    );
  }
};

const needed = (name: string, value: string | undefined): string => {
  if (value !== undefined && value !== '') return value;
  throw new Complaint(`Say --${name} FOLDER.`);
};

/** Two ports: the game's, and the one after it for the watcher. */
const portOf = (text: string): number => {
  const port = Number(text);
  if (/^\d{4,5}$/.test(text) && port >= 1024 && port <= 65_534) return port;
  throw new Complaint(`--port takes a number from 1024 to 65534, not "${text}".`);
};

const userOf = (text: string): string => {
  if (text === 'root')
    throw new Complaint('--user must not be root: a browser has no business with its rights.');
  if (/^[a-z_][a-z0-9_-]{0,30}$/.test(text)) return text;
  throw new Complaint(`--user takes a name of small letters, digits, _ and -, not "${text}".`);
};

/** The server's unit sees nothing of these. */
const HIDDEN = /^\/(?:home|root|run|tmp)\//;

const homeOf = (text: string): string => {
  if (HIDDEN.test(text))
    throw new Complaint(`--home must not lie in /home, /root, /run or /tmp, as "${text}" does.`);
  if (/^(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*){2,}$/.test(text)) return text;
  throw new Complaint(`--home takes a folder below a folder, such as /opt/102-tons, not "${text}".`);
};

const sessionOf = (text: string): KioskOptions['session'] => {
  if (text === 'cage' || text === 'x11') return text;
  throw new Complaint(`--session takes cage or x11, not "${text}".`);
};

const turnOf = (text: string): KioskOptions['turn'] => {
  const turn = ([0, 1, 2, 3] as const).find((known) => String(known) === text);
  if (turn !== undefined) return turn;
  throw new Complaint(`--turn takes 0, 1, 2 or 3 quarter turns clockwise, not "${text}".`);
};

const queryOf = (text: string): string => {
  const query = text.replace(/^[?&]/, '');
  if (!/^[A-Za-z0-9_.,:=&-]*$/.test(query))
    throw new Complaint(`--query takes name=value&name=value in plain letters, not "${text}".`);
  if (new URLSearchParams(query).has('mode')) throw new Complaint('--query must not set mode; it is kiosk.');
  return query;
};

/** Throws a `Complaint` of one sentence. */
export const readKioskOptions = (args: readonly string[]): KioskOptions => {
  const flags = parse(args);
  return {
    dir: needed('dir', flags.dir),
    out: needed('out', flags.out),
    home: homeOf(flags.home),
    user: userOf(flags.user),
    port: portOf(flags.port),
    session: sessionOf(flags.session),
    turn: turnOf(flags.turn),
    query: queryOf(flags.query),
  };
};
