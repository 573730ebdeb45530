import { describe, expect, it } from 'vitest';
import { readSheet } from './read-sheet';
import { smallWorkbook } from './testing/small-workbook';
import { openWorkbook } from './workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const tie = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const RELATIONSHIPS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tie('rId1', 'worksheet', 'worksheets/sheet1.xml')}${tie('rId2', 'sharedStrings', 'sharedStrings.xml')}${tie('rId3', 'styles', 'styles.xml')}</Relationships>`;
/** Style 1 is struck out; 2 says that it is not; the font of a conditional format is none of a cell. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="14" fontId="1"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>`;

function cellsOf(cells: string, strings: string) {
  const bytes = smallWorkbook(`<row r="1">${cells}</row>`, {
    'xl/_rels/workbook.xml.rels': RELATIONSHIPS,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
  });
  const workbook = openWorkbook(bytes);
  const place = workbook.ok ? workbook.value.sheets[0] : undefined;
  if (!workbook.ok || place === undefined) throw new Error('no workbook');
  const steps = readSheet(workbook.value, place);
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (!step.value.ok) throw new Error(step.value.error.code);
  return step.value.value.rows[0]?.cells;
}

const run = (text: string, format = '') => `<r>${format}<t xml:space="preserve">${text}</t></r>`;
const STRUCK = '<rPr><b/><strike/></rPr>';
const PLAIN = '<rPr><b/></rPr>';
const inline = (style: number, runs: string) => `<c s="${String(style)}" t="inlineStr"><is>${runs}</is></c>`;
const shared = (style: number, index: number) => `<c s="${String(style)}" t="s"><v>${String(index)}</v></c>`;

describe('what is struck out in a cell', () => {
  it('is all of it where its font is, whatever it holds', () => {
    const cells = `<c s="1"><v>7</v></c><c s="3"><v>25000</v></c>${inline(1, '<t>An</t>')}${shared(1, 0)}${inline(0, '<t>Bình</t>')}${inline(2, '<t>Cúc</t>')}`;
    const read = cellsOf(cells, '<si><t>Dung</t></si>');
    expect(read?.map((cell) => cell?.struck)).toEqual(['all', 'all', 'all', 'all', undefined, undefined]);
  });

  it.each([
    ['all', 0, run('Trần ', STRUCK) + run('An', STRUCK)],
    ['all', 1, run('Trần ') + run('An', STRUCK)],
    ['all', 0, run('Trần', STRUCK) + run(' ', PLAIN)],
    ['part', 0, run('Trần An ') + run('Bình', STRUCK)],
    ['part', 1, run('Trần An ') + run('Bình', PLAIN)],
    [undefined, 1, run('Trần An', PLAIN)],
    [undefined, 0, run('Trần An', '<rPr><strike val="0"/></rPr>')],
    [undefined, 0, run('Trần ') + run('An', PLAIN)],
  ] as const)('is %s in a cell of style %i with runs of their own', (struck, style, runs) => {
    expect(cellsOf(inline(style, runs), '')?.[0]?.struck).toBe(struck);
    const [first, second] =
      cellsOf(shared(style, 0) + shared(0, 1), `<si>${runs}</si><si><t>An</t></si>`) ?? [];
    expect([first?.struck, second?.struck]).toEqual([struck, undefined]);
  });

  it('is said where it is a part', () => {
    const runs = run('1. Trần Thị An', STRUCK) + run('\n2. Lê Văn Bình', PLAIN);
    expect(cellsOf(inline(0, runs), '')?.[0]).toEqual({
      text: '1. Trần Thị An 2. Lê Văn Bình',
      lines: ['1. Trần Thị An', '2. Lê Văn Bình'],
      struck: 'part',
      struckText: '1. Trần Thị An',
    });
  });
});
