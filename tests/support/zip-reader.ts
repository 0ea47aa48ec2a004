// An archive as somebody else's reader sees it: written from the description of the format and not with the library that
// packs, strict where readers of learning platforms are.
import { inflateRawSync } from 'node:zlib';

export type ZipEntry = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly method: number;
  readonly date: number;
};

const END = 0x06_05_4b_50;
const CENTRAL = 0x02_01_4b_50;
const LOCAL = 0x04_03_4b_50;
const DESCRIPTOR = 8;

const CRC_TABLE = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1)
    value = (value & 1) === 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value >>> 0;
});

const crc = (bytes: Uint8Array): number => {
  let value = 0xff_ff_ff_ff;
  for (const byte of bytes) value = (value >>> 8) ^ (CRC_TABLE[(value ^ byte) & 255] ?? 0);
  return (value ^ 0xff_ff_ff_ff) >>> 0;
};

const need = (is: boolean, what: string): void => {
  if (!is) throw new Error(`the archive ${what}`);
};

/** In the order of the table of contents. Throws on whatever a strict reader would stumble over. */
export const readZip = (archive: Uint8Array): readonly ZipEntry[] => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - 22;
  need(view.getUint32(end, true) === END, 'has no end where it should be');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    need(view.getUint32(at, true) === CENTRAL, 'has a hole in its table');
    const [flags, method, date] = [8, 10, 14].map((place) => view.getUint16(at + place, true));
    const [sum, packed, size] = [16, 20, 24].map((place) => view.getUint32(at + place, true));
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((place) =>
      view.getUint16(at + place, true),
    );
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder('utf-8', { fatal: true }).decode(
      archive.subarray(at + 46, at + 46 + nameLength),
    );
    need(((flags ?? 0) & DESCRIPTOR) === 0, `tells the size of ${name} too late`);
    need(view.getUint32(local, true) === LOCAL, `has no ${name} where it says`);
    need(view.getUint32(local + 18, true) === packed, `says two sizes of ${name}`);
    const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const body = archive.subarray(begin, begin + (packed ?? 0));
    const bytes = method === 0 ? body : new Uint8Array(inflateRawSync(body));
    need(bytes.length === size && crc(bytes) === sum, `has damaged ${name}`);
    entries.push({ name, bytes, method: method ?? -1, date: date ?? -1 });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
};
