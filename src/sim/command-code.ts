// Commands as bytes. Aims are by far the most frequent: one byte each. Everything else is a code above
// them and its words, so that an id in a level may be as long as it likes.
import { readByte, readText, readVarint, writeText, writeVarint, type ByteReader } from './bytes.ts';
import type { Booking, Command } from './command.ts';
import type { Post } from './level.ts';
import { MAX_TILT, PIECE_COUNT, type Piece, type Tilt } from './units.ts';

const TILTS = 2 * MAX_TILT + 1;
const AIMS = PIECE_COUNT * TILTS;

/** Permanent numbers, counted above the aims. */
const CODES: readonly Command['kind'][] = [
  'hammer-on',
  'hammer-off',
  'move',
  'set-prop',
  'wedge-beat',
  'tap-roof',
  'change-steel',
  'mend-hose',
  'order',
  'call-timber',
  'call-chute',
  'answer-card',
  'end-shift',
  'book',
  'choose-rule',
];

export const writeCommand = (bytes: number[], command: Command): void => {
  if (command.kind === 'aim') {
    bytes.push(command.piece * TILTS + command.tilt + MAX_TILT);
    return;
  }
  bytes.push(AIMS + CODES.indexOf(command.kind));
  switch (command.kind) {
    case 'move':
    case 'set-prop':
      return writeVarint(bytes, command.bay);
    case 'order':
      writeText(bytes, command.worker);
      return writeText(bytes, command.post);
    case 'answer-card':
      writeText(bytes, command.card);
      return writeText(bytes, command.answer);
    case 'book':
      return writeText(bytes, command.as);
    case 'choose-rule':
      return writeText(bytes, command.rule);
    default:
      return;
  }
};

/** Null, with the reader marked broken, for a code nobody wrote. Words are checked by the rules later. */
export const readCommand = (reader: ByteReader): Command | null => {
  const code = readByte(reader);
  if (code < AIMS) {
    return {
      kind: 'aim',
      piece: Math.floor(code / TILTS) as Piece,
      tilt: ((code % TILTS) - MAX_TILT) as Tilt,
    };
  }
  const kind = CODES[code - AIMS];
  switch (kind) {
    case undefined:
      reader.isBroken = true;
      return null;
    case 'move':
    case 'set-prop':
      return { kind, bay: readVarint(reader) };
    case 'order':
      return { kind, worker: readText(reader), post: readText(reader) as Post };
    case 'answer-card':
      return { kind, card: readText(reader), answer: readText(reader) };
    case 'book':
      return { kind, as: readText(reader) as Booking };
    case 'choose-rule':
      return { kind, rule: readText(reader) };
    case 'aim':
      return null;
    default:
      return { kind };
  }
};
