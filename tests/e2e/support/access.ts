// What a screen may be found guilty of: by axe, and by the eye of somebody who cannot read past the edge.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export const seriousFaults = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    );
};

/** Keys shown in brackets where a text is missing, and anything that makes the page scroll sideways. */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const bare = document.body.innerText.match(/\[[a-z][\w-]*(?:\.[\w-]+)+\]/g) ?? [];
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...bare, ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [])];
  });

/**
 * Words past the edge of the glass, or of a part that cuts them. A part that scrolls sideways by itself may be wider than
 * the screen; the sheet may not.
 */
const wordsCut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const glass = new DOMRect(0, 0, innerWidth, innerHeight);
    const nameOf = (part: Element): string => `${part.tagName.toLowerCase()}.${part.className}`;
    const chainOf = (part: Element): Element[] => {
      const up = part.parentElement;
      return up === null ? [part] : [part, ...chainOf(up)];
    };
    // Whatever is there for the ear alone lies in a box of a pixel.
    const isShown = (part: HTMLElement): boolean =>
      part.checkVisibility({ visibilityProperty: true }) &&
      part.closest('svg') === null &&
      chainOf(part).every((one) => one.getBoundingClientRect().width >= 2);
    const outside = (box: DOMRect, edge: DOMRect): boolean =>
      box.left < edge.left - 1 || box.right > edge.right + 1;
    const cuts = (one: Element, box: DOMRect): boolean => {
      const edge = one.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(one);
      const isCutDown = overflowY !== 'visible' && (box.top < edge.top - 2 || box.bottom > edge.bottom + 2);
      return (overflowX !== 'visible' && outside(box, edge)) || isCutDown;
    };
    const faultsOf = (part: Element, box: DOMRect): string[] => {
      const chain = chainOf(part);
      const at = chain.findIndex((one) => /auto|scroll/.test(getComputedStyle(one).overflowX));
      const cutter = chain.slice(0, at === -1 ? chain.length : at).find((one) => cuts(one, box));
      if (cutter) return [`${nameOf(part)} is cut by ${nameOf(cutter)}`];
      const isInSheet = chain[at]?.matches('.print') !== false;
      return isInSheet && outside(box, glass) ? [`${nameOf(part)} leaves the screen`] : [];
    };
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const part = node.parentElement;
      if (!part?.closest('.print, .page-captions') || !node.textContent?.trim() || !isShown(part)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const fault of faultsOf(part, range.getBoundingClientRect())) found.add(fault);
    }
    return [...found];
  });

/** Buttons too narrow for their words or lying over one another, a caption that is not whole, a sheet too wide. */
const partsCrowded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = (names: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(names)].filter((part) => part.getClientRects().length > 0);
    const boxes = all('.print button, .print summary').map((button) => ({
      name: (button.textContent ?? '').trim(),
      isNarrow: button.scrollWidth > button.clientWidth + 1,
      // What scrolls under the foot is reached by scrolling.
      isFoot: button.closest('.print-foot') !== null,
      box: button.getBoundingClientRect(),
    }));
    const over = boxes.flatMap(({ name, isFoot, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            other.isFoot === isFoot &&
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        )
        .map((other) => `"${name}" lies over "${other.name}"`),
    );
    const captions = all('.page-captions .caption').filter((caption) => {
      const { top, bottom } = caption.getBoundingClientRect();
      return top < 0 || bottom > innerHeight;
    });
    return [
      ...boxes.filter(({ isNarrow }) => isNarrow).map(({ name }) => `"${name}" cuts its words`),
      ...over,
      ...captions.map(({ textContent }) => `"${textContent}" leaves the screen`),
      ...all('.print')
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ scrollWidth, clientWidth }) => `the sheet is ${scrollWidth - clientWidth} px too wide`),
    ];
  });

/** What of a printed screen cannot be read or pressed. */
export const paperFaults = async (page: Page): Promise<string[]> => [
  ...(await layoutFaults(page)),
  ...(await wordsCut(page)),
  ...(await partsCrowded(page)),
];
