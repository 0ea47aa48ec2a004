// The number wheels of a mechanical counter, as plain DOM: a change turns the old figure out and the new one
// in. The figure is right at once; the turning is decoration that nothing waits for.

const TURN_MS = 180;

const makeWheel = (): HTMLElement => {
  const wheel = document.createElement('span');
  wheel.className = 'wheel';
  wheel.append(document.createElement('span'), document.createElement('span'));
  return wheel;
};

const isStill = (): boolean => document.documentElement.dataset['motion'] === 'reduced';

const turn = (wheel: HTMLElement, figure: string): void => {
  const [shown, leaving] = [wheel.children[0], wheel.children[1]];
  if (!shown || !leaving || shown.textContent === figure) return;
  leaving.textContent = shown.textContent;
  shown.textContent = figure;
  if (isStill() || typeof wheel.animate !== 'function') return;
  const from = [{ transform: 'translateY(-100%)' }, { transform: 'translateY(0)' }];
  shown.animate(from, { duration: TURN_MS, easing: 'cubic-bezier(.3,1.4,.6,1)' });
  leaving.animate([{ transform: 'translateY(0)' }, { transform: 'translateY(100%)' }], TURN_MS);
};

export type Wheels = {
  /** Shows a whole number counted in the last wheel's unit; too large a number shows as all nines. */
  show(value: number): void;
};

/** Fills `host` with wheels: `whole` of them, then the decimal sign, then `decimals` in the other colour. */
export const createWheels = (host: HTMLElement, whole: number, decimals: number, sign: string): Wheels => {
  const wheels = Array.from({ length: whole + decimals }, makeWheel);
  const point = document.createElement('span');
  point.className = 'wheel-point';
  point.textContent = sign;
  wheels.slice(whole).forEach((wheel) => wheel.classList.add('wheel-fraction'));
  host.replaceChildren(...wheels.slice(0, whole), ...(decimals > 0 ? [point] : []), ...wheels.slice(whole));
  const most = 10 ** wheels.length - 1;
  return {
    show: (value) => {
      const figures = String(Math.max(0, Math.min(most, Math.floor(value)))).padStart(wheels.length, '0');
      wheels.forEach((wheel, index) => turn(wheel, figures[index] ?? '0'));
    },
  };
};
