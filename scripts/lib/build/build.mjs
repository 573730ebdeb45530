/** Builds the application (main, preload, renderer), the command line and the measurements, when their sources changed. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { withLock } from '../lock.mjs';
import { localCacheDir, outDir, projectRoot } from '../paths.mjs';
import { say } from '../say.mjs';
import { fingerprint } from './fingerprint.mjs';
import { publish } from './publish.mjs';

const COMMON_SOURCES = [
  'main',
  'shared',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'scripts/lib/build',
];

/** What `npm run bench` measures with, bundled as the command line is: what is measured is what users run. */
const measurements = {
  lib: { entry: join(projectRoot, 'bench/main.ts') },
  rolldownOptions: { output: { entryFileNames: 'bench.cjs' } },
};

/** What `npm run torture` torments, bundled likewise. */
const torments = {
  lib: { entry: join(projectRoot, 'torture/main.ts') },
  rolldownOptions: { output: { entryFileNames: 'torture.cjs' } },
};

/** The threads that make documents, and keys of passwords, are one file each beside the main process, whose parts bear names of their own. */
const threads = [
  ['main/document-worker.ts', 'document-worker.cjs'],
  ['main/vault/argon-worker.ts', 'argon-worker.cjs'],
].map(([entry, name]) => ({
  emptyOutDir: false,
  lib: { entry: join(projectRoot, entry) },
  rolldownOptions: { output: { codeSplitting: false, entryFileNames: name } },
}));

const [documentThread] = threads;

const targets = {
  app: {
    vietnamese: 'Đang dựng chương trình…',
    english: 'building the application',
    sources: [
      ...COMMON_SOURCES,
      'renderer',
      'docs/huong-dan-su-dung.md',
      'docs/images',
      'CHANGELOG.md',
      'electron.vite.config.ts',
      'vite.cli.config.ts',
    ],
    outputs: ['main', 'preload', 'renderer'],
    needsWasm: 'main',
    entry: 'main/index.cjs',
    build: buildApp,
  },
  cli: {
    vietnamese: 'Đang dựng công cụ dòng lệnh…',
    english: 'building the command line tool',
    sources: [...COMMON_SOURCES, 'vite.cli.config.ts'],
    outputs: ['cli'],
    needsWasm: 'cli',
    entry: 'cli/dhcb.cjs',
    build: (staging) => buildForNode(join(staging, 'cli')),
  },
  bench: {
    vietnamese: 'Đang dựng phép đo…',
    english: 'building the measurements',
    sources: [...COMMON_SOURCES, 'bench', 'vite.cli.config.ts'],
    outputs: ['bench'],
    needsWasm: 'bench',
    entry: 'bench/bench.cjs',
    build: (staging) => buildForNode(join(staging, 'bench'), measurements),
  },
  torture: {
    vietnamese: 'Đang dựng phép thử dữ liệu…',
    english: 'building the torture of data',
    sources: [...COMMON_SOURCES, 'torture', 'vite.cli.config.ts'],
    outputs: ['torture'],
    needsWasm: 'torture',
    entry: 'torture/torture.cjs',
    build: async (staging) => {
      await buildForNode(join(staging, 'torture'), torments);
      await buildForNode(join(staging, 'torture'), documentThread);
    },
  },
};

/** @param {'app' | 'cli' | 'bench' | 'torture'} name */
export async function ensureBuilt(name) {
  const target = targets[name];
  if (isFresh(name, target)) return;
  await withLock(`build-${name}`, async () => {
    if (isFresh(name, target)) return;
    say(target.vietnamese, target.english);
    const sources = fingerprint(target.sources);
    const staging = join(localCacheDir, `build-${name}`);
    rmSync(staging, { recursive: true, force: true });
    await target.build(staging);
    copyWasm(join(staging, target.needsWasm));
    for (const output of target.outputs) publish(join(staging, output), join(outDir, output));
    rmSync(staging, { recursive: true, force: true });
    writeFileSync(stampOf(name), sources);
  });
}

/**
 * The folder in which electron-vite keeps the program of `npm run dev`, with what it does not build itself: a name
 * of its own, so that settings and recent files of the installed program stay apart, the thread and the wasm.
 */
export async function prepareDevelopment() {
  const folder = join(localCacheDir, 'dev');
  const { name, productName, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  const program = {
    name: `${name}-dev`,
    productName: `${productName} (dev)`,
    version,
    main: 'main/index.cjs',
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(program));
  for (const thread of threads) await buildForNode(join(folder, 'main'), thread);
  copyWasm(join(folder, 'main'));
  return folder;
}

function stampOf(name) {
  return join(outDir, `.${name}-sources`);
}

function isFresh(name, target) {
  const stamp = stampOf(name);
  if (!existsSync(stamp) || !existsSync(join(outDir, target.entry))) return false;
  return readFileSync(stamp, 'utf8') === fingerprint(target.sources);
}

async function buildApp(staging) {
  const { build } = await import('electron-vite');
  await quietly(() => build({ root: projectRoot, build: { outDir: staging }, logLevel: 'warn' }));
  for (const thread of threads) await buildForNode(join(staging, 'main'), thread);
}

/** The command line, or another program bundled as it is. */
async function buildForNode(outDir, entry = {}) {
  const { build } = await import('vite');
  await quietly(() =>
    build({
      root: projectRoot,
      configFile: join(projectRoot, 'vite.cli.config.ts'),
      build: { outDir, ...entry },
      logLevel: 'warn',
    }),
  );
}

/** The bundlers speak on stdout, which belongs to the command line's own result. */
async function quietly(work) {
  const { log, info, warn } = console;
  const toStderr = (...parts) => console.error(...parts);
  Object.assign(console, { log: toStderr, info: toStderr, warn: toStderr });
  try {
    await work();
  } finally {
    Object.assign(console, { log, info, warn });
  }
}

/** sql.js reads its wasm from beside the bundle. */
function copyWasm(folder) {
  const resolve = createRequire(join(projectRoot, 'package.json')).resolve;
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(dirname(resolve('sql.js')), 'sql-wasm.wasm'), join(folder, 'sql-wasm.wasm'));
}
