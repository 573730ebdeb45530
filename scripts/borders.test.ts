/** The border rules trip on what they forbid, and let pass what they allow; no file takes a rule back inside itself. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borders } from '../borders.config';

const projectRoot = resolve(import.meta.dirname, '..');
const plugin = join(projectRoot, 'scripts/lib/lint/borders-plugin.mjs');
const oxlint = join(projectRoot, 'node_modules/oxlint/bin/oxlint');

type Case = readonly [file: string, code: string];

const forbidden: readonly Case[] = [
  ['shared/domain/a.ts', "import fs from 'node:fs';"],
  ['shared/domain/a.ts', "import { app } from 'electron';"],
  ['shared/domain/a.ts', "import { useState } from 'react';"],
  ['shared/domain/a.ts', "import ExcelJS from 'exceljs';"],
  ['shared/domain/a.ts', "const excel = await import('exceljs');"],
  ['shared/domain/a.ts', "export * from 'exceljs';"],
  ['shared/domain/a.ts', "let book: import('exceljs').Workbook;"],
  ['shared/domain/a.ts', "import { open } from '../../main/db/connection';"],
  ['shared/domain/a.ts', "import { vi } from '../i18n';"],
  ['shared/import/plan/a.ts', "import { choices } from '../../i18n/vi/choices';"],
  ['shared/domain/a.ts', "import { ruleSets } from '../rules/rule-sets';"],
  ['renderer/main.tsx', "import { ruleSets } from '../shared/rules/rule-sets';"],
  ['shared/export/a.ts', "import fs from 'node:fs';"],
  ['shared/domain/a.ts', "import { Inflate } from 'fflate';"],
  ['shared/spreadsheet/a.ts', "import ExcelJS from 'exceljs';"],
  ['main/window.ts', "import initSqlJs from 'sql.js';"],
  ['main/window.ts', "import type { Database } from 'sql.js';"],
  ['main/window.ts', "import { ipcMain } from 'electron';"],
  ['main/window.ts', "import ExcelJS from 'exceljs';"],
  ['main/window.ts', "import { Screen } from '../renderer/screen';"],
  ['main/window.ts', "import * as electron from 'electron';"],
  ['main/window.ts', "export { ipcMain as calls } from 'electron';"],
  ['main/ipc/season.ts', "import { ipcMain } from 'electron';"],
  ['main/ipc/handle.ts', "import initSqlJs from 'sql.js';"],
  ['main/db/connection.ts', "import { app } from 'electron';"],
  ['main/db/backup.ts', "import initSqlJs from 'sql.js';"],
  ['main/files/write.ts', "import { dialog } from 'electron';"],
  ['main/cli.ts', "import { app } from 'electron';"],
  ['renderer/main.tsx', "import { app } from 'electron';"],
  ['renderer/main.tsx', "import fs from 'node:fs';"],
  ['renderer/main.tsx', "import { open } from '../main/db/connection';"],
  ['renderer/main.tsx', "import ExcelJS from 'exceljs';"],
  ['renderer/features/cells/table.tsx', "import { Ring } from '../overview/ring';"],
  ['renderer/features/cells/table.tsx', "import { Ring } from '../overview';"],
  ['renderer/features/cells/grid/row.tsx', "import { Ring } from '../../overview/ring';"],
  ['renderer/features/cells/grid/row.tsx', "const ring = await import('../../overview/ring');"],
];

const allowed: readonly Case[] = [
  ['shared/domain/a.ts', "import { rulesOf } from '../rules/rule-sets';"],
  ['shared/domain/a.ts', "import { z } from 'zod'; import { b } from './b'; import { c } from '../rules/c';"],
  ['shared/checks/message.ts', "import { checkTexts } from '../i18n/vi/checks';"],
  ['shared/export/a.ts', "import { vi } from '../i18n';"],
  ['shared/export/a.ts', "import ExcelJS from 'exceljs';"],
  ['shared/export/a.ts', "const excel = await import('exceljs');"],
  ['shared/spreadsheet/a.ts', "import { Inflate } from 'fflate'; import { SaxesParser } from 'saxes';"],
  ['shared/domain/a.test.ts', "import fs from 'node:fs'; import { test } from 'vitest';"],
  ['main/window.ts', "import { BrowserWindow } from 'electron'; import { x } from '../shared/api';"],
  ['main/ipc/handle.ts', "import { ipcMain } from 'electron';"],
  ['main/db/connection.ts', "import initSqlJs from 'sql.js'; import fs from 'node:fs';"],
  ['renderer/main.tsx', "import { Button } from '@mantine/core'; import '@mantine/core/styles.css';"],
  ['renderer/main.tsx', "import { createRoot } from 'react-dom/client'; import './main.css';"],
  [
    'renderer/features/cells/table.tsx',
    "import { Field } from '../../components/field'; import { row } from './row';",
  ],
  [
    'renderer/features/cells/grid/row.tsx',
    "import { table } from '../table'; import { s } from '../../../../shared/api';",
  ],
];

/** Every case is a file in a folder of its own, below which the borders hold as they do in the project. */
const folder = mkdtempSync(join(tmpdir(), 'dhcb-borders-'));
const placed = (kind: string, cases: readonly Case[]) =>
  cases.map(([file, code], index) => ({ file, code, place: `${kind}-${index.toString()}/${file}` }));
const mustNot = placed('forbidden', forbidden);
const may = placed('allowed', allowed);
const complaints = new Map<string, string>();

function write(place: string, text: string): void {
  const path = join(folder, place);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeAll(() => {
  const overrides = borders.map((zone) => ({ ...zone, files: zone.files.map((glob) => `*/${glob}`) }));
  const config = { jsPlugins: [plugin], plugins: [], categories: { correctness: 'off' }, overrides };
  write('.oxlintrc.json', JSON.stringify(config));
  for (const { place, code } of [...mustNot, ...may]) write(place, code);
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
  for (const { filename, code } of report.diagnostics) complaints.set(filename, code);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('borders', () => {
  test.each(mustNot)('$file must not: $code', ({ place }) => {
    expect(complaints.get(place)).toBe('borders(imports)');
  });

  test.each(may)('$file may: $code', ({ place }) => {
    expect(complaints.get(place)).toBeUndefined();
  });
});

test('no file takes a rule back inside itself', () => {
  const files = globSync('{shared,main,renderer,e2e,scripts,bench,torture}/**/*.{ts,tsx,js,mjs,cjs}', {
    cwd: projectRoot,
  });
  expect(files.length).toBeGreaterThan(1000);
  const waiver = /(?:es|ox)lint-(?:disable|enable)/u;
  expect(files.filter((file) => waiver.test(readFileSync(join(projectRoot, file), 'utf8')))).toEqual([]);
});
