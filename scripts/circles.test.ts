/** Imports: no file needs itself by way of others, types included, in shared, main and renderer; a start reads no more than it needs. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';

type Imports = ReadonlyMap<string, readonly string[]>;

/** What each source file below the folders imports of the project itself; tests are left out. */
function importsBelow(folders: readonly string[]): Imports {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => /(?<!\.test|\.d)\.tsx?$/u.test(file)),
  );
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
}

function importsOf(file: string, code: string): readonly string[] {
  const found: string[] = [];
  const keep = ({ source }: { readonly source: ESTree.Expression | null }) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') found.push(source.value);
  };
  new Visitor({
    ImportDeclaration: keep,
    ExportNamedDeclaration: keep,
    ExportAllDeclaration: keep,
    ImportExpression: keep,
    TSImportType: keep,
  }).visit(parseSync(file, code).program);
  return ownOf(file, found);
}

/** What is read together with a file: neither its types nor what it imports when it is asked. */
function readWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const found: string[] = [];
  new Visitor({
    ImportDeclaration: ({ source, importKind, specifiers }) => {
      const isValue = (each: (typeof specifiers)[number]) =>
        each.type !== 'ImportSpecifier' || each.importKind !== 'type';
      if (importKind !== 'type' && specifiers.some(isValue)) found.push(source.value);
    },
    ExportNamedDeclaration: ({ source, exportKind }) => {
      if (source && exportKind !== 'type') found.push(source.value);
    },
    ExportAllDeclaration: ({ source }) => {
      found.push(source.value);
    },
  }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
  for (const next of ownOf(file, found)) readWith(next, seen);
  return seen;
}

function ownOf(file: string, names: readonly string[]): readonly string[] {
  return names
    .filter((name) => name.startsWith('.'))
    .flatMap((name) => resolved(join(dirname(file), name)) ?? []);
}

function resolved(path: string): string | undefined {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), join(path, 'index.tsx')];
  return candidates.map(normalize).find((file) => existsSync(file) && statSync(file).isFile());
}

/** All circles, each as the files that reach each other (Tarjan's strongly connected components). */
function circlesOf(imports: Imports): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const path: string[] = [];
  const open = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    let low = own;
    order.set(file, own);
    path.push(file);
    open.add(file);
    for (const next of imports.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.has(next)) low = Math.min(low, order.get(next) ?? own);
    }
    if (low === own) {
      const closed = path.splice(path.indexOf(file));
      for (const each of closed) open.delete(each);
      if (closed.length > 1 || imports.get(file)?.includes(file) === true) circles.push(closed.sort());
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}

describe('circles of imports', () => {
  test('there are none', () => {
    const imports = importsBelow(['shared', 'main', 'renderer']);
    expect(imports.size).toBeGreaterThan(100);
    expect(imports.get('shared/api.ts')).toContain('shared/result.ts');
    expect(circlesOf(imports)).toEqual([]);
  });

  test('one is found, though it goes by a type and by import()', () => {
    const code = {
      'shared/api.ts': "import type { AppError } from './errors'; import { z } from 'zod';",
      'shared/errors.ts': "export { ok } from './result';",
      'shared/result.ts': "const api = await import('./api');",
    };
    const imports = new Map(Object.entries(code).map(([file, text]) => [file, importsOf(file, text)]));
    expect(circlesOf(imports)).toEqual([['shared/api.ts', 'shared/errors.ts', 'shared/result.ts']]);
    imports.set('shared/result.ts', []);
    expect(circlesOf(imports)).toEqual([]);
    imports.set('shared/result.ts', ['shared/result.ts']);
    expect(circlesOf(imports)).toEqual([['shared/result.ts']]);
  });
});

const menuTexts = ['shared/i18n/vi/menu.ts'];
const textsIn = (files: readonly string[]) => files.filter((file) => file.startsWith('shared/i18n/'));

describe('what is read of main before the window can be used', () => {
  test('is neither SQLite nor a schema where the file stands as it was left', () => {
    const read = [...readWith('main/program.ts')];
    expect(read).toContain('main/office/first-file.ts');
    const heavy = read.filter((file) => /'(?:zod|sql\.js)'/u.test(readFileSync(file, 'utf8')));
    expect(heavy).toEqual([]);
    expect(textsIn(read)).toEqual(menuTexts);
  });

  test('holds no other table of texts where the file is examined first', () => {
    const read = [...readWith('main/whole-program.ts')];
    expect(read).toContain('main/office/office.ts');
    expect(textsIn(read)).toEqual([]);
  });
});
