// Nobody is there: somebody's shift is dug on the canvas behind, and between two of them hangs the page it made.
// The whole glass is one button. Everything on it moves, slowly, and nothing bright stays where it is.
import { headlineVariant } from '../../credit/page.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { Counter } from '../parts/counter.tsx';
import { saidTons, wholeNorms } from '../parts/print-figures.ts';
import type { KioskScreenProps } from './kiosk-screen.ts';
import { Languages } from './plates.tsx';
import { normTenths, tonTenths } from './read-shift.ts';

const Poster = ({ cutKg, normKg }: { readonly cutKg: number; readonly normKg: number }) => {
  const i18n = useI18n();
  const permille = Math.floor((cutKg * 1000) / Math.max(1, normKg));
  const norms = wholeNorms(permille);
  return (
    <article class="kiosk-poster">
      <p class="kiosk-poster-masthead">{i18n.t('page1935.masthead')}</p>
      <p class="kiosk-poster-headline">
        {i18n.t(`page1935.headline.${headlineVariant(permille)}`, { tons: saidTons(cutKg) })}
      </p>
      <p class="kiosk-poster-deck">
        {i18n.t('page1935.deck1', { norms, more: permille > norms * 1000 ? 'yes' : 'no' })}
      </p>
      <p class="kiosk-poster-label">{i18n.t('status.invented')}</p>
    </article>
  );
};

export const Attract = ({ kiosk, session }: KioskScreenProps) => {
  const i18n = useI18n();
  const attract = useStore(kiosk.store, (state) => state.attract);
  return (
    <main class="kiosk-attract" data-poster={attract.poster ? '' : undefined}>
      <h1 class="unseen">{i18n.t('kiosk.label')}</h1>
      <div class="kiosk-title" aria-hidden="true">
        <span class="kiosk-title-number">{i18n.t('title.number')}</span>
        <span class="kiosk-title-word">{i18n.t('title.word')}</span>
      </div>
      {attract.poster ? (
        <Poster cutKg={attract.cutKg} normKg={attract.normKg} />
      ) : (
        <div class="kiosk-ghost-counter">
          <p>{i18n.t('kiosk.attract.ghost')}</p>
          <Counter
            store={session.store}
            label={i18n.t('hud.tons.label')}
            read={tonTenths}
            say={() => ''}
            whole={3}
            decimals={1}
          />
          <Counter
            store={session.store}
            label={i18n.t('hud.norms.label')}
            read={normTenths}
            say={() => ''}
            whole={2}
            decimals={1}
          />
        </div>
      )}
      <button type="button" class="kiosk-touch" data-focus-target onClick={() => kiosk.begin()}>
        <span class="kiosk-touch-hand" aria-hidden="true">
          <Hand />
        </span>
        <span class="kiosk-touch-word">{i18n.t('kiosk.attract.touch')}</span>
      </button>
      <Languages kiosk={kiosk} session={session} onChoose={(locale) => kiosk.begin(locale)} />
    </main>
  );
};

/** A hand with one finger out, cut from paper. */
export const Hand = () => (
  <svg viewBox="0 0 64 80" class="kiosk-hand" aria-hidden="true">
    <path d="M24 4C27.500 4 30 6.500 30 10V34L33 33V30C33 27 36 25 39 26C41 27 42 29 42 31V34C42 31 45 29 48 30C50 31 51 33 51 35V38C51 35 54 33 57 34C59 35 60 37 60 39V54C60 68 52 77 40 77H36C28 77 23 73 19 66L6 45C4 42 5 38 8 36.500C11 35 14 36 16 39L18 42V10C18 6.500 20.500 4 24 4Z" />
  </svg>
);
