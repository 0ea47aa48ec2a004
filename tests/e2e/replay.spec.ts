// Somebody else's shift: re-run in Chromium, it must come to the very journal that Node came to.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, expectScreen, test, words } from './support/game.ts';
import { codeOf } from './support/hands.ts';

const golden = new URL('../replays/', import.meta.url);

/** Codes kept under tests/replays, whatever the file around them. */
const goldenCodes = (): { readonly name: string; readonly code: string }[] =>
  (existsSync(golden) ? readdirSync(golden, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const text = readFileSync(new URL(name, golden), 'utf8');
      const code = /"(?:code|replay)":\s*"([\w-]+)"/.exec(text)?.[1];
      return code === undefined ? [] : [{ name, code }];
    });

for (const { name, code } of goldenCodes()) {
  test(`the golden replay ${name} comes to the same hash in Chromium as in Node`, async ({ page, game }) => {
    await game.open(`renderer=canvas&replay=${code}`);
    await expect(page.getByText(words('reveal.replay.verified'))).toBeVisible();
  });
}

test('a code of a whole record night opens at its reveal, verified', async ({ page, game }) => {
  // As the links of the game have it, and where the game stands already: no server is told of the shift.
  await game.open('renderer=canvas');
  await page.evaluate((code) => location.assign(`#replay=${code}`), codeOf('record-night', 'careful', 11));
  await expectScreen(page, 'lights-up');
  await expect(page.getByText(words('reveal.replay.verified'))).toBeVisible();
});

test('a damaged code is turned away politely', async ({ page, game }) => {
  const code = codeOf('lamp-room', 'par', 1);
  await game.open(`replay=${code.slice(0, -6)}AAAAAA`);
  await expectScreen(page, 'title');
  await expect(page.getByText(words('notice.replayDamaged'))).toBeVisible();
});

test('a word that is no code at all is turned away politely', async ({ page, game }) => {
  await game.open('replay=hello');
  await expectScreen(page, 'title');
  await expect(page.getByText(words('notice.replayDamaged'))).toBeVisible();
});

test('a shift that is not over has nothing to reveal, and says so', async ({ page, game }) => {
  await game.open(`replay=${codeOf('record-night', 'par', 1, 500)}`);
  await expectScreen(page, 'title');
  await expect(page.getByText(words('notice.replayUnfinished'))).toBeVisible();
});
