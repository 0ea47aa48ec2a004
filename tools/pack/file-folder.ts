// The game as a folder that is opened by a double click on its index.html, and the same folder as an archive. Where the one
// file is too large for a mail gate or a reader of scripts, this one is: classic scripts and styles beside a small page.
import { readFileSync } from 'node:fs';
import { archiveOf } from '../../src/pack/archive.ts';
import { LICENCES_FILE } from '../../src/ui/licences.ts';
import { withPolicy } from '../content-policy.ts';
import { licencesFile } from '../licences.ts';
import { inScript, replaceOnce } from './in-page.ts';
import { textFile, type PackMaker } from './pack-file.ts';

const NAME = '102-tons-folder';

const copied = (path: string, source: string) =>
  textFile(`${NAME}/${path}`, readFileSync(new URL(`../../${source}`, import.meta.url), 'utf8'));

export const packFileFolder: PackMaker = async ({ filePage }) => {
  const { html, script, style } = await filePage();
  const styled = replaceOnce(html, '</head>', '<link rel="stylesheet" href="102-tons.css" />\n  </head>');
  // Behind the body and not deferred: the page's own word for a script that does not come must be there before it.
  const whole = replaceOnce(styled, '</body>', '<script src="102-tons.js"></script>\n  </body>');
  const files = [
    textFile(`${NAME}/index.html`, withPolicy(whole, { connect: 'none', files: 'stick' })),
    textFile(`${NAME}/102-tons.js`, inScript(script)),
    textFile(`${NAME}/102-tons.css`, style),
    copied('LICENSE.txt', 'LICENSE'),
    textFile(`${NAME}/${LICENCES_FILE}`, licencesFile()),
    copied('credits.json', 'assets/credits.json'),
  ];
  // What lies in the folder lies at the root of the archive.
  const atRoot = files.map(({ path, bytes }) => ({ path: path.slice(NAME.length + 1), bytes }));
  return [...files, { path: `${NAME}.zip`, bytes: archiveOf(atRoot) }];
};
