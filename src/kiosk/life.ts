// Signs of life at the glass: any pointer, key or pad, anywhere, and a finger that lies still but is there. Without
// the last, a child who holds the plate for a minute would be asked whether it has gone.

export type Life = {
  /** Asked once a frame; true where somebody gave a sign since, or holds a finger down. */
  isStirring(): boolean;
  destroy(): void;
};

/** Pads say nothing by themselves: any button or a stick pushed over is a sign. */
const isPadTouched = (): boolean =>
  (navigator.getGamepads?.() ?? []).some(
    (pad) =>
      pad !== null &&
      (pad.buttons.some((button) => button.pressed) || pad.axes.some((axis) => Math.abs(axis) > 0.5)),
  );

/** Listens on the window, before whatever keeps a palm or a switch from the controls. */
export const createLife = (target: Window = window): Life => {
  /** Fingers and keys that are held. */
  const down = new Set<number | string>();
  let hasStirred = false;
  const stir = (): void => {
    hasStirred = true;
  };
  const press = (event: PointerEvent): void => {
    down.add(event.pointerId);
    stir();
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
  const quietly = { capture: true, passive: true } as const;
  target.addEventListener('pointerdown', press, quietly);
  target.addEventListener('pointerup', lift, quietly);
  target.addEventListener('pointercancel', lift, quietly);
  target.addEventListener('keydown', strike, quietly);
  target.addEventListener('keyup', release, quietly);
  target.addEventListener('wheel', stir, quietly);
  target.addEventListener('blur', letGo);
  return {
    isStirring: () => {
      const isAlive = hasStirred || down.size > 0 || isPadTouched();
      hasStirred = false;
      return isAlive;
    },
    destroy: () => {
      target.removeEventListener('pointerdown', press, quietly);
      target.removeEventListener('pointerup', lift, quietly);
      target.removeEventListener('pointercancel', lift, quietly);
      target.removeEventListener('keydown', strike, quietly);
      target.removeEventListener('keyup', release, quietly);
      target.removeEventListener('wheel', stir, quietly);
      target.removeEventListener('blur', letGo);
    },
  };
};
