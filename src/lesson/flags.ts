// Yeses and noes packed into one number, the first of them in the lowest place.

export const flagsOf = (flags: readonly boolean[]): number =>
  flags.reduceRight((number, is) => number * 2 + (is ? 1 : 0), 0);

export const flagsIn = (number: number, count: number): readonly boolean[] => {
  const flags: boolean[] = [];
  let rest = number;
  while (flags.length < count) {
    flags.push(rest % 2 === 1);
    rest = Math.floor(rest / 2);
  }
  return flags;
};
