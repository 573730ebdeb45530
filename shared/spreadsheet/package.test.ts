import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packageLimits } from './limits';
import { openPackage, partBytes, streamPart } from './package';
import { smallParts, smallWorkbook, zipOf } from './testing/small-workbook';
import { openWorkbook } from './workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const CENTRAL = [0x50, 0x4b, 0x01, 0x02];

function opened(file: Uint8Array) {
  const result = openPackage(file);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function codeOf(file: Uint8Array, limits = packageLimits): string | undefined {
  const result = openPackage(file, limits);
  return result.ok ? undefined : result.error.code;
}

/** Where the directory tells of a part. */
function centralHeader(file: Uint8Array, name: string): number {
  const bytes = strToU8(name);
  for (let at = 0; at < file.length; at += 1) {
    const isHeader = CENTRAL.every((byte, index) => file[at + index] === byte);
    if (isHeader && bytes.every((byte, index) => file[at + 46 + index] === byte)) return at;
  }
  throw new Error(`no entry ${name}`);
}

/** The same file, but the directory names another size for a part. */
function withSize(file: Uint8Array, name: string, size: number): Uint8Array {
  const changed = file.slice();
  new DataView(changed.buffer).setUint32(centralHeader(file, name) + 24, size, true);
  return changed;
}

function compoundFile(entryName: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of Array.from(entryName).entries())
    file[1024 + index * 2] = letter.charCodeAt(0);
  file[1024 + 64] = (entryName.length + 1) * 2;
  return file;
}

describe('a package', () => {
  it('gives its parts by name, whatever the case and a slash in front', () => {
    const part = partBytes(opened(smallWorkbook('<row/>')), '/XL/Worksheets/sheet1.xml');
    expect(part.ok && new TextDecoder().decode(part.value)).toContain('<row/>');
  });

  it('gives back every part as it was packed', () => {
    const contents = fc.array(fc.uint8Array({ maxLength: 70_000 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(contents, (parts) => {
        const named = Object.fromEntries(parts.map((part, index) => [`xl/${index}.bin`, part]));
        const source = opened(zipOf({ ...smallParts(), ...named }));
        for (const [name, part] of Object.entries(named)) {
          expect(partBytes(source, name)).toEqual({ ok: true, value: part });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('ends reading when no more is wanted', () => {
    let state = 1;
    const noise = () => (state = Math.imul(state, 1_664_525) + 1_013_904_223) >>> 24;
    const big = Uint8Array.from({ length: 300_000 }, noise);
    const source = opened(zipOf({ ...smallParts(), 'xl/big.xml': big }));
    let taken = 0;
    const read = streamPart(source, 'xl/big.xml', (piece) => {
      taken += piece.length;
      return taken < 100_000;
    });
    expect(read.ok).toBe(true);
    expect(taken).toBeLessThan(big.length);
  });
});

describe('a file that is no workbook of today', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'xlsx-not-zip'],
    ['a text', strToU8('TT,Họ và tên\n1,Nguyễn Thị Kim Lan\n'), 'xlsx-not-zip'],
    ['an old .xls', compoundFile('Workbook'), 'xlsx-old-xls'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'xlsx-password'],
    ['a zip of something else', zipOf({ 'a.txt': 'a' }), 'xlsx-not-workbook'],
    ['the first half of a workbook', smallWorkbook().slice(0, 400), 'xlsx-damaged'],
  ])('is refused: %s', (_what, file, code) => {
    expect(codeOf(file)).toBe(code);
  });

  it('is refused when its zip is encrypted, or names a part twice', () => {
    const file = smallWorkbook();
    const header = centralHeader(file, SHEET);
    const encrypted = file.slice();
    encrypted[header + 8] = 1;
    expect(codeOf(encrypted)).toBe('xlsx-password');
    expect(codeOf(zipOf({ ...smallParts(), 'XL/workbook.xml': 'a' }))).toBe('xlsx-damaged');
  });

  it('is refused when it holds a document but no sheets, or the binary form', () => {
    const parts = smallParts();
    const word = zipOf({ ...parts, 'xl/workbook.xml': '<document/>' });
    const binary = zipOf({
      ...parts,
      '_rels/.rels': parts['_rels/.rels']!.replace('workbook.xml', 'workbook.bin'),
    });
    for (const file of [word, binary]) {
      expect(openWorkbook(file)).toMatchObject({ ok: false, error: { code: 'xlsx-not-workbook' } });
    }
  });
});

describe('a hostile package', () => {
  it('is too large by its own size, its entries, a part, or all parts together', () => {
    const file = smallWorkbook();
    expect(codeOf(file, { ...packageLimits, fileBytes: 100 })).toBe('xlsx-too-large');
    expect(codeOf(file, { ...packageLimits, entries: 3 })).toBe('xlsx-too-large');
    expect(codeOf(file, { ...packageLimits, partBytes: 100 })).toBe('xlsx-too-large');
    expect(codeOf(file, { ...packageLimits, totalBytes: 500 })).toBe('xlsx-too-large');
    expect(codeOf(withSize(file, SHEET, 0xfffffffe))).toBe('xlsx-too-large');
  });

  it('unpacks no further than the size that it names', () => {
    const bomb = zipOf({ ...smallParts(), 'xl/bomb.xml': new Uint8Array(50_000_000) });
    const source = opened(withSize(bomb, 'xl/bomb.xml', 1000));
    let taken = 0;
    const read = streamPart(source, 'xl/bomb.xml', (piece) => {
      taken += piece.length;
      return true;
    });
    expect(read).toEqual({ ok: false, error: { code: 'xlsx-damaged', params: { part: 'xl/bomb.xml' } } });
    expect(taken).toBeLessThanOrEqual(1000);
  });

  it('is refused at the part that is shorter than it says, or has another checksum', () => {
    const file = smallWorkbook();
    const source = opened(withSize(file, SHEET, 5000));
    expect(partBytes(source, SHEET).ok).toBe(false);
    const wrong = file.slice();
    wrong[centralHeader(file, SHEET) + 16]! ^= 1;
    expect(partBytes(opened(wrong), SHEET).ok).toBe(false);
  });

  it('never makes the program fall over, whatever bytes are changed', () => {
    const file = smallWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>');
    const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const broken = file.slice();
        for (const [at, byte] of changes) broken[at] = byte;
        const workbook = openWorkbook(broken);
        for (const { part } of workbook.ok ? workbook.value.sheets : []) {
          expect(typeof partBytes(opened(broken), part).ok).toBe('boolean');
        }
      }),
      { numRuns: 400 },
    );
  });
});
