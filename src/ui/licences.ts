// Where the licences of letters and libraries are: as a file beside the page, or inside the page that has nothing beside it.

/** Beside `index.html`, on a server and in a folder. */
export const LICENCES_FILE = 'licences.txt';

/** The id of the `<template>` that holds them in the one-file edition (`tools/pack/one-file.ts`). */
export const LICENCES_ID = 'licences';

/** The licences where the page carries them; null where they lie beside it. */
export const carriedLicences = (page: Document = document): string | null => {
  const held = page.querySelector<HTMLTemplateElement>(`template#${LICENCES_ID}`);
  return held === null ? null : (held.content.textContent ?? '').trim();
};
