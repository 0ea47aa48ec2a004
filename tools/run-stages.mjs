// Runs stages one after another, prints a line for each at the end and the count of tests last.
// A stage that breaks without a failed test of its own counts as one failure: red is never "0 failed".

/** @typedef {import('./stages.mjs').Stage} Stage */
/** @typedef {{ readonly name: string, readonly isGood: boolean, readonly passed: number, readonly failed: number, readonly seconds: number }} Outcome */

/**
 * @param {Stage} stage
 * @returns {Promise<Outcome>}
 */
const runStage = async (stage) => {
  console.log(`\n== ${stage.name}`);
  const started = Date.now();
  const code = await stage.run();
  const seconds = Math.round((Date.now() - started) / 1000);
  // A runner of tests that left no count behind died before it could.
  const { passed, failed } = stage.count?.() ?? { passed: 0, failed: stage.count === undefined ? 0 : 1 };
  const isGood = code === 0 && failed === 0;
  return { name: stage.name, isGood, passed, failed: isGood ? 0 : Math.max(1, failed), seconds };
};

/**
 * Resolves with true where every stage was good. `stopAfter` names a stage whose failure makes the rest pointless.
 * @param {readonly Stage[]} stages
 * @param {string} [stopAfter]
 */
export const runStages = async (stages, stopAfter) => {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const stage of stages) {
    const outcome = await runStage(stage);
    outcomes.push(outcome);
    if (!outcome.isGood && outcome.name === stopAfter) break;
  }
  console.log('');
  for (const { name, isGood, passed, failed, seconds } of outcomes) {
    const tests = passed + failed > 0 ? `, ${passed} passed, ${failed} failed` : '';
    console.log(`${isGood ? 'ok  ' : 'FAIL'} ${name} (${seconds} s${tests})`);
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return outcomes.every((outcome) => outcome.isGood);
};
