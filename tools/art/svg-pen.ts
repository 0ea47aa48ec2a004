// A pen with the few strokes of a drawing canvas that the recipes use, writing SVG instead of pixels. Recipes
// stay short and the picture can be rasterised at any density; a real canvas would need a browser at build time.
import { matrixOf, type Matrix, multiplied, turned } from './matrix.ts';

export type Gradient = { readonly id: string; addColorStop(at: number, colour: string): void };
type Paint = string | Gradient;
type State = { matrix: Matrix; clips: readonly string[] };

const round = (value: number): number => Math.round(value * 100) / 100;

/** `rgba(…)` is no SVG 1.1 colour: the opacity stands apart. */
const stopOf = (at: number, colour: string): string => {
  const parts = /^rgba\(([^)]+),([^,)]+)\)$/.exec(colour.replaceAll(' ', ''));
  const look =
    parts === null ? `stop-color="${colour}"` : `stop-color="rgb(${parts[1]})" stop-opacity="${parts[2]}"`;
  return `<stop offset="${round(at)}" ${look}/>`;
};

export class SvgPen {
  fillStyle: Paint = '#000';
  strokeStyle: Paint = '#000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  readonly #prefix: string;
  readonly #defs: string[] = [];
  readonly #marks: string[] = [];
  #path = '';
  #dash: readonly number[] = [];
  #state: State = { matrix: [1, 0, 0, 1, 0, 0], clips: [] };
  readonly #saved: State[] = [];

  /** `prefix` keeps the ids of one picture apart from those of its neighbours on the sheet. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  beginPath(): void {
    this.#path = '';
  }
  moveTo(x: number, y: number): void {
    this.#path += `M${round(x)} ${round(y)}`;
  }
  lineTo(x: number, y: number): void {
    this.#path += `L${round(x)} ${round(y)}`;
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path += `Q${round(cx)} ${round(cy)} ${round(x)} ${round(y)}`;
  }
  closePath(): void {
    this.#path += 'Z';
  }
  rect(x: number, y: number, w: number, h: number): void {
    this.#path += `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}Z`;
  }
  /** Always clockwise. A whole circle is two halves: SVG cannot end an arc where it began. */
  arc(x: number, y: number, r: number, from: number, to: number): void {
    const isWhole = Math.abs(to - from) >= Math.PI * 2 - 1e-6;
    const at = (angle: number): string =>
      `${round(x + Math.cos(angle) * r)} ${round(y + Math.sin(angle) * r)}`;
    const size = `${round(r)} ${round(r)} 0`;
    this.#path += `${this.#path === '' ? 'M' : 'L'}${at(from)}`;
    if (isWhole) this.#path += `A${size} 0 1 ${at(from + Math.PI)}A${size} 0 1 ${at(from)}Z`;
    else this.#path += `A${size} ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}`;
  }
  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }
  save(): void {
    this.#saved.push({ ...this.#state });
  }
  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }
  translate(x: number, y: number): void {
    this.#state.matrix = multiplied(this.#state.matrix, [1, 0, 0, 1, x, y]);
  }
  rotate(radians: number): void {
    this.#state.matrix = multiplied(this.#state.matrix, turned(radians));
  }
  clip(): void {
    const id = `${this.#prefix}c${this.#defs.length}`;
    this.#defs.push(
      `<clipPath id="${id}"><path d="${this.#path}" transform="${matrixOf(this.#state.matrix)}"/></clipPath>`,
    );
    this.#state.clips = [...this.#state.clips, id];
  }
  fill(): void {
    this.#mark(`<path d="${this.#path}"${this.#paint('fill', this.fillStyle)}`);
  }
  fillRect(x: number, y: number, w: number, h: number): void {
    this.#mark(
      `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}"${this.#paint('fill', this.fillStyle)}`,
    );
  }
  stroke(): void {
    const dash = this.#dash.length > 0 ? ` stroke-dasharray="${this.#dash.join(' ')}"` : '';
    const ends = ` stroke-linecap="${this.lineCap}" stroke-linejoin="${this.lineJoin}"`;
    const width = ` stroke-width="${round(this.lineWidth)}"`;
    this.#mark(
      `<path d="${this.#path}" fill="none"${this.#paint('stroke', this.strokeStyle)}${width}${ends}${dash}`,
    );
  }
  createRadialGradient(x0: number, y0: number, _r0: number, _x1: number, _y1: number, r1: number): Gradient {
    return this.#gradient('radialGradient', `cx="${x0}" cy="${y0}" r="${r1}"`);
  }
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient {
    return this.#gradient('linearGradient', `x1="${x0}" y1="${y0}" x2="${x1}" y2="${y1}"`);
  }

  /** Everything drawn so far. */
  markup(): string {
    return (this.#defs.length > 0 ? `<defs>${this.#defs.join('')}</defs>` : '') + this.#marks.join('');
  }

  #gradient(kind: string, where: string): Gradient {
    const id = `${this.#prefix}g${this.#defs.length}`;
    const at = this.#defs.push('') - 1;
    const stops: string[] = [];
    return {
      id,
      addColorStop: (offset, colour) => {
        stops.push(stopOf(offset, colour));
        this.#defs[at] =
          `<${kind} id="${id}" gradientUnits="userSpaceOnUse" ${where}>${stops.join('')}</${kind}>`;
      },
    };
  }
  #paint(what: 'fill' | 'stroke', paint: Paint): string {
    if (typeof paint !== 'string') return ` ${what}="url(#${paint.id})"`;
    const parts = /^rgba\(([^)]+),([^,)]+)\)$/.exec(paint.replaceAll(' ', ''));
    return parts === null
      ? ` ${what}="${paint}"`
      : ` ${what}="rgb(${parts[1]})" ${what}-opacity="${parts[2]}"`;
  }
  /** Closes the tag; the clips lie outside the turn, as on a canvas. */
  #mark(open: string): void {
    const matrix = matrixOf(this.#state.matrix);
    const transform = matrix === 'matrix(1 0 0 1 0 0)' ? '' : ` transform="${matrix}"`;
    const drawn = `${open}${transform}/>`;
    this.#marks.push(
      this.#state.clips.reduceRight((inner, id) => `<g clip-path="url(#${id})">${inner}</g>`, drawn),
    );
  }
}
