import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must } from '../../shared/testing/must';
import { createDataFile } from '../db/data-file';
import { temporaryFolder } from '../db/testing/temp-folder';
import { readWorkbook, sheetOf } from '../files/testing/read-workbook';
import { runCommandLine } from './run';

const forms = join(import.meta.dirname, '../files/testing/forms');
const mapping = {
  format: 'dhcb-mapping',
  version: 1,
  name: 'Biểu 9C',
  ties: [
    { kind: 'cell', sheet: 'Biểu 9C', cell: 'C6', indicator: 'committee.secretary' },
    { kind: 'cell', sheet: 'Biểu 9C', cell: 'B14', indicator: 'meanAge.total' },
  ],
};

async function prepared(changes: object = {}) {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  must(await createDataFile(at('a.dhcb'), sampleSeason(), { sample: true, overwrite: false }));
  copyFileSync(join(forms, 'lo-protected.xlsx'), at('biểu.xlsx'));
  writeFileSync(at('m.json'), JSON.stringify({ ...mapping, ...changes }));
  return at;
}

async function fill(at: (name: string) => string, ...more: string[]) {
  const printed: string[] = [];
  const problems: string[] = [];
  const terminal = {
    print: (text: string) => void printed.push(text),
    complain: (line: string) => void problems.push(line),
  };
  const options = ['--template', at('biểu.xlsx'), '--mapping', at('m.json')];
  const out = more.includes('--out') ? [] : ['--out', at('ra.xlsx')];
  const status = await runCommandLine(['fill', at('a.dhcb'), ...options, ...out, ...more], terminal);
  return { status, printed, problems };
}

describe('dhcb fill', () => {
  it('writes the filled form and prints its path', async () => {
    const at = await prepared();
    expect(await fill(at)).toEqual({ status: 0, printed: [at('ra.xlsx')], problems: [] });
    const { cells } = sheetOf(readWorkbook(readFileSync(at('ra.xlsx'))), 'Biểu 9C');
    expect(cells.get('C6')?.value).toBe(15);
    expect(cells.get('B14')?.value).toBeCloseTo(2071 / 41, 9);
  });

  it('says where a mapping by hand puts another figure than the form asks for', async () => {
    const ties = [{ kind: 'cell', sheet: 'Biểu 9C', cell: 'C6', indicator: 'committee.member' }];
    const { status, problems } = await fill(await prepared({ ties }));
    expect([status, problems]).toEqual([0, [expect.stringMatching(/ô C6: cách điền ghi .* là “15”/u)]]);
  });

  it('says of a figure that goes to a cell which the form calls by nothing', async () => {
    const ties = [
      ...mapping.ties,
      { kind: 'cell', sheet: 'Biểu 9C', cell: 'H40', indicator: 'congress.total' },
    ];
    const { status, problems } = await fill(await prepared({ ties }));
    expect([status, problems]).toEqual([
      0,
      [expect.stringMatching(/ô H40: cách điền ghi “361”, biểu không có tiêu đề, dòng hay tên nào/u)],
    ]);
  });

  it('overwrites only by force, and the form itself never', async () => {
    const at = await prepared();
    writeFileSync(at('ra.xlsx'), 'cũ');
    expect(await fill(at)).toMatchObject({ status: 2, problems: [expect.stringContaining('--force')] });
    expect(readFileSync(at('ra.xlsx'), 'utf8')).toBe('cũ');
    expect((await fill(at, '--force')).status).toBe(0);
    const form = readFileSync(at('biểu.xlsx'));
    expect(await fill(at, '--force', '--out', at('biểu.xlsx'))).toMatchObject({ status: 2, printed: [] });
    expect(readFileSync(at('biểu.xlsx'))).toEqual(form);
  });

  it('keeps the kind of the form: one with macros is written under its own ending only', async () => {
    const at = await prepared();
    const parts = unzipSync(readFileSync(at('biểu.xlsx')));
    const types = strFromU8(parts['[Content_Types].xml']!);
    const withMacros = types.replace(
      /[\w./-]*sheet\.main\+xml/u,
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
    writeFileSync(at('biểu.xlsx'), zipSync({ ...parts, '[Content_Types].xml': strToU8(withMacros) }));
    const refused = await fill(at);
    expect(refused).toMatchObject({
      status: 2,
      problems: [expect.stringMatching(/đặt tên tệp mới có đuôi \.xlsm/u)],
    });
    expect(existsSync(at('ra.xlsx'))).toBe(false);
    expect((await fill(at, '--out', at('ra.xlsm'))).status).toBe(0);
  });

  it('says that a form was calculated by hand', async () => {
    const ties = [{ kind: 'cell', sheet: 'Nhập', cell: 'A1', indicator: 'committee.total' }];
    const at = await prepared({ ties });
    copyFileSync(join(forms, 'manual-calculation.xlsx'), at('biểu.xlsx'));
    const { status, problems } = await fill(at);
    expect(status).toBe(0);
    expect(problems).toEqual([expect.stringMatching(/biểu\.xlsx: Biểu đặt chế độ tính tay/u)]);
  });

  it('names every place that cannot be filled, a line each, and writes nothing', async () => {
    const ties = [
      { kind: 'cell', sheet: 'Biểu 9C', cell: 'B6', indicator: 'committee.total' },
      { kind: 'cell', sheet: 'Biểu 10', cell: 'A1', indicator: 'committee.total' },
    ];
    const at = await prepared({ ties });
    const { status, problems } = await fill(at);
    expect(status).toBe(2);
    expect(problems).toEqual([
      expect.stringMatching(/biểu\.xlsx: Trang “Biểu 9C”, ô B6: ô có công thức/u),
      expect.stringMatching(/biểu\.xlsx: Trang “Biểu 10”: biểu không có trang này/u),
    ]);
    expect(existsSync(at('ra.xlsx'))).toBe(false);
  });

  it('refuses a mapping and a form that are none, both at once', async () => {
    const at = await prepared({ version: 9, ties: [] });
    writeFileSync(at('biểu.xlsx'), 'TT,Họ và tên');
    const { status, problems } = await fill(at);
    expect(status).toBe(2);
    expect(problems).toEqual([
      expect.stringMatching(/biểu\.xlsx: Đây không phải tệp Excel/u),
      expect.stringMatching(/m\.json: version: phiên bản 9 mới hơn phiên bản 1/u),
    ]);
  });

  it('names each wrong place of a mapping', async () => {
    const at = await prepared({ ties: [{ kind: 'cell', sheet: 'Biểu 9C', cell: 'c', indicator: '' }] });
    const { problems } = await fill(at);
    expect(problems).toEqual([
      expect.stringMatching(/ties\[0\]\.cell: không phải địa chỉ ô/u),
      expect.stringMatching(/ties\[0\]\.indicator: không được để trống/u),
    ]);
  });
});
