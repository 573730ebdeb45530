import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Whatever writes files, and which of them writes data: a new one is thought about here first. */
const main = resolve(import.meta.dirname, '..');

/** Data files go through one door; the file that stands open, and its copies, beside it. */
const ofData = {
  'db/put-file.ts': 'the door: refuses, locks, keeps a copy',
  'db/disk-copy.ts': 'saves of the open file, under its lock',
  'db/backup.ts': 'copies, each under a name of its own',
  'vault/protect.ts': 'copies and attachments, the same under a password or without',
};

/** Of what people asked for by name in a dialog or on the command line, or what can be made again. */
const ofOthers = {
  'files/export-workbook.ts': 'sheets',
  'files/export-wards.ts': 'sheets of several wards',
  'files/export-document.ts': 'papers',
  'files/attachments.ts': 'copies of documents, under free names',
  'files/cell-forms.ts': 'forms for the cells, under free names or asked about',
  'cli/papers.ts': 'papers, over others only with --force',
  'files/fill.ts': 'filled forms and their mappings',
  'ipc/package-calls.ts': 'packages, asked about',
  'files/make-package.ts': 'receipts of packages, under free names',
  'files/view-copy.ts': 'attachments under a password, to be looked at, until the file is left',
  'ipc/password-calls.ts': 'the recovery key, to a place that was asked for',
  'open-package.ts': 'sheets and report out of a package, asked about',
  'cli/package.ts': 'what a package holds',
  'cli/combined.ts': 'totals by wards',
  'office/first-view.ts': 'what is shown first of the file that was left, enciphered; can be lost',
  'office/chosen.ts': 'what was chosen for this computer',
  'office/left-behind.ts': 'the folders in which something was written lately',
  'office/recent-files.ts': 'the list of recent files',
  'window-place.ts': 'where the window stood',
  'db/lock.ts': 'locks',
};

const WRITING =
  /\b(?:writeDurably|replaceDurably|writeFile(?:Sync)?|appendFile(?:Sync)?|createWriteStream|copyFile(?:Sync)?|cp)\(|\bopen\([^)]*'w/u;

it('knows every place that writes a file', () => {
  const files = readdirSync(main, { recursive: true, encoding: 'utf8' })
    .map((name) => relative(main, join(main, name)).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('testing/'));
  const writers = files.filter((name) => WRITING.test(readFileSync(join(main, name), 'utf8')));
  expect(writers.toSorted()).toEqual(
    [...Object.keys(ofData), ...Object.keys(ofOthers), 'db/durable-write.ts', 'log.ts'].toSorted(),
  );
});
