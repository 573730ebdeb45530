/**
 * A stand-in for the Windows Electron where that cannot be downloaded: an executable that does nothing, with the
 * fuses in their first state. What is built from it shows that the configuration holds, and is never given away.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** How Electron marks its fuses: the mark, a version, how many there are, and each as “0” off, “1” on. */
const FUSES = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1'),
  Buffer.from([1, 8]),
  Buffer.from('10110100', 'latin1'),
]);
/** One more than the program keeps. */
const LANGUAGES = ['vi', 'en-US', 'fr'];

/** @param {string} folder to be made @param {string} version */
export function placeWindowsElectron(folder, version) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'electron.exe'), executable(version));
  writeFileSync(join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'resources.pak']) {
    writeFileSync(join(folder, name), `placeholder: ${name}\n`);
  }
  for (const language of LANGUAGES) writeFileSync(join(folder, 'locales', `${language}.pak`), language);
}

function executable(version) {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const about = Resource.VersionInfo.createEmpty();
  about.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron', FileVersion: version });
  about.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  program.setExtraData(FUSES);
  return Buffer.from(program.generate());
}
