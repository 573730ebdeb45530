import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../shared/domain/new-season';
import { must, mustFail } from '../../shared/testing/must';
import { loadDatabase, loadFile } from './check-file';
import { createCombinedFile, readWards } from './combined-file';
import { readDataFile } from './data-file';
import { digested, fileBytes } from './file-digest';
import { newDataFile } from './testing/data-path';

const small = newSeason({ name: 'Đảng uỷ phường B', term: '2025-2030', ruleSet: 'qd294-2025' });

async function combinedFile(): Promise<string> {
  const path = await newDataFile();
  const both = join(dirname(path), 'gop.dhcb');
  const { wards } = await readWards([path, await newDataFile(small)]);
  await createCombinedFile(both, wards);
  return both;
}

describe('a file with one changed bit is refused', () => {
  const refusals = ['file-damaged', 'file-not-ours'];

  it.each([
    ['of one ward', () => newDataFile()],
    ['of several wards', combinedFile],
  ])('of a file %s, at whatever place', async (_what, make) => {
    const whole = readFileSync(await make());
    const at = fc.integer({ min: 0, max: whole.length * 8 - 1 });
    await fc.assert(
      fc.asyncProperty(at, async (bit) => {
        const bytes = Uint8Array.from(whole);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(refusals).toContain(mustFail(await loadDatabase('a.dhcb', bytes)).code);
        expect(mustFail(await loadFile('a.dhcb', bytes)).code).toBe('file-damaged');
      }),
      { numRuns: 300 },
    );
  });

  it('every bit of the first and of the last bytes, which say how the file is read', async () => {
    const whole = readFileSync(await newDataFile(small));
    const places = [
      ...Array(100).keys(),
      // the digests of all blocks, the mark, and the digest of those
      ...Array.from(
        { length: whole.length - digested(whole).contents.length },
        (_, at) => whole.length - 1 - at,
      ),
    ];
    for (const at of places) {
      for (const bit of [0, 3, 7]) {
        const bytes = Uint8Array.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(mustFail(await loadFile('a.dhcb', bytes)).code).toBe('file-damaged');
      }
    }
  });
});

it('digests taken over from the file before are those of the new one, whatever was changed', async () => {
  const { database } = must(await loadFile('a.dhcb', readFileSync(await newDataFile())));
  const edits = fc.array(
    fc.record({ cell: fc.integer({ min: 0, max: 4 }), name: fc.string({ minLength: 1, maxLength: 3000 }) }),
    { maxLength: 6 },
  );
  let before: Uint8Array = fileBytes(database);
  fc.assert(
    fc.property(edits, fc.boolean(), (changes, drops) => {
      for (const { cell, name } of changes) {
        database.run('UPDATE cell SET name = ? WHERE seq = ?', [name, cell]);
      }
      if (drops) database.run("UPDATE cell SET name = 'A'");
      const again = fileBytes(database, { before });
      expect(Buffer.compare(again, fileBytes(database))).toBe(0);
      expect(digested(again)).toMatchObject({ end: 'blocks', differs: false });
      before = again;
    }),
  );
  database.close();
});

it('a file without its digest is not believed, nor one with something behind it', async () => {
  const path = await newDataFile();
  const whole = readFileSync(path);
  for (const bytes of [digested(whole).contents, Buffer.concat([whole, Buffer.from('x')])]) {
    writeFileSync(path, bytes);
    expect(mustFail(await readDataFile(path)).code).toBe('file-damaged');
  }
});
