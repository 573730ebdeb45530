/** The border rules trip on what they forbid, and let pass what they allow. */
import { ESLint } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { borders } from '../borders.config';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], languageOptions: { parser } }, ...borders],
});

async function complaints(filePath: string, code: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.length ?? 0;
}

const forbidden: [file: string, code: string][] = [
  ['shared/domain/a.ts', "import fs from 'node:fs';"],
  ['shared/domain/a.ts', "import { app } from 'electron';"],
  ['shared/domain/a.ts', "import { useState } from 'react';"],
  ['shared/domain/a.ts', "import ExcelJS from 'exceljs';"],
  ['shared/domain/a.ts', "const excel = await import('exceljs');"],
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

const allowed: [file: string, code: string][] = [
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

describe('borders', () => {
  test.each(forbidden)('%s must not: %s', async (file, code) => {
    expect(await complaints(file, code)).toBeGreaterThan(0);
  });

  test.each(allowed)('%s may: %s', async (file, code) => {
    expect(await complaints(file, code)).toBe(0);
  });
});
