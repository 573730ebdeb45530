import { expect, it } from 'vitest';
import { must } from '../testing/must';
import { readSheet } from './read-sheet';
import { smallWorkbook } from './testing/small-workbook';
import { rowsXml } from './testing/workbook-of';
import { openWorkbook } from './workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

it('reads what is written beside cells, and not as their values', () => {
  const bytes = smallWorkbook(rowsXml([['Họ và tên'], ['Lê Thử An']]), {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`,
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors/><commentList><comment ref="A2" authorId="0"><text><r><t>Văn phòng:</t></r><r><t>\nĐã chuyển đi</t></r></text></comment></commentList></comments>`,
  });
  const workbook = must(openWorkbook(bytes));
  const [sheet] = workbook.sheets;
  const steps = readSheet(workbook, sheet ?? { name: '', part: '', hidden: false });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const table = must(step.value);
  expect(table.rows.map(({ comments }) => comments)).toEqual([
    undefined,
    [{ place: 'A2', column: 0, text: 'Đã chuyển đi' }],
  ]);
  expect(table.rows.flatMap(({ cells }) => cells.map((cell) => cell?.text))).toEqual([
    'Họ và tên',
    'Lê Thử An',
  ]);
});
