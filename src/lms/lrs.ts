// A learning record store as cmi5 uses it: documents and statements over the web, with the one token of the session. Nothing
// here throws or waits for long: an answer, a refusal, or nobody there.
import type { Launch } from './cmi5-launch.ts';

const PATIENCE_MS = 10_000;
/** Browsers let a page that goes leave no more than this behind, bytes. */
const MOST_KEPT_ALIVE = 60_000;

/** `later`: nobody answered, and it may be tried again. */
export type Sent = 'taken' | 'refused' | 'later';

export type Lrs = {
  /** A document about this pupil and this lesson; null where there is none, undefined where nobody answered. */
  readState(stateId: string): Promise<unknown>;
  writeState(stateId: string, document: object): Promise<Sent>;
  /** Wishes of the pupil; most platforms have none. */
  readProfile(profileId: string): Promise<unknown>;
  send(statement: object): Promise<Sent>;
};

type Ask = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
};

const ask = async (url: string, init: RequestInit): Promise<Response | null> => {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    return null;
  }
};

const jsonOf = async (response: Response): Promise<unknown> => {
  try {
    return (await response.json()) as unknown;
  } catch {
    return undefined;
  }
};

/** May be asked once in a session; null where no token came. */
export const fetchToken = async (fetchUrl: string): Promise<string | null> => {
  const response = await ask(fetchUrl, { method: 'POST' });
  const answer = response?.ok === true ? await jsonOf(response) : null;
  if (typeof answer !== 'object' || answer === null || !('auth-token' in answer)) return null;
  const token = answer['auth-token'];
  return typeof token === 'string' && token !== '' ? token : null;
};

const sentBy = (response: Response | null): Sent => {
  if (response === null) return 'later';
  // There already: a statement keeps its number, and is sent again where no answer came.
  if (response.ok || response.status === 409) return 'taken';
  return response.status >= 500 || response.status === 408 || response.status === 429 ? 'later' : 'refused';
};

export const createLrs = (launch: Launch, token: string): Lrs => {
  const { endpoint, actor, registration, activityId } = launch;
  const request = ({ method, path, query, body }: Ask): Promise<Response | null> => {
    const text = body === undefined ? null : JSON.stringify(body);
    const search = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
    return ask(`${endpoint}${path}${search}`, {
      method,
      headers: {
        Authorization: `Basic ${token}`,
        'X-Experience-API-Version': '1.0.3',
        ...(text === null ? {} : { 'Content-Type': 'application/json' }),
      },
      body: text,
      keepalive: text !== null && text.length < MOST_KEPT_ALIVE,
    });
  };
  const read = async (path: string, query: Readonly<Record<string, string>>): Promise<unknown> => {
    const response = await request({ method: 'GET', path, query });
    if (response === null) return undefined;
    if (response.status === 404) return null;
    return response.ok ? jsonOf(response) : undefined;
  };
  const agent = JSON.stringify(actor);
  const about = (stateId: string) => ({ activityId, agent, registration, stateId });
  return {
    readState: (stateId) => read('activities/state', about(stateId)),
    writeState: async (stateId, body) =>
      sentBy(await request({ method: 'PUT', path: 'activities/state', query: about(stateId), body })),
    readProfile: (profileId) => read('agents/profile', { agent, profileId }),
    send: async (body) => sentBy(await request({ method: 'POST', path: 'statements', body })),
  };
};
