/** The Windows installer, by NSIS: build/installer.nsi uses only what every NSIS brings along. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
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
  const { productName, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const defines = {
    PRODUCT_NAME: productName,
    VERSION: version,
    PROGRAM_FOLDER: folder,
    FILE_LIST: writeFileList(folder, `${file}.nsh`),
    MUI_ICON: join(projectRoot, 'build', 'icon.ico'),
    MUI_UNICON: join(projectRoot, 'build', 'icon.ico'),
    SETUP_FILE: file,
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
