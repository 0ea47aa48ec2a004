// The title poster: the number as hero, three shifts as tickets on the steps of the face, the language in plain
// sight. It paints before the mine is fetched, so it imports nothing that is not needed to choose.
import { useState } from 'preact/hooks';
import { hasteOf } from '../../session/modes.ts';
import type { Session } from '../../session/session-port.ts';
import { Button } from '../parts/button.tsx';
import { Languages } from '../parts/languages.tsx';
import { LateSheet, type SheetName } from '../parts/late-sheet.tsx';
import { LevelPoster } from '../parts/level-poster.tsx';
import { tonsSaid } from '../parts/print-figures.ts';
import { PosterArt, PosterCrew } from '../parts/poster-art.tsx';
import { Text } from '../parts/text.tsx';
import { shiftTime } from '../shift-time.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import '../styles/title.css';
import '../styles/ticket.css';

/** The shifts in the order a newcomer should meet them, with their length in ticks; a test holds them to the levels. */
export const LEVELS = [
  { id: 'lamp-room', ticks: 4500 },
  { id: 'ordinary-night', ticks: 20_700 },
  { id: 'record-night', ticks: 20_700 },
] as const;

const Saved = ({ session }: { readonly session: Session }) => {
  const i18n = useI18n();
  const saved = useStore(session.store, (state) => state.saved);
  if (!saved) return null;
  const args = {
    level: i18n.t(`title.level.${saved.levelId}.name`),
    time: shiftTime(saved.tick),
    tons: tonsSaid(i18n, saved.cutKg),
  };
  return (
    <section class="saved">
      <p>{i18n.t('title.saved', args)}</p>
      <Button id="saved-continue" tone="print" onPress={() => void session.resumeSaved()}>
        {i18n.t('title.saved.continue')}
      </Button>
      <Button id="saved-discard" tone="quiet" onPress={() => session.discardSaved()}>
        {i18n.t('title.saved.discard')}
      </Button>
    </section>
  );
};

type TicketProps = {
  readonly session: Session;
  readonly id: string;
  /** Its place among the shifts, from 1. */
  readonly number: number;
  readonly ticks: number;
  readonly pace: number;
};

const Ticket = ({ session, id, number, ticks, pace }: TicketProps) => {
  const { t } = useI18n();
  const isBusy = useStore(session.store, (state) => state.isBusy);
  const minutes = Math.max(1, Math.round(ticks / pace / 60));
  return (
    <li class={`ticket ticket-${id}`}>
      <LevelPoster id={id} number={number} />
      <h3 class="ticket-name">
        <button
          type="button"
          id={`level-${id}`}
          class="ticket-button"
          aria-describedby={`level-${id}-line`}
          aria-disabled={isBusy ? true : undefined}
          onClick={() => (isBusy ? undefined : void session.startLevel(id))}
        >
          {t(`title.level.${id}.name`)}
        </button>
      </h3>
      <p id={`level-${id}-line`} class="ticket-line">
        <Text k={`title.level.${id}.line`} />
      </p>
      <p class="ticket-foot">
        <span class="digits">{t('title.level.minutes', { minutes })}</span>
        <span class="ticket-go" aria-hidden="true">
          {t('title.level.start')} ↘
        </span>
      </p>
    </li>
  );
};

const Hero = ({ session }: { readonly session: Session }) => {
  const { t } = useI18n();
  return (
    <header class="hero">
      <h1 class="hero-title">
        <span class="hero-number" data-print={t('title.number')}>
          {t('title.number')}
        </span>{' '}
        <span class="hero-word">{t('title.word')}</span>
      </h1>
      <Text k="title.claim" as="p" class="hero-claim" />
      <p class="hero-promise">{t('title.promise')}</p>
      <Saved session={session} />
    </header>
  );
};

export const Title = ({ session }: { readonly session: Session }) => {
  const { t } = useI18n();
  const pace = useStore(session.store, (state) => state.settings.pace);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  return (
    <div class="title">
      <PosterArt />
      <Languages session={session} />
      <main class="title-main">
        <Hero session={session} />
        <PosterCrew />
        <section class="shifts" aria-labelledby="title-levels">
          <h2 id="title-levels" class="unseen">
            {t('title.levels')}
          </h2>
          <ol class="tickets">
            {LEVELS.map((level, index) => (
              <Ticket
                key={level.id}
                session={session}
                id={level.id}
                number={index + 1}
                ticks={level.ticks}
                pace={pace * hasteOf(level.id)}
              />
            ))}
          </ol>
        </section>
      </main>
      <nav class="title-nav" aria-label={t('title.more')}>
        <Button id="open-settings" tone="quiet" onPress={() => setSheet('settings')}>
          {t('settings.open')}
        </Button>
        <Button id="open-about" tone="quiet" onPress={() => setSheet('about')}>
          {t('title.about')}
        </Button>
        <Button id="open-lesson" tone="quiet" onPress={() => setSheet('lesson')}>
          {t('title.lesson')}
        </Button>
      </nav>
      {sheet ? <LateSheet name={sheet} session={session} onClose={() => setSheet(null)} /> : null}
    </div>
  );
};
