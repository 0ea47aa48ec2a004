// The whole game as one page, for a stick, a mail, a folder somebody shares: a double click opens it, and it asks nobody for
// anything.
import { readFileSync } from 'node:fs';
import { LICENCES_ID } from '../../src/ui/licences.ts';
import { withPolicy } from '../content-policy.ts';
import { licenceText } from '../licences.ts';
import { inScript, inStyle, inTemplate, replaceOnce } from './in-page.ts';
import { textFile, type PackMaker } from './pack-file.ts';

const NAME = '102-tons.html';

/** Whoever is handed the one file is handed the licence with it. */
const licence = (): string =>
  `<!--\n${readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8')
    .replaceAll('--', '- -')
    .trim()}\n-->`;

export const packOneFile: PackMaker = async ({ filePage }) => {
  const { html, script, style } = await filePage();
  const styled = replaceOnce(html, '</head>', `<style>${inStyle(style)}</style>\n  </head>`);
  const licensed = replaceOnce(
    styled,
    '</body>',
    `<template id="${LICENCES_ID}">${inTemplate(licenceText())}</template>\n  </body>`,
  );
  const whole = replaceOnce(licensed, '</body>', `<script>${inScript(script)}</script>\n  </body>`);
  const page = withPolicy(whole, { connect: 'none', files: 'inside' });
  return [textFile(NAME, replaceOnce(page, '<!doctype html>', `<!doctype html>\n${licence()}`))];
};
