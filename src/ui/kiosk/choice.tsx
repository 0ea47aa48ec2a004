// Whose tons are they? One touch, three pictures of people. Whatever is chosen, the page comes out of the press with
// one name on it: the visitor sees it happen to their own number.
import type { RuleId } from '../../credit/rule.ts';
import { Figure } from '../parts/figure.tsx';
import { saidTons } from '../parts/print-figures.ts';
import { PORTRAITS } from '../../rig/photo.ts';
import type { Character } from '../../rig/dress.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { KioskScreenProps } from './kiosk-screen.ts';
import { Foot } from './plates.tsx';
import { Printed } from './printed.tsx';
import { TimeRing } from './time-ring.tsx';

type Offer = { readonly rule: RuleId; readonly people: readonly Character[] };

const OFFERS: readonly Offer[] = [
  { rule: 'one-name', people: ['hewer'] },
  { rule: 'equal-shares', people: ['timberman-a', 'hewer', 'timberman-b'] },
  {
    rule: 'whole-chain',
    people: ['carrier', 'timberman-a', 'loader', 'hewer', 'driver', 'timberman-b', 'air-hand'],
  },
];

const Crowd = ({ people }: { readonly people: readonly Character[] }) => {
  const width = 46 * people.length + 60;
  return (
    <svg class="kiosk-crowd" viewBox={`0 0 ${width} 156`} aria-hidden="true">
      {people.map((character, nth) => (
        <g key={character} transform={`translate(${53 + nth * 46} 150)`}>
          <Figure character={character} pose={PORTRAITS[character]} />
        </g>
      ))}
    </svg>
  );
};

/** Who asks: the one who keeps the sheet. */
const Clerk = () => (
  <svg class="kiosk-clerk" viewBox="-60 -150 120 156" aria-hidden="true">
    <Figure character="clerk" pose={PORTRAITS.clerk} />
  </svg>
);

const Offers = ({ kiosk, session }: KioskScreenProps) => {
  const i18n = useI18n();
  const cutKg = useStore(session.store, (state) => state.reveal?.summary.cutKg ?? null);
  if (cutKg === null) return <h1 class="kiosk-question">{i18n.t('kiosk.choice.wait')}</h1>;
  return (
    <>
      <Clerk />
      <h1 class="kiosk-question" tabIndex={-1} data-focus-target>
        {i18n.t('kiosk.choice.title', { tons: saidTons(cutKg) })}
      </h1>
      <div class="kiosk-offers">
        {OFFERS.map(({ rule, people }) => (
          <button
            key={rule}
            type="button"
            class="kiosk-offer"
            data-rule={rule}
            onClick={() => kiosk.choose(rule)}
          >
            <Crowd people={people} />
            <span>{i18n.t(`kiosk.choice.${rule}`)}</span>
          </button>
        ))}
      </div>
    </>
  );
};

export const Choice = (props: KioskScreenProps) => {
  const choice = useStore(props.kiosk.store, (state) => state.choice);
  return (
    <main class="kiosk-paper kiosk-choice">
      <TimeRing kiosk={props.kiosk} />
      {choice === null ? <Offers {...props} /> : <Printed {...props} />}
      <Foot {...props} />
    </main>
  );
};
