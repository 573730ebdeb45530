import { describe, expect, it } from 'vitest';
import { openPackage, partBytes } from './package';
import { sheetBytes } from './sheet-bytes';
import { smallParts, zipOf } from './testing/small-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const CRC_IN_DIRECTORY = 16;
const NAME_IN_DIRECTORY = 46;
const limits = { rows: 7000, cells: 6000, merges: 5000, arrays: 1 };

function opened(sheet: string | Uint8Array) {
  const source = openPackage(zipOf({ ...smallParts(), [SHEET]: sheet }));
  if (!source.ok) throw new Error(source.error.code);
  return source.value;
}

function codeOf(source: ReturnType<typeof opened>): string | undefined {
  const read = sheetBytes(source, SHEET, limits);
  return read.ok ? undefined : read.error.code;
}

/** Of varied lengths, so that pieces end at every place of an element. */
const elements = (count: number, of: (at: number) => string) =>
  `<worksheet><!--${'x '.repeat(550_000)}-->${Array.from({ length: count }, (_, at) => of(at)).join('')}</worksheet>`;

const kinds = [
  ['rows', limits.rows, (at: number) => `<row r="${String(at)}"/>`],
  ['cells', limits.cells, (at: number) => `<x:c r="A${String(at)}" s="${String(at * 7919)}"/>`],
  ['merged cells', limits.merges, (at: number) => `<mergeCell ref="A${String(at)}:B${String(at)}"/>`],
] as const;

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer);
}

describe('the bytes of a sheet', () => {
  it.each(kinds)(
    'come whole with as many %s as a form may have, and are refused with one more',
    (_, most, of) => {
      for (const encode of [(text: string) => text, utf16]) {
        const source = opened(encode(elements(most, of)));
        const read = sheetBytes(source, SHEET, limits);
        const whole = partBytes(source, SHEET);
        expect(read.ok && whole.ok && Buffer.compare(read.value, whole.value)).toBe(0);
        expect(codeOf(opened(encode(elements(most + 1, of))))).toBe('xlsx-too-large');
      }
    },
  );

  it.each(kinds)('with too many %s are refused before they were unpacked to the end', (_, most, of) => {
    const source = opened(elements(most * 9, of));
    const { entries, file } = source;
    // whoever gets to the end finds the checksum wrong
    const at = Buffer.from(file).lastIndexOf(SHEET) - NAME_IN_DIRECTORY;
    new DataView(file.buffer, file.byteOffset).setUint32(at + CRC_IN_DIRECTORY, 1, true);
    const damaged = openPackage(file);
    if (!damaged.ok) throw new Error(damaged.error.code);
    expect(entries.length).toBe(damaged.value.entries.length);
    expect(partBytes(damaged.value, SHEET).ok).toBe(false);
    expect(codeOf(damaged.value)).toBe('xlsx-too-large');
  });
});
