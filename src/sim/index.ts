// The one door of the simulation: other folders import from here and nowhere deeper.
export type * from './units.ts';
export { PIECES, PIECE_COUNT, MAX_TILT, permilleOf, clamp } from './units.ts';
export type * from './level.ts';
export { bayCount, ledgeOf, bayKg, levelWithout } from './level.ts';
export type * from './command.ts';
export type * from './journal.ts';
export type * from './state.ts';
export { createShift, step } from './shift.ts';
export { canApply } from './rules.ts';
export { aimPermille, isSlabReady, rateOfPiece } from './systems/hewing.ts';
export { ROOF_STAGES, roofSoundAt } from './systems/roof.ts';
export { airPermille, hammerHindrance } from './systems/hewing.ts';
export { otherHammers } from './systems/air.ts';
export { MEND_TICKS, STEEL_TICKS, TAP_TICKS } from './rules.ts';
export { WEDGE_BEATS_PERMILLE } from './systems/timber.ts';
export { playerOf } from './workers.ts';
export { encodeJournal } from './journal-code.ts';
export { hashBytes, hashShift, hashJournal, hashLevel } from './hash.ts';
export type { ByteReader } from './bytes.ts';
export {
  createReader,
  fromBase64Url,
  readByte,
  readText,
  readVarint,
  toBase64Url,
  writeText,
  writeVarint,
} from './bytes.ts';
export type { Recording, StampedCommand, ReplayProblem } from './replay.ts';
export { encodeReplay, decodeReplay, replayShift, verifyReplay } from './replay.ts';
export type { Bot, BotId } from './bots/bot.ts';
export { BOT_IDS, createBot } from './bots/registry.ts';
export type { BotRun, RunOptions } from './bots/run.ts';
export { recordBot, runBot } from './bots/run.ts';
export { RULES_VERSION } from './version.ts';
export { finalHash } from './replay.ts';
