// A platform of cmi5 that forgives nothing: a token given once, launch data, documents, and statements that must keep the
// order and the rules of the standard (sections 7.1.3, 9.3, 9.5 and 9.6), each checked by a validator of xAPI.
import validator from '@learninglocker/xapi-validation';

type Validate = (statement: unknown) => readonly unknown[];

/** An old package: some loaders hand out its function, others the module round it. */
const validate: Validate =
  typeof validator === 'function'
    ? validator
    : (validator as unknown as { readonly default: Validate }).default;

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVEON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

type Activity = { readonly id: string };
export type Statement = {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string };
  readonly object: Activity & { readonly definition?: { readonly interactionType: string } };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context: {
    readonly registration: string;
    readonly contextActivities: Readonly<Record<string, readonly Activity[]>>;
    readonly extensions: Readonly<Record<string, unknown>>;
  };
};

export type LaunchMode = 'Normal' | 'Browse' | 'Review';

export const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.test', name: '1625378' } };
export const REGISTRATION = '760e3480-ba55-4991-94b0-01820dbd23a2';
export const ACTIVITY = 'https://lms.test/activities/31';
const PUBLISHER = 'urn:102tons:lesson';

const launchData = (session: string, launchMode: LaunchMode) => ({
  contextTemplate: {
    contextActivities: { grouping: [{ id: PUBLISHER }] },
    extensions: { [SESSION]: session },
  },
  launchMode,
  masteryScore: 0.75,
  moveOn: 'Completed',
  returnURL: 'https://lms.test/course/3',
});

const has = ({ context }: Statement, id: string): boolean =>
  (context.contextActivities['category'] ?? []).some((activity) => activity.id === id);

const textOf = (body: unknown): string => (typeof body === 'string' ? body : '');

const hasProgress = (result: Readonly<Record<string, unknown>>): boolean =>
  JSON.stringify(result).includes('result/extensions/progress');

type Finding = readonly [is: boolean, what: string];

/** What every statement must be. */
const commonFaults = (statement: Statement, session: string): readonly Finding[] => {
  const { context, actor, id } = statement;
  const grouping = context.contextActivities['grouping'] ?? [];
  return [
    ...validate(statement).map((warning): Finding => [true, JSON.stringify(warning)]),
    [!UUID.test(id), 'no number of its own'],
    [JSON.stringify(actor) !== JSON.stringify(ACTOR), 'another actor'],
    [context.registration !== REGISTRATION, 'another registration'],
    [context.extensions[SESSION] !== session, 'another session'],
    [!grouping.some((each) => each.id === PUBLISHER), 'no publisher'],
  ];
};

/** What a statement of this verb must and must not say. */
const verbFaults = (statement: Statement, name: string): readonly Finding[] => {
  const { result = {}, context, object } = statement;
  const isDefined = has(statement, CMI5);
  const isJudged = 'success' in result || 'completion' in result;
  return [
    [isDefined === (name === 'answered'), 'the category of the wrong kind'],
    [isDefined && object.id !== ACTIVITY, 'another object'],
    [(isDefined && isJudged) !== has(statement, MOVEON), 'moveon in the wrong place'],
    [isDefined && 'score' in result && name !== 'passed', 'a score it may not have'],
    [name === 'passed' && result['success'] !== true, 'no success'],
    [name === 'passed' && context.extensions[MASTERY] !== 0.75, 'no mastery score'],
    [name === 'completed' && result['completion'] !== true, 'no completion'],
    [/terminated|completed|passed/.test(name) && typeof result['duration'] !== 'string', 'no duration'],
  ];
};

const faultsOf = (name: string, findings: readonly Finding[]): string[] =>
  findings.filter(([is]) => is).map(([, what]) => `${name}: ${what}`);

const nameOf = ({ verb }: Statement): string => verb.id.split('/').at(-1) ?? '';

export const createFakeLrs = () => {
  const documents = new Map<string, string>();
  const statements: Statement[] = [];
  const faults: string[] = [];
  const requests: string[] = [];
  let token: string | null = null;
  let session = '';
  let mode: LaunchMode = 'Normal';
  let isUp = true;
  let launches = 0;

  const inSession = (): readonly string[] =>
    statements.filter(({ context }) => context.extensions[SESSION] === session).map(({ verb }) => verb.id);
  const orderFaults = (statement: Statement): readonly Finding[] => {
    const { verb, result = {} } = statement;
    const name = nameOf(statement);
    const before = inSession();
    const ever = statements.map((each) => each.verb.id);
    return [
      [(before.length === 0) !== (name === 'initialized'), 'not in its turn'],
      [before.some((id) => id.endsWith('terminated')), 'after the end'],
      [/completed|passed/.test(name) && ever.includes(verb.id), 'said twice'],
      [ever.some((id) => id.endsWith('completed')) && hasProgress(result), 'progress after completion'],
      [mode !== 'Normal' && !/initialized|terminated/.test(name), `said in ${mode}`],
    ];
  };
  const takeStatement = (statement: Statement): Response => {
    if (statements.some(({ id }) => id === statement.id)) return new Response(null, { status: 409 });
    const name = nameOf(statement);
    const wrong = faultsOf(name, [
      ...commonFaults(statement, session),
      ...verbFaults(statement, name),
      ...orderFaults(statement),
    ]);
    faults.push(...wrong);
    if (wrong.length > 0) return new Response(wrong.join(), { status: 403 });
    statements.push(statement);
    return Response.json([statement.id]);
  };
  const document = (url: URL, init: RequestInit): Response => {
    const query = Object.fromEntries(url.searchParams);
    if (JSON.stringify(JSON.parse(query['agent'] ?? 'null')) !== JSON.stringify(ACTOR))
      faults.push('no agent');
    const key = query['stateId'] ?? query['profileId'] ?? '';
    if (init.method === 'GET') {
      const kept = documents.get(key);
      return kept === undefined ? new Response(null, { status: 404 }) : Response.json(JSON.parse(kept));
    }
    if (key === 'LMS.LaunchData') faults.push('wrote into the launch data');
    if (mode !== 'Normal') faults.push(`a document in ${mode}`);
    documents.set(key, textOf(init.body));
    return new Response(null, { status: 204 });
  };
  const answer = (address: string, init: RequestInit): Response => {
    const url = new URL(address);
    requests.push(`${init.method} ${url.pathname}`);
    if (url.pathname === '/token') {
      if (init.method !== 'POST') faults.push('the token was not asked for by POST');
      if (token === null) return Response.json({ 'error-code': '1', 'error-text': 'Already in Use' });
      const given = token;
      token = null;
      return Response.json({ 'auth-token': given });
    }
    const headers = new Headers(init.headers);
    if (headers.get('authorization') !== `Basic ${session}-token`) return new Response(null, { status: 401 });
    if (headers.get('x-experience-api-version') !== '1.0.3') faults.push('no version');
    if (url.pathname === '/xapi/statements') return takeStatement(JSON.parse(textOf(init.body)) as Statement);
    return document(url, init);
  };

  return {
    statements,
    faults,
    requests,
    documents,
    verbs: (): readonly string[] => statements.map(nameOf),
    /** The line is cut, or mended. */
    set isUp(is: boolean) {
      isUp = is;
    },
    /** Returns the query of the page. */
    launch: (launchMode: LaunchMode = 'Normal'): string => {
      launches += 1;
      mode = launchMode;
      session = `session-${launches}`;
      token = `${session}-token`;
      documents.set('LMS.LaunchData', JSON.stringify(launchData(session, mode)));
      return `?${new URLSearchParams({
        endpoint: 'https://lms.test/xapi',
        fetch: `https://lms.test/token?k=${launches}`,
        actor: JSON.stringify(ACTOR),
        registration: REGISTRATION,
        activityId: ACTIVITY,
      }).toString()}`;
    },
    fetch: async (address: unknown, init: RequestInit = {}): Promise<Response> => {
      if (!isUp) throw new TypeError('Failed to fetch');
      return answer(String(address), init);
    },
  };
};

export type FakeLrs = ReturnType<typeof createFakeLrs>;
