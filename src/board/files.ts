// What a dropped file is, told by its size and its first bytes before anything else of it is read: a film of an hour must
// not be read into a page to find that it holds no code.
import type { Problem } from './entry.ts';

/** A class of a thousand with every code in full, several times over. */
export const MOST_BYTES = 20_000_000;
const HEAD_BYTES = 4096;

export type FileKind = 'text' | 'picture' | Extract<Problem, 'archive' | 'document' | 'binary'>;

type Signature = readonly [kind: FileKind, at: number, bytes: readonly number[]];

const letters = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  ['picture', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['picture', 0, [0xff, 0xd8, 0xff]],
  ['picture', 0, letters('GIF8')],
  ['picture', 0, letters('BM')],
  ['picture', 8, letters('WEBP')],
  ['picture', 4, letters('ftypheic')],
  ['picture', 4, letters('ftypavif')],
  ['document', 0, letters('%PDF')],
  ['document', 0, letters('{\\rtf')],
  ['document', 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ['archive', 0, letters('PK\u0003\u0004')],
  ['archive', 0, letters('Rar!')],
  ['archive', 0, [0x1f, 0x8b]],
  ['archive', 0, [0x37, 0x7a, 0xbc, 0xaf]],
];

const isOffice = (name: string): boolean => /\.(?:docx|xlsx|pptx|odt|ods|odp|pages|numbers)$/i.test(name);

const startsWith = (head: Uint8Array, [, at, bytes]: Signature): boolean =>
  bytes.every((byte, nth) => head[at + nth] === byte);

/** Two bytes that say in which order the others stand; files of old editors begin with them. */
const wideEncodingOf = (head: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
};

export const kindOf = (name: string, head: Uint8Array): FileKind => {
  const known = SIGNATURES.find((signature) => startsWith(head, signature))?.[0];
  if (known === 'archive' && isOffice(name)) return 'document';
  if (known !== undefined) return known;
  return wideEncodingOf(head) === null && head.includes(0) ? 'binary' : 'text';
};

export type ReadFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture' }
  | { readonly kind: 'refused'; readonly problem: Problem };

const refused = (problem: Problem): ReadFile => ({ kind: 'refused', problem });

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** Never rejects: a folder, or a file that went away meanwhile, cannot be read. */
export const readFile = async (file: File): Promise<ReadFile> => {
  if (file.size > MOST_BYTES) return refused('too-large');
  try {
    if (file.size === 0) return refused('empty-file');
    const head = await bytesOf(file.slice(0, HEAD_BYTES));
    const kind = kindOf(file.name, head);
    if (kind === 'picture') return { kind };
    if (kind !== 'text') return refused(kind);
    const decoder = new TextDecoder(wideEncodingOf(head) ?? 'utf-8');
    return { kind, text: decoder.decode(await bytesOf(file)) };
  } catch {
    return refused('unreadable');
  }
};
