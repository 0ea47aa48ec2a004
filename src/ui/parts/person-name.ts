// How a worker is called on every printed screen: a recorded name, or "name not recorded" with the trade.
// Nobody without a recorded name is ever given one here (vision.md, promise 3).
import type { I18n } from '../../i18n/i18n.ts';
import type { PersonRow } from '../../credit/summary.ts';
import type { Trade } from '../../sim/index.ts';

export type Named = { readonly nameKey: string | null; readonly trade: Trade };

export const tradeText = (i18n: I18n, trade: Trade): string => i18n.t(`trade.${trade}`);

/** "Gavrila Shchigolev", or "name not recorded". */
export const nameText = (i18n: I18n, person: Pick<Named, 'nameKey'>): string =>
  person.nameKey === null ? i18n.t('reveal.person.unrecorded') : i18n.t(person.nameKey);

/** As `nameText`, with the trade where a name alone would not tell two people apart. */
export const nameOrTrade = (i18n: I18n, person: Named): string =>
  person.nameKey === null
    ? i18n.t('reveal.person.unrecorded-of', { trade: tradeText(i18n, person.trade) })
    : i18n.t(person.nameKey);

export const personOf = (people: readonly PersonRow[], id: string): PersonRow | null =>
  people.find((person) => person.id === id) ?? null;

/** Name of whoever has this id; the id itself never reaches a reader. */
export const nameOfId = (i18n: I18n, people: readonly PersonRow[], id: string): string => {
  const person = personOf(people, id);
  return person === null ? i18n.t('reveal.person.unrecorded') : nameOrTrade(i18n, person);
};
