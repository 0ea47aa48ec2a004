// What the offline worker decides, without a worker.
import { describe, expect, it } from 'vitest';
import {
  filesFor,
  freshElseLast,
  hasKiosk,
  mayTakeOver,
  MP3_WISH,
  type Store,
} from '../../src/platform/offline-rules.ts';

const SCOPE = 'https://museum.example/hall/';
const FILE = `${SCOPE}kiosk.json`;

describe('the files a browser keeps', () => {
  const all = ['index.html', 'assets/sprite-1.mp3', 'assets/sprite-2.webm', 'assets/index-3.js'].map(
    (url) => ({
      url,
      revision: null,
    }),
  );
  const kept = (search: string): string[] => filesFor(all, search).map(({ url }) => url);

  it('are all but the sounds it does not play', () => {
    expect(kept('')).toEqual(['index.html', 'assets/sprite-2.webm', 'assets/index-3.js']);
    expect(kept(MP3_WISH)).toEqual(['index.html', 'assets/sprite-1.mp3', 'assets/index-3.js']);
  });
});

const aStore = (): Store & { readonly kept: Map<string, Response> } => {
  const kept = new Map<string, Response>();
  return {
    kept,
    match: async (key) => kept.get(key)?.clone(),
    put: async (key, answer) => void kept.set(key, answer),
    delete: async (key) => kept.delete(key),
  };
};

const answering = (status: number, text = '') =>
  (async () => new Response(status === 200 ? text : null, { status })) as typeof fetch;
const gone = (async () => {
  throw new TypeError('Failed to fetch');
}) as typeof fetch;

describe("the museum's own file", () => {
  const textAfter = async (...servers: readonly (typeof fetch)[]): Promise<string> => {
    const store = aStore();
    let answer = new Response();
    for (const server of servers) answer = await freshElseLast(FILE, store, server);
    return answer.ok ? answer.text() : String(answer.status);
  };

  it('is the newest there is', async () => {
    expect(await textAfter(answering(200, 'one'), answering(200, 'two'))).toBe('two');
  });

  it('is the last one seen where the server is gone or stumbles', async () => {
    expect(await textAfter(answering(200, 'one'), gone)).toBe('one');
    expect(await textAfter(answering(200, 'one'), answering(502), gone)).toBe('one');
  });

  it('is none where it was never seen, or was taken away', async () => {
    expect(await textAfter(gone)).toBe('404');
    expect(await textAfter(answering(200, 'one'), answering(404), gone)).toBe('404');
  });
});

describe('a new version', () => {
  const page = (url: string) => ({ url });

  it('takes over where one page of the game is open, or none', () => {
    expect(mayTakeOver([], SCOPE)).toBe(true);
    expect(mayTakeOver([page(SCOPE)], SCOPE)).toBe(true);
  });

  it('waits where a second one is, whatever its link says', () => {
    expect(mayTakeOver([page(SCOPE), page(`${SCOPE}?level=record-night`)], SCOPE)).toBe(false);
  });

  it('does not wait for the neighbours of its folder', () => {
    expect(mayTakeOver([page(SCOPE), page('https://museum.example/cafe/')], SCOPE)).toBe(true);
  });
});

describe('a kiosk', () => {
  it('is known by its link, in the folder of the game alone', () => {
    expect(hasKiosk([{ url: `${SCOPE}?lang=uk&mode=kiosk` }], SCOPE)).toBe(true);
    expect(hasKiosk([{ url: SCOPE }, { url: 'https://museum.example/cafe/?mode=kiosk' }], SCOPE)).toBe(false);
  });
});
