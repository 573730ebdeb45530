/** What the system must provide, how its absence is seen, and which Debian package brings it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Shared libraries that Electron links against → package. */
const LIBRARY_PACKAGES = {
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXrandr.so.2': 'libxrandr2',
};

/** Renamed for 64-bit time in newer releases. */
const T64_PACKAGES = new Set([
  'libasound2',
  'libatk-bridge2.0-0',
  'libatk1.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
]);

const LIBERATION_SERIF = [
  '/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf',
  '/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf',
];

/** A screen that nobody looks at, for a machine without one. */
const VIRTUAL_SCREEN = [
  { package: 'xvfb', isThere: () => isOnPath('xvfb-run') && isOnPath('Xvfb') },
  { package: 'xauth', isThere: () => isOnPath('xauth') },
];

/** Workbooks and documents are recalculated and drawn by LibreOffice, in the office's typeface. */
const OFFICE_TOOLS = [
  { package: 'libreoffice-calc', isThere: () => isOnPath('localc') },
  { package: 'libreoffice-writer', isThere: () => isOnPath('lowriter') },
  { package: 'python3-uno', isThere: () => spawnSync('/usr/bin/python3', ['-c', 'import uno']).status === 0 },
  { package: 'fonts-liberation2', isThere: () => LIBERATION_SERIF.some((file) => existsSync(file)) },
  { package: 'poppler-utils', isThere: () => isOnPath('pdftoppm') && isOnPath('pdftotext') },
];

/** The packaged program's own dialogs are answered by the keyboard. */
const DIALOG_TOOLS = [{ package: 'xdotool', isThere: () => isOnPath('xdotool') }];

/** The Windows installer is made here too, and taken apart. */
const INSTALLER_TOOLS = [
  { package: 'nsis', isThere: () => isOnPath('makensis') },
  { package: '7zip', isThere: () => isOnPath('7zz') },
];

/** @param {string} executable of Electron @param {boolean} hasT64Names */
export function packagesForElectron(executable, hasT64Names) {
  const listing = spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '';
  const missing = [...listing.matchAll(/^\s*(\S+) => not found/gm)].map(([, library]) => library);
  const packages = missing.map((library) => LIBRARY_PACKAGES[library] ?? library);
  return packages.map((name) => (hasT64Names && T64_PACKAGES.has(name) ? `${name}t64` : name));
}

/** @param {boolean} hasDisplay */
export function packagesForScreen(hasDisplay) {
  return hasDisplay ? [] : absent(VIRTUAL_SCREEN);
}

/**
 * @param {'all' | 'packages'} tests those of what is given to the offices read no workbook
 * @param {boolean} hasT64Names the releases with t64 names also ship the second Liberation under the plain name
 */
export function packagesForTests(tests, hasT64Names) {
  const readers = tests === 'all' ? OFFICE_TOOLS : [];
  return absent([...readers, ...DIALOG_TOOLS, ...INSTALLER_TOOLS]).map((name) =>
    hasT64Names && name === 'fonts-liberation2' ? 'fonts-liberation' : name,
  );
}

function absent(needs) {
  return needs.filter((need) => !need.isThere()).map((need) => need.package);
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}
