// Which build this is, for the About screen, the staff panel and whoever reports a fault. Made from the sources and not
// from the clock (`tools/build.mjs`): the same sources are the same version on every machine.

/** Put in by the build; absent where the sources run unbuilt. */
declare const __VERSION__: string | undefined;

/** `0.1.0+1f0c2a9e`: the release and the first eight digits of the hash of its sources. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'unbuilt';
