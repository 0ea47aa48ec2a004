// The plates of the shift, each in the states a player meets. They are inert: a gallery is looked at.
import type { Session } from '../../src/session/session-port.ts';
import type { GameState, ShiftSlice } from '../../src/session/store.ts';
import type { Level } from '../../src/sim/index.ts';
import { ActionBar } from '../../src/ui/parts/action-bar.tsx';
import { AimPad } from '../../src/ui/parts/aim-pad.tsx';
import { Captions } from '../../src/ui/parts/captions.tsx';
import { ChuteGauge } from '../../src/ui/parts/chute-gauge.tsx';
import { Counter } from '../../src/ui/parts/counter.tsx';
import { CrewStrip } from '../../src/ui/parts/crew-strip.tsx';
import { HammerButton } from '../../src/ui/parts/hammer-button.tsx';
import { Manometer } from '../../src/ui/parts/manometer.tsx';
import { RoofStrip } from '../../src/ui/parts/roof-strip.tsx';
import { ShiftClock } from '../../src/ui/parts/shift-clock.tsx';
import { SwapBanner } from '../../src/ui/parts/swap-banner.tsx';
import { WedgeBeat } from '../../src/ui/parts/wedge-beat.tsx';
import { CardDialog } from '../../src/ui/screens/card-dialog.tsx';
import { useI18n } from '../../src/ui/use-i18n.ts';
import '../../src/ui/styles/shift-hud.css';
import { cardOf, withShift, withState } from './on-show.ts';
import { Part } from './part.tsx';
import { Chapter, Section } from './plate.tsx';
import { StaffParts } from './staff-parts.tsx';

const tenths = (state: GameState): number => Math.floor((state.shift?.cutKg ?? 0) / 100);
const norms = (state: GameState): number => Math.floor((state.shift?.quotaPermille ?? 0) / 100);

type Shown = { readonly session: Session };

const Counters = ({ session }: Shown) => {
  const i18n = useI18n();
  const tons = [0, 7_000, 51_300, 102_000].map((cutKg) => withShift(session, { cutKg }));
  return (
    <>
      {tons.map(({ store }) => (
        <Part key={tenths(store.getState())} name={`counter ${tenths(store.getState()) / 10} t`}>
          <Counter
            class="counter-tons"
            store={store}
            label={i18n.t('hud.tons.label')}
            read={tenths}
            say={() => ''}
            whole={3}
            decimals={1}
          />
        </Part>
      ))}
      <Part name="counter of norms">
        <Counter
          class="counter-norms"
          store={withShift(session, { quotaPermille: 14_571 }).store}
          label={i18n.t('hud.norms.label')}
          read={norms}
          say={() => ''}
          whole={2}
          decimals={1}
        />
      </Part>
    </>
  );
};

const AIR: readonly (readonly [string, Partial<ShiftSlice>])[] = [
  ['full air', { airCentiAtm: 520, otherHammers: 0, hasLeak: false }],
  ['neighbours on the line', { airCentiAtm: 430, otherHammers: 3, hasLeak: false }],
  ['a leak in the hose', { airCentiAtm: 250, otherHammers: 2, hasLeak: true }],
];
const CHUTE = [0, 0.4, 0.85, 1] as const;

const Instruments = ({ session }: Shown) => {
  const capacity = session.store.getState().shift?.chuteCapacityKg ?? 1;
  return (
    <Chapter
      id="parts-instruments"
      title="Instruments"
      lead="Enamel over sheet iron: what the shift says of itself."
    >
      <div class="parts">
        <Counters session={session} />
        <Part name="shift clock">
          <ShiftClock store={session.store} />
        </Part>
        {AIR.map(([name, patch]) => (
          <Part key={name} name={`manometer, ${name}`}>
            <Manometer store={withShift(session, patch).store} />
          </Part>
        ))}
        {CHUTE.map((share) => (
          <Part key={share} name={`chute gauge, ${Math.round(share * 100)} per cent`}>
            <ChuteGauge store={withShift(session, { chuteKg: Math.round(capacity * share) }).store} />
          </Part>
        ))}
      </div>
    </Chapter>
  );
};

const wedgeOf = ({ wedge }: ShiftSlice, beats: number): ShiftSlice['wedge'] => ({
  ...wedge,
  isOn: true,
  beats,
  permilleDone: beats * 280 + 160,
  qualityPercent: 60 + beats * 13,
});

const Hands = ({ session }: Shown) => {
  const { shift } = session.store.getState();
  if (shift === null) return null;
  const free = { ...shift.blocked, hammer: null, 'set-prop': null } as const;
  return (
    <Chapter id="parts-hands" title="Hands" lead="Everything the player can do, as buttons.">
      <div class="parts">
        <Part name="hammer, at rest">
          <HammerButton session={withShift(session, { isHammering: false, blocked: free, chuteKg: 0 })} />
        </Part>
        <Part name="hammer, striking">
          <HammerButton session={withShift(session, { isHammering: true, blocked: free, chuteKg: 0 })} />
        </Part>
        <Part name="hammer, waiting for the chute">
          <HammerButton session={withShift(session, { chuteKg: shift.chuteCapacityKg, blocked: free })} />
        </Part>
        {[0, 1, 2, 3].map((beats) => (
          <Part key={beats} name={`wedge beat, ${beats} of 3 struck`} size="wide">
            <WedgeBeat session={withShift(session, { wedge: wedgeOf(shift, beats), chuteKg: 0 })} />
          </Part>
        ))}
        <Part name="actions, a wedge to strike" size="wide">
          <ActionBar session={withShift(session, { wedge: wedgeOf(shift, 1), chuteKg: 0 })} />
        </Part>
        <Part name="actions, a leak and dull steel" size="wide">
          <ActionBar session={withShift(session, { hasLeak: true, steelWearPermille: 1000 })} />
        </Part>
        <Part name="aim pad" size="tall">
          <AimPad session={session} />
        </Part>
      </div>
    </Chapter>
  );
};

const People = ({ session }: Shown) => {
  const { shift } = session.store.getState();
  if (shift === null) return null;
  const worn = shift.crew.map((card, at) => ({
    ...card,
    tiredness: ([0, 1, 2, 3] as const)[at % 4] ?? 0,
    isHurt: at === 3,
  }));
  const talking = shift.roof.map((cell, bay) => ({
    ...cell,
    stage: bay < 20 ? (([0, 1, 2, 3, 4, 5] as const)[bay % 6] ?? 0) : cell.stage,
  }));
  return (
    <Chapter
      id="parts-people"
      title="Crew, roof, words"
      lead="Who does what, what stands above them, and what is heard."
    >
      <div class="parts">
        <Part name="roof strip" size="tall">
          <RoofStrip store={session.store} />
        </Part>
        <Part name="roof strip, every stage" size="tall">
          <RoofStrip store={withShift(session, { roof: talking }).store} />
        </Part>
        <Part name="crew strip" size="tall">
          <CrewStrip session={withShift(session, {})} />
        </Part>
        <Part name="crew strip, tired and one hurt" size="tall">
          <CrewStrip session={withShift(session, { crew: worn })} />
        </Part>
        <Part name="banner of the swap" size="wide">
          <SwapBanner session={withShift(session, { playerPost: 'timber' })} />
        </Part>
        <Part name="captions" size="wide">
          <Captions
            store={
              withState(session, {
                captions: ['caption.roof.creak', 'caption.coal.slab', 'caption.roof.splinter'].map(
                  (key, id) => ({
                    id,
                    key,
                    args: { where: 'here', bay: 42 },
                  }),
                ),
              }).store
            }
          />
        </Part>
      </div>
    </Chapter>
  );
};

const Cards = ({ session, level }: Shown & { readonly level: Level }) => (
  <Chapter
    id="parts-cards"
    title="Cards"
    lead="A telegram, a call, a tub's tag, a notebook, a form: who speaks decides the paper."
  >
    <div class="parts parts-cards">
      {level.cards.map((card) => (
        <Part key={card.id} name={`card ${card.id}`} note={card.label} size="tall">
          <CardDialog session={withShift(session, { card: cardOf(card) })} />
        </Part>
      ))}
    </div>
  </Chapter>
);

export const Parts = ({ session, level }: Shown & { readonly level: Level }) => (
  <Section
    id="parts"
    title="Parts of the shift"
    lead="The plates around the mine, each in the states a player meets, over a real moment of the night."
    tone="night"
  >
    <Instruments session={session} />
    <Hands session={session} />
    <People session={session} />
    <Cards session={session} level={level} />
    <StaffParts />
  </Section>
);
