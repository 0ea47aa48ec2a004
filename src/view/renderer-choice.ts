// WebGL or Canvas: a laptop whose WebGL is computed by the processor draws ten times faster on Canvas. The
// name of the renderer tells, read in a context that is thrown away at once.
export type RendererWish = 'auto' | 'canvas' | 'webgl';
export type RendererChoice = { readonly kind: 'canvas' | 'webgl'; readonly isSoftware: boolean };

const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/** `name` is what the graphics driver calls itself, null where there is no WebGL at all. */
export const chooseRenderer = (wish: RendererWish, name: string | null): RendererChoice => {
  const isSoftware = name === null || SOFTWARE.test(name);
  if (wish === 'canvas') return { kind: 'canvas', isSoftware };
  if (wish === 'webgl' && name !== null) return { kind: 'webgl', isSoftware };
  return { kind: isSoftware ? 'canvas' : 'webgl', isSoftware };
};

export const readRendererName = (): string | null => {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl');
  if (gl === null) return null;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : '';
};

export const hasCanvas = (): boolean => document.createElement('canvas').getContext('2d') !== null;
