// The worker behind the game: keeps every file of the build as one version, so that a museum plays on when its server is
// gone. It never takes over by itself (docs/decisions/010): a shift under way keeps the files it began with.
import { precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { filesFor, freshElseLast, hasKiosk, mayTakeOver, SETTINGS_FILE, TAKE_OVER } from './offline-rules.ts';

/** What is used here of the worker's own world, which no library of types offers beside that of a page. */
type Lasting = { waitUntil(work: Promise<unknown>): void };
type Fetching = { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Told = Lasting & { readonly data: unknown; readonly ports: readonly MessagePort[] };
type Scope = {
  readonly __WB_MANIFEST: readonly PrecacheEntry[];
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'activate', listener: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(kind: 'message', listener: (event: Told) => void): void;
};
declare const self: Scope;

const { scope } = self.registration;
const settingsAddress = new URL(SETTINGS_FILE, scope).href;

const pages = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

const settingsFile = async (): Promise<Response> =>
  freshElseLast(settingsAddress, await caches.open(`102tons-settings ${scope}`), (address, options) =>
    fetch(address, options),
  );

// What a link says does not change which page it opens. Other addresses of the folder are left to the server: a page
// that answered for them would hide the neighbours of a game that lies at the root.
precacheAndRoute(filesFor(self.__WB_MANIFEST, self.location.search), {
  ignoreURLParametersMatching: [/./],
  cleanURLs: false,
});

self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin + pathname === settingsAddress) event.respondWith(settingsFile());
});

const takeCharge = async (): Promise<void> => {
  // The first visit too outlives its server, without being loaded anew.
  await self.clients.claim();
  // It read the museum's file before there was anyone to keep it.
  if (hasKiosk(await pages(), scope)) await settingsFile();
};

self.addEventListener('activate', (event) => event.waitUntil(takeCharge()));

const takeOver = async (port: MessagePort | undefined): Promise<void> => {
  const isFree = mayTakeOver(await pages(), scope);
  port?.postMessage(isFree);
  if (isFree) await self.skipWaiting();
};

self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOver(event.ports[0]));
});
