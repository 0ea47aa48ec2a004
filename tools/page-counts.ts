// What a page holds: pictures, listeners, nodes, memory. Read after a forced collection, so that what is left is kept by
// somebody and not merely not yet thrown away.
import type { CDPSession, Page } from '@playwright/test';

export type Left = {
  readonly listeners: number;
  readonly nodes: number;
  readonly heapMb: number;
  readonly textures: number;
  readonly canvases: number;
};

/** Runs before the game: counts what the graphics card holds. */
export const countTextures = (): void => {
  const held = { textures: 0 };
  Object.assign(window, { held });
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    prototype.createTexture = new Proxy(prototype.createTexture, {
      apply(make, self, args) {
        held.textures += 1;
        return Reflect.apply(make, self, args) as WebGLTexture;
      },
    });
    prototype.deleteTexture = new Proxy(prototype.deleteTexture, {
      apply(remove, self, args) {
        if (args[0] !== null) held.textures -= 1;
        Reflect.apply(remove, self, args);
      },
    });
  }
};

export const lookAt = async (page: Page, client: CDPSession): Promise<Left> => {
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const inPage = await page.evaluate(() => ({
    textures: (window as unknown as { held: { textures: number } }).held.textures,
    canvases: document.querySelectorAll('canvas').length,
  }));
  const heapMb = Math.round(of('JSHeapUsedSize') / 100_000) / 10;
  return { ...inPage, listeners: of('JSEventListeners'), nodes: of('Nodes'), heapMb };
};
