// What a hand holds before a camera: a code on a page, crooked, grey and grainy, as a film that Chromium shows as its camera.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encode } from 'uqr';
import { seeded } from '../../../tools/seeded.ts';

const WIDTH = 1280;
const HEIGHT = 720;
/** Of the page in the hand, radians. */
const TILT = 0.09;
const INK = 60;
const PAPER = 190;

const scene = (text: string): Buffer => {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const module = (HEIGHT * 0.86) / size;
  const chance = seeded(35);
  const lights = Buffer.alloc(WIDTH * HEIGHT);
  for (let at = 0; at < lights.length; at += 1) {
    const x = (at % WIDTH) - WIDTH / 2;
    const y = Math.floor(at / WIDTH) - HEIGHT / 2;
    const column = Math.floor((x * Math.cos(TILT) + y * Math.sin(TILT)) / module + size / 2);
    const row = Math.floor((y * Math.cos(TILT) - x * Math.sin(TILT)) / module + size / 2);
    lights[at] = (data[row]?.[column] === true ? INK : PAPER) + chance.whole(24);
  }
  return lights;
};

/** Path of a film (Y4M, two frames) that shows `text` as a QR. */
export const filmOf = (text: string): string => {
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), scene(text), grey]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420mpeg2\n`);
  const folder = fileURLToPath(new URL('../../../.cache/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const path = `${folder}page.y4m`;
  writeFileSync(path, Buffer.concat([head, frame, frame]));
  return path;
};
