/** The parts of `npm test`, each giving its tally. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { modulesDir, projectRoot } from '../paths.mjs';
import { run } from '../run.mjs';
import { runPlaywright } from './playwright.mjs';
import { tallyOfPlaywright, tallyOfStatus, tallyOfVitest } from './tally.mjs';

const unitReport = join(projectRoot, 'test-results', 'unit.json');
const e2eReport = join(projectRoot, 'test-results', 'e2e.json');

const TYPE_PROJECTS = ['tsconfig.node.json', 'tsconfig.web.json', 'tsconfig.e2e.json'];

/** @type {Record<string, { needsApp: boolean, run(env: NodeJS.ProcessEnv): Promise<import('./tally.mjs').Tally> }>} */
export const parts = {
  lint: { needsApp: false, run: lint },
  types: { needsApp: false, run: types },
  unit: { needsApp: true, run: unit },
  e2e: { needsApp: true, run: e2e },
};

async function lint(env) {
  // one thread is enough for the types behind its rules: more of them do the same work several times
  const rules = await tool({ ...env, GOMAXPROCS: '1' }, 'oxlint/bin/oxlint', []);
  const format = await tool(env, '@biomejs/biome/bin/biome', ['check', '.']);
  return tallyOfStatus(rules || format);
}

async function types(env) {
  let status = 0;
  for (const project of TYPE_PROJECTS) {
    // the linter works beside it: threads that both take cost a third more of the processor and win no time
    status =
      (await tool(env, 'typescript/bin/tsc', ['--noEmit', '--singleThreaded', '-p', project])) || status;
  }
  return tallyOfStatus(status);
}

async function unit(env) {
  rmSync(unitReport, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  return tallyOfVitest(await tool(env, 'vitest/vitest.mjs', args), unitReport);
}

async function e2e(env) {
  rmSync(e2eReport, { force: true });
  return tallyOfPlaywright(await runPlaywright('e2e', [], env), e2eReport);
}

function tool(env, script, args) {
  return run(process.execPath, [join(modulesDir, script), ...args], { cwd: projectRoot, env });
}
