// Whether anybody serves this page. Opened from a stick there is nobody to ask for a file, a new version or a worker, and
// a question in vain is an error on the console.

/** False in the editions that are opened from a file, wherever they lie (`tools/pack`), and for every page without a server. */
export const isServed = (): boolean =>
  import.meta.env.MODE !== 'file' && /^https?:$/.test(globalThis.location.protocol);
