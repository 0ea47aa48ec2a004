// Writing and reading the compact forms of journal and replay: varints, short strings, base64url.
// Own code because the simulation may lean on nothing that a browser, Node or a worker lacks.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export type ByteWriter = { readonly bytes: number[] };

export const writeVarint = (out: number[], value: number): void => {
  let rest = value;
  while (rest >= 128) {
    out.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
};

/** ASCII only: ids are. */
export const writeText = (out: number[], text: string): void => {
  writeVarint(out, text.length);
  for (let i = 0; i < text.length; i += 1) out.push(text.charCodeAt(i) & 127);
};

export type ByteReader = { readonly bytes: readonly number[]; at: number; isBroken: boolean };

export const createReader = (bytes: readonly number[]): ByteReader => ({ bytes, at: 0, isBroken: false });

export const readByte = (reader: ByteReader): number => {
  const byte = reader.bytes[reader.at];
  if (byte === undefined) {
    reader.isBroken = true;
    return 0;
  }
  reader.at += 1;
  return byte;
};

export const readVarint = (reader: ByteReader): number => {
  let value = 0;
  let unit = 1;
  for (let i = 0; i < 7; i += 1) {
    const byte = readByte(reader);
    value += (byte % 128) * unit;
    if (byte < 128) return value;
    unit *= 128;
  }
  reader.isBroken = true;
  return 0;
};

export const readText = (reader: ByteReader): string => {
  const length = readVarint(reader);
  if (length > 64) {
    reader.isBroken = true;
    return '';
  }
  let text = '';
  for (let i = 0; i < length; i += 1) text += String.fromCharCode(readByte(reader));
  return text;
};

export const toBase64Url = (bytes: readonly number[]): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const letters = Math.min(4, bytes.length - i + 1);
    for (let k = 0; k < letters; k += 1) text += ALPHABET.charAt((group >> (18 - 6 * k)) & 63);
  }
  return text;
};

/** Null for a text that is not base64url. */
export const fromBase64Url = (text: string): number[] | null => {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = ALPHABET.indexOf(text.charAt(i));
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 255);
  }
  return bytes;
};
