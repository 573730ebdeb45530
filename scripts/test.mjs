/**
 * npm test: lint, types, unit and end-to-end tests, from a bare clone.
 * Names of parts as arguments run these alone: `npm test -- unit e2e`.
 * The last line is always the plain `N passed, N failed`.
 */
import { bootstrap } from './lib/bootstrap.mjs';
import { main, ScriptFailure, say } from './lib/say.mjs';
import { prepareApp } from './lib/test/app-environment.mjs';
import { parts } from './lib/test/parts.mjs';
import { sum, tallyOfStatus } from './lib/test/tally.mjs';

const MS_PER_SECOND = 1000;

function chosenParts() {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !(name in parts));
  if (unknown !== undefined) {
    const known = Object.keys(parts).join(', ');
    throw new ScriptFailure(
      `Không có phần "${unknown}"; các phần: ${known}.`,
      `no such part; parts: ${known}`,
    );
  }
  return names.length > 0 ? names : Object.keys(parts);
}

/** Made ready once, and only when a part needs it: the linter reports even where nothing builds. */
let preparedApp;

function environmentOf(part) {
  if (!part.needsApp) return process.env;
  preparedApp ??= prepareApp({ tests: 'all' });
  return preparedApp;
}

async function runPart(name) {
  const started = Date.now();
  let tally = tallyOfStatus(1);
  await main(async () => {
    tally = await parts[name].run(await environmentOf(parts[name]));
  });
  return { name, tally, seconds: (Date.now() - started) / MS_PER_SECOND };
}

function describe({ name, tally, seconds }) {
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  return `${name}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${seconds.toFixed(1)} s)`;
}

/** The linter goes on for a while after the compiler: what the other parts need is made ready beside it. */
async function runStill(name, next) {
  const outcome = await runPart(name);
  // what goes wrong there is said by the part that needs it
  if (name === 'types' && next) await environmentOf(parts[next]).catch(() => undefined);
  return outcome;
}

async function runChosen() {
  const names = chosenParts();
  // The linter and the compiler need a core each; the parts that need the application take both, one after the other.
  const [still, running] = [false, true].map((needsApp) =>
    names.filter((name) => parts[name].needsApp === needsApp),
  );
  const outcomes = await Promise.all(still.map((name) => runStill(name, running[0])));
  for (const name of running) outcomes.push(await runPart(name));
  for (const outcome of outcomes) say(describe(outcome));
  const all = sum(outcomes.map((outcome) => outcome.tally));
  for (const failure of all.failures) say(`failed: ${failure}`);
  for (const once of all.unsteady) say(`failed, and passed when tried again: ${once}`);
  return all;
}

let total = tallyOfStatus(1);
await main(async () => {
  await bootstrap();
  total = await runChosen();
  return total.failed > 0 ? 1 : 0;
});
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
