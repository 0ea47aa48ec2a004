// Signs of life at the glass: any pointer, key or pad, anywhere, and a finger that lies still but is there. Without
// the last, a child who holds the plate for a minute would be asked whether it has gone.

export type Life = {
  /** Asked once a frame; true where somebody gave a sign since, or holds a finger down. */
  isStirring(): boolean;
  destroy(): void;
};

/** How far a stick must have moved since it was last looked at: one that is worn rests anywhere. */
const STICK = 0.25;

/** Pads say nothing by themselves: a button that is held, or a stick that moves. */
const createPadLook = (): (() => boolean) => {
  let axes: readonly number[] = [];
  return () => {
    const pads = (navigator.getGamepads?.() ?? []).filter((pad) => pad !== null);
    const now = pads.flatMap((pad) => pad.axes);
    const hasMoved =
      now.length === axes.length && now.some((value, at) => Math.abs(value - (axes[at] ?? 0)) > STICK);
    if (hasMoved || now.length !== axes.length) axes = now;
    return hasMoved || pads.some((pad) => pad.buttons.some((button) => button.pressed));
  };
};

/** Listens on the window, before whatever keeps a palm or a switch from the controls. */
export const createLife = (target: Window = window): Life => {
  /** Fingers and keys that are held. */
  const down = new Set<number | string>();
  const isPadTouched = createPadLook();
  let hasStirred = false;
  const stir = (): void => {
    hasStirred = true;
  };
  const press = (event: PointerEvent): void => {
    down.add(event.pointerId);
    stir();
  };
  /** A browser sends moves of nothing when the page beneath a still mouse changes. */
  const move = (event: PointerEvent): void => {
    if (event.movementX !== 0 || event.movementY !== 0) stir();
  };
  const lift = (event: PointerEvent): void => {
    down.delete(event.pointerId);
    stir();
  };
  const strike = (event: KeyboardEvent): void => {
    down.add(event.code);
    stir();
  };
  const release = (event: KeyboardEvent): void => {
    down.delete(event.code);
    stir();
  };
  const letGo = (): void => down.clear();
  const until = new AbortController();
  const quietly = { capture: true, passive: true, signal: until.signal } as const;
  target.addEventListener('pointerdown', press, quietly);
  target.addEventListener('pointermove', move, quietly);
  for (const end of ['pointerup', 'pointercancel'] as const) target.addEventListener(end, lift, quietly);
  target.addEventListener('keydown', strike, quietly);
  target.addEventListener('keyup', release, quietly);
  for (const sign of ['wheel', 'click'] as const) target.addEventListener(sign, stir, quietly);
  // Of the window alone, hence not captured: a button that goes loses its focus, and no finger is lifted by that.
  target.addEventListener('blur', letGo, { signal: until.signal });
  return {
    isStirring: () => {
      const isPadAlive = isPadTouched();
      const isAlive = hasStirred || down.size > 0 || isPadAlive;
      hasStirred = false;
      return isAlive;
    },
    destroy: () => until.abort(),
  };
};
