import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Season } from '../../shared/domain/season';
import { wholeSample } from '../../shared/fixtures/whole/whole-sample';
import { must, mustFail } from '../../shared/testing/must';
import { loadFile } from './check-file';
import { BLOCK_BYTES, digested } from './file-digest';
import { stillReadable } from './still-readable';
import { newDataFile } from './testing/data-path';

const whole = wholeSample();

async function rescued(bytes: Uint8Array) {
  const found = await stillReadable('a.dhcb', bytes, 'Không rõ');
  if (!found.ok) return undefined;
  const { database, season } = must(await loadFile('a.dhcb', found.value.bytes));
  database.close();
  return { season, remains: found.value.remains };
}

/** What of a season is in it by names: each leaf by its place, lists by the ids or names of their items. */
function leaves(value: unknown, place = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const into = (key: string, inner: unknown) => {
    for (const [at, leaf] of leaves(inner, `${place}/${key}`)) found.set(at, leaf);
  };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const { id, fullName, body, round } = item as Readonly<Record<string, string | undefined>>;
      into(id ?? fullName ?? (body === undefined ? String(index) : `${body} ${String(round)}`), item);
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) into(key, inner);
  } else {
    found.set(place, value);
  }
  return found;
}

/** Everything in one season that is otherwise in the other one. */
function otherwise(season: Season, before: Season): readonly string[] {
  const old = leaves(before);
  return [...leaves(season)].filter(([at, leaf]) => old.get(at) !== leaf).map(([at]) => at);
}

describe('a damaged file', () => {
  it('gives what stands in its other blocks, nothing of it otherwise than it was, and says what is gone', async () => {
    const bytes = readFileSync(await newDataFile(whole));
    const blocks = Math.floor(digested(bytes).contents.length / BLOCK_BYTES);
    const damage = fc.uniqueArray(fc.nat({ max: blocks - 1 }), { minLength: 1, maxLength: 6 });
    let read = 0;
    await fc.assert(
      fc.asyncProperty(damage, fc.nat({ max: BLOCK_BYTES - 1 }), async (hit, at) => {
        const broken = Uint8Array.from(bytes);
        for (const block of hit) broken.fill(0x5a, block * BLOCK_BYTES + at, (block + 1) * BLOCK_BYTES);
        const found = await rescued(broken);
        if (!found) return;
        read += 1;
        const { season, remains } = found;
        expect(remains.isSure).toBe(true);
        const gone = remains.kinds.filter(({ lost }) => lost !== 0).map(({ kind }) => kind);
        const strange = otherwise(season, whole).filter(
          (place) => !/congress.status|^.committee.name/u.test(place),
        );
        expect([hit, strange]).toEqual([hit, []]);
        if (gone.length === 0) expect(season).toEqual(whole);
      }),
      { numRuns: 6, endOnFailure: true },
    );
    expect(read).toBeGreaterThan(0);
  });

  it('of which nothing is damaged but a digest gives everything', async () => {
    const bytes = Uint8Array.from(readFileSync(await newDataFile(whole)));
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    expect(must(await stillReadable('a.dhcb', bytes, '?')).remains.isSure).toBe(true);
    expect((await rescued(bytes))?.season).toEqual(whole);
  });

  it('that was cut off gives what stands before the cut, and says that it may be wrong', async () => {
    const bytes = readFileSync(await newDataFile(whole));
    const found = await rescued(bytes.subarray(0, bytes.length * 0.9));
    expect(found?.remains.isSure).toBe(false);
    expect(found?.season.cells.length).toBeGreaterThan(0);
  });

  it('of which one page that describes the tables is gone gives every row', async () => {
    const bytes = readFileSync(await newDataFile(whole));
    const { contents } = digested(bytes);
    const pages = Array.from({ length: contents.length / BLOCK_BYTES }, (_, page) => page);
    const describing = pages.filter((page) =>
      Buffer.from(contents.subarray(page * BLOCK_BYTES, (page + 1) * BLOCK_BYTES)).includes('CREATE TABLE'),
    );
    expect(describing.length).toBeGreaterThan(2);
    for (const page of [0, ...describing]) {
      const broken = Uint8Array.from(bytes).fill(0x5a, page * BLOCK_BYTES, (page + 1) * BLOCK_BYTES);
      const found = await rescued(broken);
      expect([page, found?.season]).toEqual([page, whole]);
      expect(found?.remains.isSure).toBe(true);
    }
  });

  it('whose tables are nowhere described any more, or that is none of ours, gives nothing', async () => {
    const bytes = Uint8Array.from(readFileSync(await newDataFile()));
    bytes.fill(0x5a, 0, 40 * BLOCK_BYTES);
    for (const each of [bytes, new Uint8Array(10_000), new Uint8Array(0)]) {
      expect(mustFail(await stillReadable('a.dhcb', each, '?')).code).toBe('file-damaged');
    }
  });
});
