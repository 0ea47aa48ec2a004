// Stops the page's frames until a pointer is over it, and stops them again when it leaves. Two dozen games side by side
// are looked at one at a time.
export const holdFrames = (): void => {
  const ask = window.requestAnimationFrame.bind(window);
  let isHeld = true;
  let waiting: FrameRequestCallback[] = [];
  window.requestAnimationFrame = (callback) => {
    if (!isHeld) return ask(callback);
    waiting.push(callback);
    return 0;
  };
  document.documentElement.addEventListener('pointerenter', () => {
    isHeld = false;
    for (const callback of waiting) ask(callback);
    waiting = [];
  });
  document.documentElement.addEventListener('pointerleave', () => {
    isHeld = true;
  });
};
