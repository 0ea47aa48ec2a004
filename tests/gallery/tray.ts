// Where developed pictures go: every canvas of the page by name. A name twice would lose a picture, so it is refused.
type Hold = (canvas: HTMLCanvasElement | null) => void;

export type Tray = {
  hold(name: string): Hold;
  /** Throws where the page has no such place. */
  get(name: string): HTMLCanvasElement;
};

export const createTray = (): Tray => {
  const places = new Map<string, HTMLCanvasElement>();
  const holds = new Map<string, Hold>();
  return {
    hold: (name) => {
      const known = holds.get(name);
      if (known !== undefined) return known;
      const hold: Hold = (canvas) => {
        if (canvas === null) places.delete(name);
        else if (places.has(name)) throw new Error(`two pictures are called "${name}"`);
        else places.set(name, canvas);
      };
      holds.set(name, hold);
      return hold;
    },
    get: (name) => {
      const canvas = places.get(name);
      if (canvas === undefined) throw new Error(`no place for "${name}"`);
      return canvas;
    },
  };
};
