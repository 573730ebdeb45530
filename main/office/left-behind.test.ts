import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { must } from '../../shared/testing/must';
import { noteFolders, writeDurably } from '../db/durable-write';
import { crashWhileWriting } from '../db/testing/failing-file-system';
import { namesIn, temporaryFolder } from '../db/testing/temp-folder';
import { LeftBehind } from './left-behind';

it("what a kill left on the way to a place of the user's choice goes at the next start, and nothing else", async () => {
  const file = join(temporaryFolder(), 'left-behind.json');
  noteFolders(new LeftBehind(file).note);
  onTestFinished(() => noteFolders(() => Promise.resolve()));
  const sheet = join(temporaryFolder(), 'Biểu.xlsx');
  must(await writeDurably(sheet, new Uint8Array(3)));
  const left = await crashWhileWriting(sheet);
  mkdirSync(join(dirname(sheet), 'a'));
  must(await writeDurably(join(dirname(sheet), 'a', 'b.xlsx'), new Uint8Array(3)));
  utimesSync(left, 0, 0);
  await new LeftBehind(file).clear();
  expect(namesIn(dirname(sheet))).toEqual(['Biểu.xlsx', 'a']);
  writeFileSync(file, 'no list');
  await new LeftBehind(file).clear();
});
