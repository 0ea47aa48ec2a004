// What every sound means, for whoever does not hear it: the captions that say it and the thing on the screen that shows
// it. The table is exhaustive by type: a new cue does not compile until somebody has decided what stands in for it.
import type { CueName } from './cues.ts';
import type { TAKES, TakeName } from './takes.ts';

/** Where the eye finds it: a file of the view or of the screens, and a name in it. */
export type Twin = readonly [file: string, name: string];

export type Meaning =
  | { readonly captions: readonly [string, ...string[]]; readonly twins: readonly [Twin, ...Twin[]] }
  /** Air, water, machines far away, the drone: they tell nothing that is not told elsewhere. */
  | 'ambience'
  /** The answer to one's own hand on something that shows its own state. */
  | 'touch';

type TakenCue = (typeof TAKES)[TakeName][number];
/** A sound counts once, however many takes it has. */
export type MeaningName = TakeName | Exclude<CueName, TakenCue>;

const CHIPS: Twin = ['src/view/effects.ts', 'createBlows'];
const SHARDS: Twin = ['src/view/effects.ts', 'breakPiece'];
const CHUTE: Twin = ['src/ui/parts/chute-gauge.tsx', 'ChuteGauge'];
const ROOF: Twin = ['src/ui/parts/roof-strip.tsx', 'RoofStrip'];
const DUST: Twin = ['src/view/effects.ts', 'createThreads'];
const CREW: Twin = ['src/ui/parts/crew-strip.tsx', 'CrewStrip'];
const HAULAGE: Twin = ['src/view/actors/haulage.ts', 'createHaulage'];
const ROLL: Twin = ['src/ui/parts/crew-roll.tsx', 'CrewRoll'];
const PHOTO: Twin = ['src/ui/parts/crew-photo.tsx', 'CrewPhoto'];
const AIR: Twin = ['src/ui/parts/manometer.tsx', 'Manometer'];
const TAP: Twin = ['src/view/effects.ts', 'roof-tapped'];

const BAND: Meaning = {
  captions: ['caption.print.press', 'caption.print.band', 'caption.print.solo'],
  twins: [PHOTO, ROLL],
};

export const MEANINGS: Readonly<Record<MeaningName, Meaning>> = {
  hammer: {
    captions: ['caption.work.hammer'],
    twins: [CHIPS, ['src/ui/parts/hammer-button.tsx', 'HammerButton']],
  },
  'hammers-far': { captions: ['caption.air.others'], twins: [AIR] },
  exhaust: 'touch',
  steel: { captions: ['caption.work.steel'], twins: [['src/ui/parts/action-bar.tsx', 'steel']] },
  crack: { captions: ['caption.coal.break'], twins: [['src/view/actors/coal-face.ts', 'crack']] },
  break: { captions: ['caption.coal.break'], twins: [SHARDS] },
  slab: { captions: ['caption.coal.slab'], twins: [['src/view/effects.ts', 'breakSlab']] },
  slide: { captions: ['caption.coal.break'], twins: [SHARDS] },
  clatter: { captions: ['caption.coal.break'], twins: [CHUTE] },
  pour: { captions: ['caption.flow.gate'], twins: [CHUTE] },
  'knock-1': { captions: ['caption.wood.wedged'], twins: [['src/ui/parts/wedge-beat.tsx', 'WedgeBeat']] },
  'knock-2': { captions: ['caption.wood.wedged'], twins: [['src/ui/parts/wedge-beat.tsx', 'WedgeBeat']] },
  'knock-3': { captions: ['caption.wood.wedged', 'caption.roof.quiet'], twins: [ROOF, DUST] },
  mallet: {
    captions: ['caption.wood.mallets', 'caption.lit.mallets'],
    twins: [['src/view/actors/props.ts', 'createProps'], ROOF],
  },
  timber: { captions: ['caption.wood.timber'], twins: [['src/ui/parts/action-bar.tsx', 'timberHere']] },
  creak: { captions: ['caption.roof.creak'], twins: [DUST, ROOF] },
  pop: { captions: ['caption.roof.splinter', 'caption.roof.prop-lost'], twins: [DUST, ROOF] },
  'tap-solid': { captions: ['caption.tap.solid'], twins: [TAP] },
  'tap-drummy': { captions: ['caption.tap.drummy'], twins: [TAP] },
  'tap-hollow': { captions: ['caption.tap.hollow'], twins: [TAP] },
  fall: { captions: ['caption.roof.fall'], twins: [['src/view/effects.ts', 'goOut'], ROOF] },
  gate: { captions: ['caption.flow.gate', 'caption.call.chute'], twins: [CHUTE] },
  'tub-roll': { captions: ['caption.flow.tubs', 'caption.lit.tubs'], twins: [HAULAGE] },
  hooves: { captions: ['caption.flow.tubs', 'caption.lit.tubs'], twins: [HAULAGE, CREW] },
  bell: {
    captions: ['caption.coal.ton'],
    twins: [
      ['src/ui/parts/counter.tsx', 'Counter'],
      ['src/view/actors/props.ts', 'chalk'],
    ],
  },
  signal: { captions: ['caption.call.end'], twins: [['src/ui/screens/tally.tsx', 'Tally']] },
  hose: { captions: ['caption.air.hose', 'caption.air.mended'], twins: [AIR] },
  leak: { captions: ['caption.air.leak'], twins: [AIR] },
  call: {
    captions: [
      'caption.call.timber',
      'caption.call.chute',
      'caption.call.post',
      'caption.call.swap',
      'caption.roof.fall',
    ],
    twins: [CREW],
  },
  shout: { captions: ['caption.roof.splinter', 'caption.call.hurt'], twins: [ROOF, CREW] },
  breath: { captions: ['caption.lit.breath'], twins: [ROLL] },
  'air-left': 'ambience',
  'air-right': 'ambience',
  drip: 'ambience',
  hum: 'ambience',
  'drone-low': 'ambience',
  'drone-mid': 'ambience',
  'drone-high': 'ambience',
  stamp: { captions: ['caption.print.stamp'], twins: [['src/ui/parts/stamp.tsx', 'Stamp']] },
  press: {
    captions: ['caption.print.press', 'caption.print.solo'],
    twins: [['src/ui/screens/page-1935.tsx', 'Page1935']],
  },
  page: { captions: ['caption.print.page'], twins: [['src/ui/parts/print-frame.tsx', 'PrintFrame']] },
  key: { captions: ['caption.print.press'], twins: [['src/ui/screens/page-1935.tsx', 'Page1935']] },
  pencil: 'touch',
  airbrush: { captions: ['caption.print.press'], twins: [PHOTO] },
  lever: 'touch',
  'march-drum': BAND,
  'march-side': BAND,
  'march-tuba': BAND,
  'march-horns': BAND,
  'march-trombone': BAND,
  'march-cornet': BAND,
};
