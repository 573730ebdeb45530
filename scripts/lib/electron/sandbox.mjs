/**
 * Whether Chromium can build its sandbox here: with user namespaces, or with its helper owned by
 * root. As root it refuses to, and wants to be told to go without.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ScriptFailure, say } from '../say.mjs';

const NO_SANDBOX = '--no-sandbox';
const SETUID = 0o4000;

function isRoot() {
  return process.getuid?.() === 0;
}

/** @param {{ folder: string }} runtime */
function canSandbox(runtime) {
  if (process.platform !== 'linux') return true;
  return hasUserNamespaces() || helperBelongsToRoot(runtime.folder);
}

function hasUserNamespaces() {
  return spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' }).status === 0;
}

function helperBelongsToRoot(folder) {
  const helper = statSync(join(folder, 'chrome-sandbox'), { throwIfNoEntry: false });
  return helper !== undefined && helper.uid === 0 && (helper.mode & SETUID) !== 0;
}

/** For a person at work: never without a sandbox, unless as root. @returns {string[]} */
export function switchesForUse(runtime) {
  if (process.platform === 'linux' && isRoot()) return [NO_SANDBOX];
  if (canSandbox(runtime)) return [];
  const helper = join(runtime.folder, 'chrome-sandbox');
  throw new ScriptFailure(
    `Hệ thống không cho lập vùng cách ly (sandbox). Hãy chạy: sudo chown root "${helper}" && sudo chmod 4755 "${helper}"`,
    'the sandbox cannot be built; run the commands above',
  );
}

/** For tests and the demonstration, which show only our own pages. @returns {NodeJS.ProcessEnv} */
export function environmentForTests(runtime) {
  if (isRoot() || canSandbox(runtime)) return {};
  say('Hệ thống không cho lập sandbox: chạy thử không có sandbox.', 'no sandbox here: tests run without it');
  return { DHCB_NO_SANDBOX: '1' };
}

/** The same for tests that start a program without Playwright. @returns {string[]} */
export function switchesForTests(runtime) {
  const goesWithout = process.platform === 'linux' && (isRoot() || !canSandbox(runtime));
  return goesWithout ? [NO_SANDBOX] : [];
}
