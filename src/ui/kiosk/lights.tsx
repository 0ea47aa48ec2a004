// Lights up, then the props: the same night with everyone on it. Nothing to do but look; the words are few and large,
// and stand below the face.
import { Captions } from '../parts/captions.tsx';
import { nameText, tradeText } from '../parts/person-name.ts';
import { TradeMark } from '../parts/trade-mark.tsx';
import { propsBySetter, propsDownFace } from '../parts/prop-walk.tsx';
import { lampAt } from '../parts/held-lines.ts';
import type { RevealSlice } from '../../session/store.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { KioskScreenProps } from './kiosk-screen.ts';
import { Foot } from './plates.tsx';
import { Printed } from './printed.tsx';
import { Sources } from './sources.tsx';
import { TimeRing } from './time-ring.tsx';

/** How long the page lies over the beginning of the lights. *tuned* */
const PRINTED_SECONDS = 4;

/** Everybody with a lamp, lit from their first work on. */
const Crew = ({ reveal }: { readonly reveal: RevealSlice }) => {
  const i18n = useI18n();
  const { summary, playback } = reveal;
  const isOver = playback.stage !== 'replay';
  return (
    <ul class="kiosk-crew">
      {summary.people.map((person) => (
        <li
          key={person.id}
          data-lamp={isOver ? 'on' : lampAt(summary.stretches, person.id, playback.tick)}
          data-unnamed={person.nameKey === null ? '' : undefined}
        >
          <TradeMark trade={person.trade} />
          <span class="kiosk-crew-trade">{tradeText(i18n, person.trade)}</span>
          <span class="kiosk-crew-name">{nameText(i18n, person)}</span>
        </li>
      ))}
    </ul>
  );
};

const Replay = ({ reveal }: { readonly reveal: RevealSlice }) => {
  const { t } = useI18n();
  const { people } = reveal.summary;
  return (
    <>
      <h1 class="kiosk-question">{t('kiosk.lights.title')}</h1>
      <p class="kiosk-line">{t('kiosk.lights.lead')}</p>
      <p class="kiosk-line">
        {t('kiosk.lights.people', { people: people.length })}{' '}
        {t('kiosk.lights.names', { names: people.filter((person) => person.nameKey !== null).length })}
      </p>
      <Crew reveal={reveal} />
      <Sources keys={['kiosk.lights.names']} />
    </>
  );
};

const Walk = ({ reveal }: { readonly reveal: RevealSlice }) => {
  const i18n = useI18n();
  const { summary, playback } = reveal;
  const all = propsDownFace(summary.props);
  const passed = playback.stage === 'done' ? all : all.filter((prop) => prop.bay <= playback.walkBay);
  const own = passed.filter((prop) => prop.by === summary.hewer).length;
  return (
    <>
      <h1 class="kiosk-question">{i18n.t('kiosk.walk.title', { props: passed.length })}</h1>
      {passed.length === 0 ? null : <p class="kiosk-line">{i18n.t('kiosk.walk.own', { props: own })}</p>}
      <ul class="kiosk-setters">
        {propsBySetter(passed).map(([id, count]) => {
          const person = summary.people.find((one) => one.id === id);
          return person === undefined ? null : (
            <li key={id}>
              <TradeMark trade={person.trade} />
              <span>{i18n.t('lights.walk.sum', { name: nameText(i18n, person), props: count })}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
};

export const Lights = ({ kiosk, session }: KioskScreenProps) => {
  const reveal = useStore(session.store, (state) => state.reveal);
  const isWalk = useStore(kiosk.store, (state) => state.stage === 'walk');
  // The page first, for those too who chose late or not at all.
  const isPrinted = useStore(
    kiosk.store,
    ({ secondsOf, secondsLeft }) => secondsOf - secondsLeft < PRINTED_SECONDS,
  );
  const hasCaptions = kiosk.staff.config().captions;
  if (reveal === null) return null;
  return (
    <main class="kiosk-lights" tabIndex={-1} data-focus-target>
      <TimeRing kiosk={kiosk} />
      <div class="kiosk-lights-words">
        {isWalk ? (
          <Walk reveal={reveal} />
        ) : isPrinted ? (
          <Printed kiosk={kiosk} session={session} />
        ) : (
          <Replay reveal={reveal} />
        )}
        {hasCaptions ? <Captions store={session.store} /> : null}
      </div>
      <Foot kiosk={kiosk} session={session} />
    </main>
  );
};
