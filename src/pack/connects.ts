// Whom a page may speak to, as its content security policy says it: one table for every page that leaves this repository,
// whoever writes the policy (`tools/content-policy.ts`, and `packed-page.ts` in a teacher's browser).

/** Nobody; its own server; beside that the store of a learning platform, which may be anybody's, anywhere. */
export type Connects = 'none' | 'self' | 'store';

/** `connect-src`. The store's address is known at the launch only, and schools have platforms without https. */
export const CONNECTS: Readonly<Record<Connects, string>> = {
  none: "'none'",
  self: "'self' data: blob:",
  store: "'self' https: http: data: blob:",
};
