// Two numbers from four ratings, never one: how far warranted and unwarranted claims were told apart, and
// how far everything was believed or doubted alike. One number would reward the cynic (peers.md 6).

export type RatedItem = { readonly id: string; readonly isWarranted: boolean };

/** 1 not at all, 7 entirely. */
export const RATINGS = [1, 2, 3, 4, 5, 6, 7] as const;
const MIDDLE = 4;

export type RateScore = {
  /** Mean of the warranted less mean of the unwarranted, -6 to 6; 0 is no difference seen. */
  readonly discernment: number;
  /** Mean of all less the middle of the scale, -3 (doubts everything) to 3 (believes everything). */
  readonly bias: number;
};

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Null until every item is rated and there are both kinds to tell apart. */
export const scoreOf = (
  items: readonly RatedItem[],
  ratings: Readonly<Record<string, number>>,
): RateScore | null => {
  const rated = items.flatMap((item) => {
    const value = ratings[item.id];
    return value === undefined ? [] : [{ isWarranted: item.isWarranted, value }];
  });
  const warranted = rated.filter((row) => row.isWarranted).map((row) => row.value);
  const others = rated.filter((row) => !row.isWarranted).map((row) => row.value);
  if (rated.length < items.length || warranted.length === 0 || others.length === 0) return null;
  return {
    discernment: mean(warranted) - mean(others),
    bias: mean(rated.map((row) => row.value)) - MIDDLE,
  };
};
