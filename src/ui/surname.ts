// A name for a narrow chip: the last word of it. Where no name is recorded the trade stands there instead, since
// half of "name not recorded" would read like a name.
import type { I18n } from '../i18n/i18n.ts';
import type { CrewCard } from '../session/store.ts';

export const shortName = (i18n: I18n, card: Pick<CrewCard, 'nameKey' | 'trade'>): string => {
  if (card.nameKey === null) return i18n.t(`trade.${card.trade}`);
  return i18n.t(card.nameKey).split(' ').at(-1) ?? '';
};
