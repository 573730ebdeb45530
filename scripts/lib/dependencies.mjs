/** node_modules as package-lock.json says, installed when missing or out of date. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { withLock } from './lock.mjs';
import { modulesDir, projectRoot } from './paths.mjs';
import { run } from './run.mjs';
import { ScriptFailure, say } from './say.mjs';

const lockFile = join(projectRoot, 'package-lock.json');
const stampFile = join(modulesDir, '.dhcb-installed');
/** npm's own record of what it put into node_modules. */
const installedRecord = join(modulesDir, '.package-lock.json');

export async function ensureDependencies() {
  if (isStamped()) return;
  await withLock('install', async () => {
    if (isStamped()) return;
    if (!isInstalledAsLocked()) await install();
    writeFileSync(stampFile, lockHash());
  });
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

function isStamped() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash();
}

/** True when the user's own `npm install` or `npm ci` already did the work. */
function isInstalledAsLocked() {
  if (!existsSync(installedRecord)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installedRecord, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, entry]) => place === '' || entry.optional === true || present[place]?.version === entry.version,
  );
}

async function install() {
  say(
    'Đang cài các thư viện theo package-lock.json (lần đầu mất vài phút)…',
    'installing dependencies with npm ci',
  );
  const status = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: projectRoot,
    chatter: true,
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: pathOutsideProject() },
  });
  if (status !== 0) {
    throw new ScriptFailure(
      'Không cài được thư viện: xem thông báo của npm ở trên, kiểm tra mạng rồi chạy lại.',
      'npm ci failed; see above',
    );
  }
}

/** npm must not run on the Node inside node_modules, which it is about to delete. */
function pathOutsideProject() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(modulesDir))
    .join(delimiter);
}
