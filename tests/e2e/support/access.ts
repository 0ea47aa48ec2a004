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
