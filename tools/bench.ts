// Speed without a screen, as ratios beside a yardstick of the same run: `npm run bench [-- --json]`. Exits 1 where a built
// game is heavier than it may be; speed depends on who else uses the machine and is only told.
import { runAllCoalitions } from '../src/credit/coalition.ts';
import { creditAll } from '../src/credit/registry.ts';
import { measureSkill } from '../src/credit/skill.ts';
import { encodeReplay, hashLevel, recordBot, runBot, verifyReplay } from '../src/sim/index.ts';
import { scriptBeforeTitle, wholeBuild } from './bench-bytes.ts';
import { exitCodeOf, isLight, verdictOf, WHOLE_BUILD_BYTES } from './bench-verdict.ts';
import { verifyTimes } from './bench-verify.ts';
import { timeOf, yardstickMs } from './bench-yardstick.ts';
import { needLevel } from './level-files.ts';

const level = needLevel('record-night');
const yardstick = yardstickMs();
const { shift, inputs } = recordBot(level, 1, 'par');
const code = encodeReplay(
  {
    levelId: level.id,
    levelVersion: level.version,
    levelHash: hashLevel(level),
    seed: 1,
    inputs,
    endTick: shift.state.tick,
  },
  shift,
);
const request = {
  level,
  seed: 1,
  skillPermille: measureSkill(level, shift.journal),
  cutKg: shift.state.cutKg,
};

const nightMs = timeOf(15, () => runBot(level, 1, 'par'));
const coalitionsMs = timeOf(3, () => runAllCoalitions(request));
const rulesMs = timeOf(15, () => creditAll(level, shift.journal));
const checkMs = timeOf(9, () => verifyReplay(level, code));

const verify = await verifyTimes(level);

const row = (ms: number, targetMs: number) => ({
  ms: Number(ms.toFixed(2)),
  perYardstick: Number((ms / yardstick).toFixed(3)),
  targetMs,
});
const perSecond = (ms: number) => ({ ...row(ms, 0), perSecond: Number((1000 / ms).toFixed(1)) });
const report = {
  yardstickMs: Number(yardstick.toFixed(2)),
  recordNight: row(nightMs, 50),
  coalitions32: row(coalitionsMs, 2000),
  sixRules: row(rulesMs, 100),
  replayCheck: perSecond(checkMs),
  classCodesOneWorker: perSecond(verify.one),
  classCodesTwoWorkers: perSecond(verify.two),
  replayCodeCharacters: code.length,
  scriptBeforeTitle: scriptBeforeTitle(),
  wholeBuild: wholeBuild(),
};

const bytesMet = isLight(report.wholeBuild?.gzip ?? null, WHOLE_BUILD_BYTES);

if (process.argv.includes('--json')) console.log(JSON.stringify(report));
else {
  console.log(`yardstick (20 million integer steps): ${report.yardstickMs} ms`);
  console.log(
    `record night, headless:      ${report.recordNight.ms} ms = ${report.recordNight.perYardstick} yardsticks (target 50 ms)`,
  );
  console.log(
    `32 coalitions:               ${report.coalitions32.ms} ms = ${report.coalitions32.perYardstick} yardsticks (target 2000 ms)`,
  );
  console.log(
    `six folding rules together:  ${report.sixRules.ms} ms = ${report.sixRules.perYardstick} yardsticks (target 100 ms)`,
  );
  console.log(
    `replay checks:               ${report.replayCheck.perSecond} a second (${report.replayCodeCharacters} characters each)`,
  );
  console.log(
    `codes of a class verified:   ${report.classCodesOneWorker.perSecond} a second on one worker thread = ${report.classCodesOneWorker.perYardstick} yardsticks each, ${report.classCodesTwoWorkers.perSecond} on two = ${report.classCodesTwoWorkers.perYardstick}`,
  );
  const title = report.scriptBeforeTitle;
  console.log(
    title === null
      ? 'nothing is built: run npm run build for the bytes'
      : `script before the title:     ${title.gzip} bytes gzip in ${title.files} files (target 60000)`,
  );
  if (report.wholeBuild !== null)
    console.log(
      `whole build:                 ${report.wholeBuild.gzip} bytes gzip in ${report.wholeBuild.files} files (at most ${WHOLE_BUILD_BYTES}): ${verdictOf(bytesMet)}`,
    );
}
process.exitCode = exitCodeOf(bytesMet);
