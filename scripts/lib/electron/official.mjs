/**
 * The official Electron pinned in package.json: as installed, or downloaded by Electron's own
 * downloader, which checks it against the checksums that come with the npm package.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLock } from '../lock.mjs';
import { localCacheDir, modulesDir } from '../paths.mjs';
import { run } from '../run.mjs';
import { ScriptFailure, say } from '../say.mjs';

const packageDir = join(modulesDir, 'electron');
const unreachableMark = join(localCacheDir, 'official-electron-unreachable');

/** How long silence may last, before the first answer or between two pieces. */
const SILENCE_LIMIT_MS = 20_000;
/** After a failed attempt, this long no command waits for another one. */
const RETRY_AFTER_MS = 6 * 60 * 60 * 1000;

/** @returns {Promise<{ folder: string, version: string } | undefined>} */
export async function officialElectron() {
  const version = pinnedVersion();
  if (!isInstalled(version) && !failedLately()) await withLock('electron', () => download(version));
  return isInstalled(version) ? { folder: join(packageDir, 'dist'), version } : undefined;
}

export function pinnedVersion() {
  return JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')).version;
}

function isInstalled(version) {
  const [pathFile, versionFile] = [join(packageDir, 'path.txt'), join(packageDir, 'dist', 'version')];
  if (!existsSync(pathFile) || !existsSync(versionFile)) return false;
  const sameVersion = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') === version;
  return sameVersion && existsSync(join(packageDir, 'dist', readFileSync(pathFile, 'utf8')));
}

function failedLately() {
  const stat = statSync(unreachableMark, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < RETRY_AFTER_MS;
}

/** Fetches the archive into the downloader's cache, from where Electron's own installer unpacks it. */
async function download(version) {
  if (isInstalled(version)) return;
  say(`Đang tải Electron ${version} chính thức…`, `downloading the official Electron ${version}`);
  try {
    await archive({ version });
    await run(process.execPath, [join(packageDir, 'install.js')], { chatter: true });
  } catch (error) {
    mkdirSync(localCacheDir, { recursive: true });
    writeFileSync(unreachableMark, String(error));
    say(
      `Không tải được Electron chính thức (${reason(error)}).`,
      'the official Electron cannot be downloaded',
    );
  }
}

/**
 * The official archive of a platform for 64-bit PCs, its checksum compared, to be packed for users.
 * Fails in words where it cannot be had: nothing else is ever given to users.
 * @param {'win32' | 'linux'} platform @returns {Promise<{ version: string, file: string }>}
 */
export async function officialArchive(platform) {
  const version = pinnedVersion();
  say(
    `Đang lấy Electron ${version} chính thức cho ${platform}-x64…`,
    `getting the official Electron ${version} for ${platform}-x64`,
  );
  try {
    return { version, file: await archive({ version, platform, arch: 'x64' }) };
  } catch (error) {
    throw new ScriptFailure(
      `Không tải được Electron chính thức (${reason(error)}). Bản cho người dùng chỉ đóng từ bản chính thức: cần mạng. Thử đóng gói không cần mạng: npm run dist:check`,
      'the official Electron cannot be downloaded, and users get nothing else; npm run dist:check needs no network',
    );
  }
}

/** Gives the archive's path in the downloader's cache. */
async function archive(which) {
  const fromElectron = createRequire(join(packageDir, 'package.json'));
  const { downloadArtifact } = await import(pathToFileURL(fromElectron.resolve('@electron/get')).href);
  return downloadArtifact({
    ...which,
    artifactName: 'electron',
    checksums: fromElectron('./checksums.json'),
    cacheRoot: process.env.electron_config_cache,
    downloader: { download: downloadWithSilenceLimit },
  });
}

/** A slow line may take its time; a dead one is given up soon. */
async function downloadWithSilenceLimit(url, target) {
  const abort = new AbortController();
  let timer;
  const expectSomethingSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(new Error('no answer in time')), SILENCE_LIMIT_MS);
  };
  expectSomethingSoon();
  mkdirSync(dirname(target), { recursive: true });
  const file = await open(target, 'w');
  try {
    const response = await fetch(url, { signal: abort.signal });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    for await (const piece of response.body) {
      expectSomethingSoon();
      await file.write(piece);
    }
  } finally {
    clearTimeout(timer);
    await file.close();
  }
}

function reason(error) {
  return error.cause?.code ?? error.cause?.message ?? error.message;
}
