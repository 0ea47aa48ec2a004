// The four claims to be rated: form A of the data file. Form B is kept for a class that asks before and
// after, so that nobody rates the same claim twice.
import file from '../../../assets/text/rate-items.json';
import type { RatedItem } from './rate-score.ts';

export const RATE_ITEMS: readonly RatedItem[] = file
  .filter((item) => item.form === 'A')
  .map((item) => ({ id: item.id, isWarranted: item.isWarranted }));
