/** The same packages in dist-test/, only to be looked at and tried: Linux from the Electron at hand, Windows from a placeholder. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../build/fingerprint.mjs';
import { withLock } from '../lock.mjs';
import { outDir, projectRoot } from '../paths.mjs';
import { say } from '../say.mjs';
import { zipForUsb } from './archives.mjs';
import { writeChecksums } from './checksums.mjs';
import { artifactName } from './dist.mjs';
import { makeInstaller, requireMakensis } from './installer.mjs';
import { packFolder } from './pack.mjs';
import { placeWindowsElectron } from './placeholder.mjs';

const OUTPUT = 'dist-test';
const folder = join(projectRoot, OUTPUT);
const stamp = join(folder, '.sources');
const SOURCES = ['scripts/lib/package', 'build', 'electron-builder.yml', 'package.json', 'package-lock.json'];

/** @param {{ folder: string, version: string }} runtime */
export async function ensurePackedForTest(runtime) {
  const wanted = sourcesOf(runtime);
  if (isPacked(wanted)) return;
  await withLock('dist-test', async () => {
    if (!isPacked(wanted)) await packForTest(runtime);
    writeFileSync(stamp, wanted);
  });
}

/** @param {{ folder: string, version: string }} runtime */
async function packForTest({ folder: electronDist, version: electronVersion }) {
  requireMakensis();
  say(
    'Đóng gói CHỈ ĐỂ THỬ vào dist-test/: không đưa cho người dùng.',
    'packing FOR TESTS ONLY into dist-test/',
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await packFolder({ platform: 'linux', electronDist, electronVersion, output: OUTPUT, forTest: true });
  const placeholder = join(folder, 'placeholder');
  placeWindowsElectron(placeholder, electronVersion);
  const windows = await packFolder({
    platform: 'win',
    electronDist: placeholder,
    electronVersion,
    output: OUTPUT,
  });
  const said = makeInstaller(windows, join(folder, artifactName('windows-x64-setup.exe')));
  writeFileSync(join(folder, 'installer.log'), said);
  await zipForUsb(windows, join(folder, artifactName('windows-x64.zip')));
  await writeChecksums(folder);
}

function sourcesOf({ folder: electron, version }) {
  return [electron, version, readFileSync(join(outDir, '.app-sources'), 'utf8'), fingerprint(SOURCES)].join(
    '\n',
  );
}

function isPacked(wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}
