/**
 * The borders between folders as lint rules (docs/architecture.md): who may import what.
 * The linter takes the last block that matches a file, so every block is complete in itself.
 */
import type { OxlintOverride } from 'oxlint';

/** The rule of `scripts/lib/lint/borders-plugin.mjs`; its options are bans. */
const RULE = 'borders/imports';

interface Ban {
  /** Matched against the imported path as written. */
  readonly regex: string;
  /** Only these names of what is imported; without them, all of it. */
  readonly importNames?: readonly string[];
  readonly message: string;
}

const CODE = '{ts,tsx}';
const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**'];

const only = (allowed: string, message: string): Ban => ({
  regex: `^(?!\\.{1,2}/|(?:${allowed})$)`,
  message,
});
const never = (packages: string, message: string): Ban => ({ regex: `^(?:${packages})(?:/.*)?$`, message });
const outOf = (folders: string, message: string): Ban => ({
  regex: `^(?:\\.\\./)+(?:${folders})(?:/|$)`,
  message,
});

/** Packages of the formats that others use, each in the one folder that speaks the format. */
const noFormats = never('fflate|saxes', 'Packages of .xlsx files are opened in shared/spreadsheet only.');
const noElectron = never('electron', 'Runs without Electron too: the command line uses it.');
const noSqlJs = never('sql\\.js', 'Only main/db/connection.ts speaks to sql.js.');
const noHashWasm = never('hash-wasm', 'Only main/vault/argon.ts speaks to hash-wasm.');
const noOffice = never('exceljs', 'Workbooks are made in shared/export only.');
const noInterface = never('react|react-dom|wouter|@mantine', 'The interface lives in renderer.');
const noRenderer = outOf('renderer', 'main knows the window only through shared/api.ts.');
const noMainOrRenderer = outOf('main|renderer|scripts|e2e', 'shared stands alone.');
const noMain = outOf('main|scripts|e2e', 'renderer reaches main only through window.dhcb.');

const noWords = outOf(
  'i18n',
  'No words inside: codes and values come out, words are handed in or added at the edge.',
);

const noIpcMain: Ban = {
  regex: '^electron$',
  importNames: ['ipcMain'],
  message: 'Only main/ipc/handle.ts listens to ipcMain.',
};

/** Everywhere: a season may have rules of its own. */
const noBareRules: Ban = {
  regex: '/rule-sets$',
  importNames: ['ruleSets'],
  message: 'Rules are those of a season: rulesOf(season).',
};

const INTERFACE_PACKAGES =
  'react|react/jsx-runtime|react-dom|react-dom/client|wouter(?:/.*)?|@mantine/.*|@tanstack/react-virtual|dayjs(?:/.*)?|marked';
const rendererBans = [
  only(INTERFACE_PACKAGES, 'renderer imports shared and its interface libraries.'),
  noMain,
];

const mainBans = [noSqlJs, noHashWasm, noOffice, noFormats, noInterface, noRenderer];
/** How deep a feature's own subfolders go. */
const FEATURE_DEPTHS = [1, 2, 3];

const sharedBans = [only('zod', 'shared imports nothing but shared and zod.'), noMainOrRenderer];
/** What computes; its texts are made by whoever shows them. */
const WORDLESS = 'agenda|checks|domain|import|paragraph|planning|rules|second-entry|statistics|text'.split(
  '|',
);

export const borders: OxlintOverride[] = [
  zone(['shared/**'], sharedBans),
  zone(
    WORDLESS.map((folder) => `shared/${folder}/**`),
    [...sharedBans, noWords],
  ),
  zone(['shared/checks/message.ts'], sharedBans),
  zone(
    ['shared/export/**'],
    [only('zod|exceljs|fflate', 'shared/export imports shared, zod, exceljs and fflate.'), noMainOrRenderer],
  ),
  zone(
    ['shared/spreadsheet/**'],
    [only('zod|fflate|saxes', 'shared/spreadsheet imports shared, zod, fflate and saxes.'), noMainOrRenderer],
  ),
  zone(['main/**'], [...mainBans, noIpcMain]),
  zone(['main/ipc/handle.ts'], mainBans),
  zone(
    ['main/db/**', 'main/vault/**', 'main/files/**', 'main/cli/**', 'main/cli.ts'],
    [...mainBans, noElectron],
  ),
  zone(['main/db/connection.ts'], [noElectron, noOffice, noInterface, noRenderer]),
  zone(['main/vault/argon.ts'], [noSqlJs, noElectron, noOffice, noInterface, noRenderer]),
  zone(['renderer/**'], rendererBans),
  ...FEATURE_DEPTHS.map((depth) =>
    zone([`renderer/features/*/${'*/'.repeat(depth - 1)}*`], [...rendererBans, otherFeature(depth)]),
  ),
  { files: TESTS, rules: { [RULE]: 'off' } },
];

/** From inside a feature, exactly as many steps up as lead to the folder of all features. */
function otherFeature(depth: number): Ban {
  return {
    regex: `^(?:\\.\\./){${depth.toString()}}(?!\\.\\.(?:/|$))`,
    message: 'A feature imports no other feature.',
  };
}

/** The bans hold for every way in which a module is reached: `import … from`, `export … from`, `import()`. */
function zone(folders: readonly string[], bans: readonly Ban[]): OxlintOverride {
  const files = folders.map((folder) =>
    folder.endsWith('.ts') ? folder : `${folder}${folder.endsWith('**') ? '/' : ''}*.${CODE}`,
  );
  return { files, rules: { [RULE]: ['error', ...bans, noBareRules] } };
}
