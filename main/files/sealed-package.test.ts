import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumGroups } from '../../shared/sealed/manifest';
import { receiptLines } from '../../shared/sealed/receipt';
import { must, mustFail } from '../../shared/testing/must';
import { openPackage, sealPackage } from './sealed-package';

const about = {
  ward: 'Đảng uỷ phường Thử',
  term: '2025-2027',
  madeAt: '2025-08-01T07:00:00.000Z',
  madeBy: 'Lê Văn Lập',
  cells: 15,
  committeeMembers: 41,
};
const contents = [
  { name: 'Phường Thử.dhcb', kind: 'data', bytes: new TextEncoder().encode('dữ liệu') },
  { name: 'Biểu.xlsx', kind: 'sheets', bytes: new TextEncoder().encode('biểu') },
] as const;

describe('a sealed package', () => {
  it('gives back what was put in, whatever that is', () => {
    const file = fc.record({
      name: fc.constantFrom('a.dhcb', 'Biểu số 1.xlsx'),
      kind: fc.constantFrom('data' as const, 'sheets' as const),
      bytes: fc.uint8Array({ maxLength: 200 }),
    });
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), (files) => {
        const { bytes, manifest, checksum } = sealPackage(about, files);
        const opened = must(openPackage('x', bytes));
        expect(opened.manifest).toEqual(manifest);
        expect(opened.checksum).toBe(checksum);
        expect(opened.files.map(({ name, bytes: each }) => [name, [...each]])).toEqual(
          files.map(({ name, bytes: each }) => [name, [...each]]),
        );
      }),
    );
  });

  it('is refused whichever byte of it is changed, added or lost', () => {
    const { bytes } = sealPackage(about, contents);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(mustFail(openPackage('x', changed)).code).toBe(
          at < 8 ? 'package-not-ours' : 'package-changed',
        );
        expect(openPackage('x', bytes.subarray(0, at)).ok).toBe(false);
        expect(openPackage('x', Uint8Array.from([...bytes, change])).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('whose manifest somebody changed and sealed again is opened or refused, and leads nowhere', () => {
    const { bytes } = sealPackage(about, contents);
    const body = Buffer.from(bytes.subarray(0, -32));
    const length = body.readUInt32BE(8);
    const text = body.toString('utf8', 12, 12 + length);
    const sealedAgain = (manifest: string, claimed: number | undefined, left: number) => {
      const json = Buffer.from(manifest, 'utf8');
      const head = Buffer.alloc(12);
      body.copy(head, 0, 0, 8);
      head.writeUInt32BE(claimed ?? json.length, 8);
      const changed = Buffer.concat([head, json, body.subarray(12 + length).subarray(0, left)]);
      return new Uint8Array(Buffer.concat([changed, createHash('sha256').update(changed).digest()]));
    };
    const pieces = ['../', 'C:', '\\', '-1', '1e999', 'null', '[]', '{}', '"', '99999999999', 'true', ','];
    const change = fc.record({
      at: fc.nat({ max: text.length }),
      gone: fc.nat({ max: 8 }),
      piece: fc.constantFrom('', ...pieces),
    });
    const claim = fc.option(fc.nat({ max: 0xffffffff }), { nil: undefined, freq: 9 });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 4 }),
        claim,
        fc.nat({ max: 40 }),
        (changes, claimed, left) => {
          const manifest = changes.reduce(
            (all, { at, gone, piece }) => all.slice(0, at) + piece + all.slice(at + gone),
            text,
          );
          const opened = openPackage('x', sealedAgain(manifest, claimed, left));
          for (const { name } of opened.ok ? opened.value.files : [])
            expect(name).not.toMatch(/[/\\:]|^\.+$/u);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('holds no name that leads out of a folder', () => {
    expect(() =>
      sealPackage(about, [{ name: '../a.dhcb', kind: 'data', bytes: new Uint8Array() }]),
    ).toThrow();
  });

  it('has a receipt that names every file and the checksum in groups', () => {
    const { manifest, checksum } = sealPackage(about, contents);
    const receipt = receiptLines(manifest, checksum).join('\n');
    expect(receipt).toContain('1. Phường Thử.dhcb (dữ liệu, 11 byte)');
    expect(receipt).toContain('Lập ngày 01/08/2025, người lập: Lê Văn Lập');
    expect(receipt.replace(/\s/gu, '')).toContain(checksum.toUpperCase());
    for (const line of receipt.split('\n')) expect(line.length).toBeLessThan(80);
    expect(checksumGroups('0123456789ab')).toBe('0123 4567 89AB');
  });
});
