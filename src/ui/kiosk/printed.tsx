// What came out of the press: one name over the visitor's own number, and beside it what was asked.
import { headlineVariant } from '../../credit/page.ts';
import type { RuleId } from '../../credit/rule.ts';
import { saidTons } from '../parts/print-figures.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { KioskScreenProps } from './kiosk-screen.ts';
import { Sources } from './sources.tsx';

const askedKey = (choice: RuleId | null): string => {
  if (choice === null) return 'kiosk.choice.asked.none';
  return choice === 'one-name' ? 'kiosk.choice.asked.one-name' : 'kiosk.choice.asked.more';
};

export const Printed = ({ kiosk, session }: KioskScreenProps) => {
  const i18n = useI18n();
  const choice = useStore(kiosk.store, (state) => state.choice);
  const cutKg = useStore(session.store, (state) => state.reveal?.summary.cutKg ?? 0);
  const permille = useStore(session.store, (state) => state.reveal?.summary.quotaPermille ?? 0);
  const headline = `page1935.headline.${headlineVariant(permille)}`;
  return (
    <section class="kiosk-printed" tabIndex={-1} data-focus-target>
      <article class="kiosk-poster kiosk-press">
        <p class="kiosk-poster-masthead">{i18n.t('page1935.masthead')}</p>
        <h2 class="kiosk-poster-headline">{i18n.t(headline, { tons: saidTons(cutKg) })}</h2>
        <p class="kiosk-poster-label">{i18n.t('status.invented')}</p>
      </article>
      <p class="kiosk-asked">{i18n.t(askedKey(choice))}</p>
      <Sources keys={[headline]} />
    </section>
  );
};
