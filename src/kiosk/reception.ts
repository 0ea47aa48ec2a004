// Who is at the glass: nobody, one visitor, or the staff. Lets a visitor in, sees them out, and makes everything as it
// was before the next one comes.
import type { KioskConfig, KioskStage } from '../session/kiosk-port.ts';
import type { Session } from '../session/session-port.ts';
import type { Settings } from '../session/store.ts';
import { planFor } from './arc.ts';
import type { VisitEnd } from './counts.ts';
import { createAttract, type Attract } from './attract.ts';
import type { GhostShelf } from './ghosts.ts';
import { createIdle } from './idle.ts';
import { FRESH, patch, stateOf, type KioskStore } from './kiosk-store.ts';
import { createPanelClock } from './panel-clock.ts';
import { createVisit, type Visit } from './visit.ts';

export type ReceptionParts = {
  readonly session: Session;
  readonly config: () => KioskConfig;
  readonly ghosts: GhostShelf;
  /** How much faster than the wall the kiosk's clock runs; 1 but in a soak. */
  readonly hurry: number;
  readonly onBegin: () => void;
  readonly onEnd: (end: VisitEnd) => void;
  /** Whether the museum is closed now. */
  readonly isClosed: () => boolean;
  /** Between two visitors: whatever the last one left in the browser goes. */
  readonly onFresh: () => void;
};

export type Reception = {
  begin(locale?: Settings['locale']): void;
  /** Ends a visit before its time; with nobody there, starts the attract loop anew. */
  end(): void;
  stir(): void;
  advance(elapsedMs: number): void;
  visit(): Visit | null;
};

/** A shift shorter than this tells a passer-by nothing, kg. *tuned* */
const GHOST_KG = 20_000;
/** Parts in which there is nothing to do but look. */
const SHOWS: readonly KioskStage[] = ['lights', 'walk'];

/** Loudness of all four buses; the music lies under the rest. */
export const volumesAt = (percent: number): Settings['volumes'] => ({
  work: percent,
  mine: percent,
  print: percent,
  music: Math.round(percent * 0.75),
});

const endOf = (
  visit: Visit,
  store: KioskStore,
  session: Session,
): Omit<VisitEnd, 'isComplete' | 'isIdle'> => ({
  stage: store.getState().stage,
  staySeconds: Math.round(visit.stayMs() / 1000),
  locale: session.store.getState().settings.locale,
  choice: visit.choice(),
});

/** A visitor's settings: the language they touched, the loudness of the house. */
const greet = (
  session: Session,
  locale: Settings['locale'],
  { volume, reducedMotion }: KioskConfig,
): void => {
  session.freshen();
  session.changeSettings({
    locale,
    volumes: volumesAt(volume),
    isMuted: volume === 0,
    ...(reducedMotion ? { motion: 'reduced' } : {}),
  });
};

/** While nobody is there: the attract loop, or a dark screen outside the opening hours. */
const createDream = ({ session, isClosed }: ReceptionParts, store: KioskStore, attract: Attract) => {
  let wasDark = false;
  return {
    /** The attract loop has just been begun anew. */
    begin: (): void => {
      wasDark = false;
    },
    advance: (elapsedMs: number): void => {
      const isDark = isClosed() && store.getState().panel === 'shut';
      if (isDark && !wasDark) {
        attract.stop();
        // Also what is still on its way: a ghost that comes late would light the dark screen.
        session.freshen();
      }
      if (!isDark && wasDark) attract.start();
      wasDark = isDark;
      attract.advance(elapsedMs);
      patch(store, { attract: attract.shown(), isAsleep: isDark });
    },
  };
};

export const createReception = (parts: ReceptionParts, store: KioskStore): Reception => {
  const { session, config, hurry, ghosts } = parts;
  const attract = createAttract(parts, () => store.getState().panel !== 'shut');
  const idle = createIdle(config);
  const panelClock = createPanelClock(store);
  const dream = createDream(parts, store, attract);
  let visit: Visit | null = null;

  const toAttract = (): void => {
    visit = null;
    dream.begin();
    session.freshen();
    parts.onFresh();
    idle.stir();
    store.setState({ ...FRESH, panel: store.getState().panel });
    attract.start();
  };
  const seeOut = (isComplete: boolean, isIdle: boolean): void => {
    if (visit === null) return toAttract();
    const { reveal } = session.store.getState();
    parts.onEnd({ ...endOf(visit, store, session), isComplete, isIdle });
    if (reveal !== null && reveal.summary.cutKg >= GHOST_KG) ghosts.keep(reveal.replayCode);
    toAttract();
  };
  const host = (present: Visit, elapsedMs: number): void => {
    present.advance(elapsedMs);
    if (present.part() === null) return seeOut(true, false);
    idle.advance(elapsedMs, !SHOWS.includes(store.getState().stage));
    if (idle.isGone()) return seeOut(false, true);
    patch(store, { ...stateOf(present), idle: idle.asked() });
  };

  attract.start();
  return {
    begin: (locale) => {
      const { isAsleep, panel } = store.getState();
      if (visit !== null || isAsleep || panel !== 'shut') return;
      attract.stop();
      greet(session, locale ?? session.store.getState().settings.locale, config());
      idle.stir();
      parts.onBegin();
      visit = createVisit({ session, plan: planFor(config().arcSeconds), hurry });
    },
    end: () => seeOut(false, false),
    stir: () => {
      panelClock.stir();
      idle.stir();
    },
    advance: (elapsedMs) => {
      panelClock.advance(elapsedMs);
      if (visit === null) dream.advance(elapsedMs);
      else host(visit, elapsedMs);
    },
    visit: () => visit,
  };
};
