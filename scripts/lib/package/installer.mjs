/** The Windows installer, by NSIS: build/installer.nsi uses only what every NSIS brings along. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { toBmp } from '../icon/formats.mjs';
import { drawSide } from '../icon/side.mjs';
import { projectRoot } from '../paths.mjs';
import { ScriptFailure } from '../say.mjs';
import { localeWithLetters } from '../system/locale.mjs';

const ON_WINDOWS = ['C:\\Program Files (x86)\\NSIS\\makensis.exe', 'C:\\Program Files\\NSIS\\makensis.exe'];

/** Where NSIS is, or undefined. */
export function makensis() {
  const name = process.platform === 'win32' ? 'makensis.exe' : 'makensis';
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return [...onPath, ...(process.platform === 'win32' ? ON_WINDOWS : [])].find((file) => existsSync(file));
}

/** Says what is missing before anything long begins. */
export function requireMakensis() {
  if (makensis()) return;
  throw new ScriptFailure(
    'Thiếu NSIS (makensis) để làm bộ cài. Debian, Ubuntu: sudo apt-get install -y nsis. Windows: cài NSIS 3.',
    'NSIS (makensis) is missing; install the Debian package nsis, or NSIS 3 on Windows',
  );
}

/**
 * @param {string} folder of the program @param {string} file the installer to be written
 * @returns {string} what makensis said: every instruction of the script, with its values
 */
export function makeInstaller(folder, file) {
  const making = mkdtempSync(join(tmpdir(), 'dhcb-installer-'));
  try {
    return runMakensis({
      PROGRAM_FOLDER: folder,
      FILE_LIST: writeFileList(folder, join(making, 'files.nsh')),
      SIDE_PICTURE: writeSidePicture(join(making, 'side.bmp')),
      SETUP_FILE: file,
    });
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function runMakensis(ofThisOne) {
  const { productName, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const icon = join(projectRoot, 'build', 'icon.ico');
  const defines = {
    PRODUCT_NAME: productName,
    VERSION: version,
    MUI_ICON: icon,
    MUI_UNICON: icon,
    ...ofThisOne,
  };
  const made = spawnSync(
    makensis() ?? 'makensis',
    [
      ...['-V4', '-INPUTCHARSET', 'UTF8'],
      ...Object.entries(defines).map(([name, value]) => `-D${name}=${value}`),
      join(projectRoot, 'build', 'installer.nsi'),
    ],
    // the product's name has Vietnamese letters
    { encoding: 'utf8', env: { ...process.env, ...localeWithLetters() } },
  );
  if (made.status === 0) return made.stdout;
  throw new ScriptFailure(`NSIS không làm được bộ cài:\n${made.stdout}${made.stderr}`, 'makensis failed');
}

function writeSidePicture(file) {
  writeFileSync(file, toBmp(drawSide()));
  return file;
}

/** The uninstaller removes what was installed, file by file: whatever else stands in the folder is somebody's. */
function writeFileList(folder, list) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const place = (entry) =>
    `$INSTDIR\\${relative(folder, join(entry.parentPath, entry.name)).replaceAll('/', '\\')}`;
  const files = entries.filter((entry) => entry.isFile()).map((entry) => `  Delete "${place(entry)}"`);
  const deepestFirst = entries
    .filter((entry) => entry.isDirectory())
    .map(place)
    .sort((a, b) => b.length - a.length)
    .map((name) => `  RMDir "${name}"`);
  const lines = ['!macro RemoveProgramFiles', ...files, ...deepestFirst, '!macroend', ''];
  writeFileSync(list, lines.join('\n'));
  return list;
}
