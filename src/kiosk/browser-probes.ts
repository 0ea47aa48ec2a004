// The self-test's questions about the browser: what it keeps, draws, plays, and whether it would do without a server.
import { bad, good, type Finding, type Probe } from './plate-probes.ts';

const DATABASE = '102tons-probe';

const indexedDb = (): Promise<Finding> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open(DATABASE);
    asked.addEventListener('success', () => {
      asked.result.close();
      indexedDB.deleteDatabase(DATABASE);
      resolve(good('yes'));
    });
    asked.addEventListener('error', () => reject(new Error(asked.error?.name ?? 'error')));
  });

const glName = (gl: WebGLRenderingContext): string => {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER)).slice(0, 120);
};

const renderer = (): Finding => {
  const gl = document.createElement('canvas').getContext('webgl');
  if (gl !== null) {
    const name = glName(gl);
    // A browser has few contexts and takes the oldest away: the mine's.
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return good(name);
  }
  return document.createElement('canvas').getContext('2d') === null ? bad('none') : good('Canvas 2D');
};

const audio = async (): Promise<Finding> => {
  const context = new AudioContext();
  const { state, sampleRate } = context;
  await context.close();
  return good(`${state} · ${sampleRate} Hz`);
};

const fonts = (): Finding => {
  const faces = [...document.fonts];
  const came = faces.filter(({ status }) => status === 'loaded').length;
  const isLost = faces.some(({ status }) => status === 'error');
  return { isGood: came > 0 && !isLost, detail: `${came} / ${faces.length}` };
};

const serviceWorker = async (): Promise<Finding> => {
  const registered = await navigator.serviceWorker.getRegistration();
  if (registered === undefined) return bad('none');
  if (registered.waiting !== null) return good('waiting');
  return registered.active === null ? bad('installing') : good('active');
};

const wakeLock = async (): Promise<Finding> => {
  const lock = await navigator.wakeLock.request('screen');
  await lock.release();
  return good('yes');
};

export const BROWSER_PROBES: Readonly<Record<string, Probe>> = {
  database: indexedDb,
  renderer,
  audio,
  fonts,
  'service-worker': () => ('serviceWorker' in navigator ? serviceWorker() : bad('none')),
  'wake-lock': () => ('wakeLock' in navigator ? wakeLock() : bad('none')),
};
