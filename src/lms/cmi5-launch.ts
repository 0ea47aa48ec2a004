// How a platform of cmi5 starts a lesson: five words in the address of the page.

export type Launch = {
  /** Ends with a slash. */
  readonly endpoint: string;
  /** Gives the token of this session, once. */
  readonly fetchUrl: string;
  /** The pupil as the platform calls them. Handed back unread: no business of ours. */
  readonly actor: object;
  readonly registration: string;
  readonly activityId: string;
};

const isWeb = (address: string): boolean => {
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
};

const asObject = (text: string): object | null => {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? read : null;
  } catch {
    return null;
  }
};

/** Null where the page was not launched so, or a word of it makes no sense. */
export const readLaunch = (search: string): Launch | null => {
  const query = new URLSearchParams(search);
  const endpoint = query.get('endpoint') ?? '';
  const fetchUrl = query.get('fetch') ?? '';
  const actor = asObject(query.get('actor') ?? '');
  const registration = query.get('registration') ?? '';
  const activityId = query.get('activityId') ?? '';
  if (!isWeb(endpoint) || !isWeb(fetchUrl) || actor === null) return null;
  if (registration === '' || activityId === '') return null;
  return { endpoint: endpoint.replace(/\/*$/, '/'), fetchUrl, actor, registration, activityId };
};
