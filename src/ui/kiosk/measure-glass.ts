// What the plates of the dig leave free of the stage: the hewer stands in the middle of that.
import { overMiddle, type Measured } from '../mine-page.ts';

export const measureGlass = (desk: HTMLElement): Measured => {
  const letterPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const whole = desk.getBoundingClientRect();
  const figures = overMiddle(desk, whole, '.kiosk-figures');
  const dial = overMiddle(desk, whole, '.kiosk-dial');
  return {
    top: figures === null ? 0 : figures.bottom - whole.top,
    bottom: dial === null ? 0 : whole.bottom - dial.top,
    letterPx,
  };
};
