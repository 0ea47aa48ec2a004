// Reads the figures' own SVG files: groups with an id, and in them polygons, lines and discs. The files are ours
// and flat, so a small strict reader is enough; what it does not know it refuses, or a typing slip would vanish.
export type Tag = { readonly name: string; readonly at: Readonly<Record<string, string>> };
export type Group = {
  readonly id: string;
  readonly at: Readonly<Record<string, string>>;
  readonly shapes: readonly Tag[];
};

const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const SHAPES = new Set(['polygon', 'line', 'polyline', 'circle']);

const attributesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));

export const readGroups = (file: string, text: string): readonly Group[] => {
  const groups: { id: string; at: Readonly<Record<string, string>>; shapes: Tag[] }[] = [];
  let isOpen = false;
  for (const [, close, name = '', attributes = '', single] of text
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .matchAll(TAG)) {
    if (name === 'svg') continue;
    if (name === 'g') {
      isOpen = close === '' && single === '';
      const at = attributesOf(attributes);
      if (close === '') groups.push({ id: at['id'] ?? '', at, shapes: [] });
    } else if (isOpen && SHAPES.has(name)) groups.at(-1)?.shapes.push({ name, at: attributesOf(attributes) });
    else throw new Error(`${file}: <${name}> has no place here`);
  }
  return groups;
};

export const numbersOf = (text: string): readonly number[] => {
  const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  if (text.replaceAll(/-?\d*\.?\d+|[\s,]/g, '') !== '') throw new Error(`not numbers: ${text}`);
  return numbers;
};

/** `a=b c=d` as pairs: which material takes the place of which. */
export const pairsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((each) => {
        const [from = '', to = ''] = each.split('=');
        return [from, to] as const;
      }),
  );
