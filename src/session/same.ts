// Keeps old objects where nothing in them changed. Selectors compare by identity: without this every screen would
// draw itself anew sixty times a second, and a selector that returns an object would never come to rest.

const isSameFlat = (left: object, right: object): boolean => {
  const old = new Map(Object.entries(left));
  const fields = Object.entries(right);
  return (
    fields.length === old.size &&
    fields.every(([key, value]) => old.has(key) && Object.is(old.get(key), value))
  );
};

/** The old record where every field is identical, else the new one. One level deep. */
export const keepSame = <Slice extends object>(previous: Slice | null | undefined, next: Slice): Slice =>
  previous !== null && previous !== undefined && isSameFlat(previous, next) ? previous : next;

/** The old list where every entry is identical, else the new one. */
export const keepSameList = <Item>(
  previous: readonly Item[] | undefined,
  next: readonly Item[],
): readonly Item[] =>
  previous !== undefined &&
  previous.length === next.length &&
  next.every((item, index) => Object.is(item, previous[index]))
    ? previous
    : next;
