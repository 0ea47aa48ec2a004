// `npm run pack:firefox`: opens the one file and the folder in a real Firefox, as a double click would, digs by keyboard, lets
// a bot go on to the card, goes through a lesson, opens the kiosk, and tells what Firefox complained of. Pictures of it lie beside the packs.
// Where no Firefox is installed it says so and is content.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { findFirefox, withFirefox } from './pack/firefox.ts';
import type { Marionette } from './pack/marionette.ts';

const PACKS: Readonly<Record<string, string>> = {
  'one-file': '102-tons.html',
  folder: '102-tons-folder/index.html',
};
const out = resolve('packs');
const PATIENCE_MS = 60_000;

/** Said of any page, from a server too: a machine that draws no WebGL, and faults within the faces that it mends itself. */
const REMARKS = /Failed to create WebGL context|downloadable font: glyf/;

type Told = { readonly value: unknown };

const valueOf = async (
  firefox: Marionette,
  script: string,
  args: readonly unknown[] = [],
): Promise<unknown> => ((await firefox.send('WebDriver:ExecuteScript', { script, args })) as Told).value;

const until = async (firefox: Marionette, condition: string): Promise<void> => {
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += 200) {
    if ((await valueOf(firefox, `return Boolean(${condition})`)) === true) return;
    await wait(200);
  }
  throw new Error(`in Firefox this never came true: ${condition}`);
};

const picture = async (firefox: Marionette, name: string): Promise<void> => {
  const { value } = (await firefox.send('WebDriver:TakeScreenshot', { full: false })) as Told;
  writeFileSync(join(out, `firefox-${name}.png`), Buffer.from(String(value), 'base64'));
};

/** `held`: how long the space bar is held down, ms. */
const holdSpace = (firefox: Marionette, held: number): Promise<unknown> =>
  firefox.send('WebDriver:PerformActions', {
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value: ' ' },
          { type: 'pause', duration: held },
          { type: 'keyUp', value: ' ' },
        ],
      },
    ],
  });

/** Whatever Firefox has said about pages from files since it was last asked. */
const complaints = async (firefox: Marionette): Promise<readonly string[]> => {
  await firefox.send('Marionette:SetContext', { value: 'chrome' });
  const told = await valueOf(
    firefox,
    `const told = Services.console.getMessageArray().map((message) => {
       try { message.QueryInterface(Ci.nsIScriptError); return message.sourceName + ' ' + message.errorMessage; }
       catch { return ''; }
     }).filter((line) => /file:|blob:|data:|Content-Security/.test(line));
     Services.console.reset();
     return told;`,
  );
  await firefox.send('Marionette:SetContext', { value: 'content' });
  return (told as readonly string[]).filter((line) => !REMARKS.test(line)).map((line) => line.slice(0, 300));
};

const STATE = `
  return {
    files: performance.getEntriesByType('resource').map((entry) => entry.name.slice(0, 120)),
    faces: [...document.fonts].filter((face) => face.status === 'loaded').length,
    lost: [...document.fonts].filter((face) => face.status === 'error').length,
    kept: Object.keys(localStorage),
  };`;

const open = (firefox: Marionette, home: string, query: string): Promise<unknown> =>
  firefox.send('WebDriver:Navigate', { url: `${home}${query}` });

const TONS = `document.querySelector('.counter-tons .unseen')?.textContent ?? ''`;

const LESSON =
  '?mode=class&reveal=off&items=off&warmup=off&pace=4000&autoplay=par&renderer=canvas&motion=reduced';

/** A lesson without its second half: paper after paper to the code a pupil hands in; the shift itself is a bot's. */
const lesson = async (firefox: Marionette, name: string, home: string): Promise<void> => {
  await open(firefox, home, LESSON);
  await until(
    firefox,
    `document.querySelector('.result-code-text') || (document.querySelector('.print-next')?.click(), false)`,
  );
  await picture(firefox, `${name}-lesson`);
};

const play = async (firefox: Marionette, name: string, home: string): Promise<readonly string[]> => {
  await open(firefox, home, '');
  await until(firefox, `document.querySelector('h1') && document.querySelector('#stage canvas')`);
  await picture(firefox, `${name}-title`);
  await open(firefox, home, '?level=record-night&seed=3&renderer=canvas');
  await until(
    firefox,
    `document.documentElement.dataset.screen === 'shift' && document.querySelector('#stage canvas')`,
  );
  await holdSpace(firefox, 6000);
  console.log(`${name}: dug ${String(await valueOf(firefox, `return ${TONS}`))}`);
  await picture(firefox, `${name}-shift`);
  console.log(`${name}:`, JSON.stringify(await valueOf(firefox, STATE)));
  await open(firefox, home, '?level=record-night&seed=1&autoplay=par&pace=20000&renderer=canvas');
  await until(firefox, `document.documentElement.dataset.screen === 'tally'`);
  await until(firefox, `document.documentElement.dataset.screen === 'card'`);
  await picture(firefox, `${name}-card`);
  await lesson(firefox, name, home);
  await open(firefox, home, '?mode=kiosk&langs=uk,en,ru&renderer=canvas');
  await until(firefox, `document.querySelector('.kiosk-touch')`);
  await wait(2000);
  await picture(firefox, `${name}-kiosk`);
  return complaints(firefox);
};

const missing = Object.values(PACKS).filter((path) => !existsSync(join(out, path)));
const executable = findFirefox();
if (executable === null) console.log('No Firefox is installed here: nothing was tried.');
else if (missing.length > 0) {
  console.error('There are no packs: run "npm run pack" first.');
  process.exitCode = 1;
} else {
  const told = await withFirefox(executable, async (firefox) => {
    const { capabilities } = (await firefox.send('WebDriver:NewSession')) as {
      readonly capabilities: { readonly browserVersion: string };
    };
    console.log(`Firefox ${capabilities.browserVersion}`);
    await complaints(firefox);
    const all: string[] = [];
    for (const [name, path] of Object.entries(PACKS))
      all.push(...(await play(firefox, name, pathToFileURL(join(out, path)).href)));
    return all;
  });
  for (const line of told) console.error(line);
  console.log(told.length === 0 ? 'Firefox complained of nothing.' : `${told.length} complaints.`);
  process.exitCode = told.length === 0 ? 0 : 1;
}
