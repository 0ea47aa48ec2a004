// What every sound means, for whoever does not hear it: the captions that say it and the thing on the screen that shows
// it. The table is exhaustive by type: a new cue does not compile until somebody has decided what stands in for it.
import type { CueName } from '../../src/sound/cues.ts';
import type { TAKES, TakeName } from '../../src/sound/takes.ts';
import { ActionBar } from '../../src/ui/parts/action-bar.tsx';
import { ChuteGauge } from '../../src/ui/parts/chute-gauge.tsx';
import { Counter } from '../../src/ui/parts/counter.tsx';
import { CrewPhoto } from '../../src/ui/parts/crew-photo.tsx';
import { CrewRoll } from '../../src/ui/parts/crew-roll.tsx';
import { CrewStrip } from '../../src/ui/parts/crew-strip.tsx';
import { HammerButton } from '../../src/ui/parts/hammer-button.tsx';
import { Manometer } from '../../src/ui/parts/manometer.tsx';
import { PrintFrame } from '../../src/ui/parts/print-frame.tsx';
import { RoofStrip } from '../../src/ui/parts/roof-strip.tsx';
import { Stamp } from '../../src/ui/parts/stamp.tsx';
import { WedgeBeat } from '../../src/ui/parts/wedge-beat.tsx';
import { Page1935 } from '../../src/ui/screens/page-1935.tsx';
import { TallySheet } from '../../src/ui/screens/tally.tsx';
import { createCoalFace } from '../../src/view/actors/coal-face.ts';
import { createHaulage } from '../../src/view/actors/haulage.ts';
import { createProps } from '../../src/view/actors/props.ts';
import { createBlows } from '../../src/view/blows.ts';
import { createEffects } from '../../src/view/effects.ts';

/** What shows it to the eye: a part of the screens, or an actor of the mine. By name, so that none is lost unseen. */
export type Twin = (...given: never[]) => unknown;

export type Meaning =
  | { readonly captions: readonly [string, ...string[]]; readonly twins: readonly [Twin, ...Twin[]] }
  /** Air, water, machines far away, the drone: they tell nothing that is not told elsewhere. */
  | 'ambience'
  /** The answer to one's own hand on something that shows its own state. */
  | 'touch';

type TakenCue = (typeof TAKES)[TakeName][number];
/** A sound counts once, however many takes it has. */
export type MeaningName = TakeName | Exclude<CueName, TakenCue>;

const BAND: Meaning = {
  captions: ['caption.print.press', 'caption.print.band', 'caption.print.solo'],
  twins: [CrewPhoto, CrewRoll],
};

export const MEANINGS: Readonly<Record<MeaningName, Meaning>> = {
  hammer: {
    captions: ['caption.work.hammer'],
    twins: [createBlows, HammerButton],
  },
  'hammers-far': { captions: ['caption.air.others'], twins: [Manometer] },
  exhaust: 'touch',
  steel: { captions: ['caption.work.steel'], twins: [ActionBar] },
  crack: { captions: ['caption.coal.break'], twins: [createCoalFace] },
  break: { captions: ['caption.coal.break'], twins: [createEffects] },
  slab: { captions: ['caption.coal.slab'], twins: [createEffects] },
  slide: { captions: ['caption.coal.break'], twins: [createEffects] },
  clatter: { captions: ['caption.coal.break'], twins: [ChuteGauge] },
  pour: { captions: ['caption.flow.gate', 'caption.lit.tubs'], twins: [ChuteGauge] },
  'knock-1': { captions: ['caption.wood.wedged'], twins: [WedgeBeat] },
  'knock-2': { captions: ['caption.wood.wedged'], twins: [WedgeBeat] },
  'knock-3': { captions: ['caption.wood.wedged', 'caption.roof.quiet'], twins: [RoofStrip, createEffects] },
  mallet: {
    captions: ['caption.wood.mallets', 'caption.lit.mallets'],
    twins: [createProps, RoofStrip],
  },
  timber: { captions: ['caption.wood.timber', 'caption.lit.mallets'], twins: [ActionBar] },
  creak: { captions: ['caption.roof.creak'], twins: [createEffects, RoofStrip] },
  pop: { captions: ['caption.roof.splinter', 'caption.roof.prop-lost'], twins: [createEffects, RoofStrip] },
  'tap-solid': { captions: ['caption.tap.solid'], twins: [createEffects] },
  'tap-drummy': { captions: ['caption.tap.drummy'], twins: [createEffects] },
  'tap-hollow': { captions: ['caption.tap.hollow'], twins: [createEffects] },
  fall: { captions: ['caption.roof.fall'], twins: [createEffects, RoofStrip] },
  gate: { captions: ['caption.flow.gate', 'caption.call.chute', 'caption.lit.tubs'], twins: [ChuteGauge] },
  'tub-roll': { captions: ['caption.flow.tubs', 'caption.lit.tubs'], twins: [createHaulage] },
  hooves: { captions: ['caption.flow.tubs', 'caption.lit.tubs'], twins: [createHaulage, CrewStrip] },
  bell: {
    captions: ['caption.coal.ton'],
    twins: [Counter, createProps],
  },
  signal: { captions: ['caption.call.end'], twins: [TallySheet] },
  hose: { captions: ['caption.air.hose', 'caption.air.mended'], twins: [Manometer] },
  leak: { captions: ['caption.air.leak'], twins: [Manometer] },
  call: {
    captions: [
      'caption.call.timber',
      'caption.call.chute',
      'caption.call.post',
      'caption.call.swap',
      'caption.roof.fall',
    ],
    twins: [CrewStrip],
  },
  shout: { captions: ['caption.roof.splinter', 'caption.call.hurt'], twins: [RoofStrip, CrewStrip] },
  breath: { captions: ['caption.lit.breath'], twins: [CrewRoll] },
  'air-left': 'ambience',
  'air-right': 'ambience',
  drip: 'ambience',
  hum: 'ambience',
  'drone-low': 'ambience',
  'drone-mid': 'ambience',
  'drone-high': 'ambience',
  stamp: { captions: ['caption.print.stamp'], twins: [Stamp] },
  press: {
    captions: ['caption.print.press', 'caption.print.solo'],
    twins: [Page1935],
  },
  page: { captions: ['caption.print.page'], twins: [PrintFrame] },
  key: { captions: ['caption.print.press'], twins: [Page1935] },
  pencil: 'touch',
  airbrush: { captions: ['caption.print.press'], twins: [CrewPhoto] },
  lever: 'touch',
  'march-drum': BAND,
  'march-side': BAND,
  'march-tuba': BAND,
  'march-horns': BAND,
  'march-trombone': BAND,
  'march-cornet': BAND,
};
