import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../stepwise';
import { separatedRows } from './copied-rows';
import { htmlTable } from './html-table';

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&amp;': '&',
  '&agrave;': 'à',
  '&lt;': '<',
  '&#7891;': 'ồ',
};
const block = (html: string) => htmlTable(html, (entity) => ENTITIES[entity] ?? '?');
const rows = (html: string) => atOnce(separatedRows(block(html) ?? ''));

/** As Word puts a table on the clipboard. */
const word = (
  table: string,
) => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=ProgId content=Word.Document><style><!-- p.MsoNormal {margin:0cm; content:"<td>"} --></style>
<!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]--></head><body lang=VI><!--StartFragment-->${table}<!--EndFragment--></body></html>`;

describe('a table copied from a document', () => {
  it('keeps each row whole where a cell has several lines', () => {
    const html = word(`<p class=MsoNormal>Chi b<span>ộ</span> khu ph&#7891;</p>
      <table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=40 valign=top><p class=MsoNormal><b>TT<o:p></o:p></b></p></td>
      <td><p>Họ v&agrave;<br>tên</p></td><td><p>Ngày sinh</p></td></tr>
      <tr><td><p>1</p></td><td><p>Nguyễn Thử An</p><p><i>(Bí thư)</i></p></td><td><p><![if !supportEmptyParas]>&nbsp;<![endif]>12/5/1965</p></td></tr></table>`);
    expect(rows(html)).toEqual([
      ['Chi bộ khu phồ'],
      ['TT', 'Họ và\ntên', 'Ngày sinh'],
      ['1', 'Nguyễn Thử An\n(Bí thư)', '12/5/1965'],
    ]);
  });

  it('leaves the places of merged cells empty, downwards and across', () => {
    const html = `<table><tr><th rowspan=2>TT</th><th colspan="2">Ngày sinh</th><th rowspan='2'>Chi bộ</th></tr><tr><th>Nam</th><th>Nữ</th></tr>
      <tr><td>1<td>1960<td><td rowspan=2>KP 1</tr><tr><td>2<td><td>1970</table>`;
    expect(rows(html)).toEqual([
      ['TT', 'Ngày sinh', '', 'Chi bộ'],
      ['', 'Nam', 'Nữ', ''],
      ['1', '1960', '', 'KP 1'],
      ['2', '', '1970', ''],
    ]);
  });

  it('takes a table inside a cell for a part of its text, and scripts for none', () => {
    const html = `<table><tr><td>Lê Thử<table><tr><td>Bình</td><td>PBT</td></tr></table></td><td>1970<script>"</td>"</script></td></tr></table>`;
    expect(rows(html)).toEqual([['Lê Thử\nBình PBT', '1970']]);
  });

  it('is left to its text where there is none, or a spreadsheet program wrote it', () => {
    expect(block('<p>Nguyễn Thử An</p>')).toBeUndefined();
    expect(block('<meta name=ProgId content=Excel.Sheet><table><tr><td>1</td></tr></table>')).toBeUndefined();
    expect(block('<google-sheets-html-origin><table><tr><td>1</td></tr></table>')).toBeUndefined();
  });

  it('gives the same cells as they were written, whatever stands in them', () => {
    const cell = fc.array(fc.stringMatching(/^[A-Za-zĐăệ"<&,.;()\d]{1,8}( [a-zạ"]{1,5})?$/u), {
      maxLength: 3,
    });
    const written = (lines: readonly string[]) =>
      lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        (table) => {
          const html = `<table>${table.map((row) => `<tr>${row.map((each) => `<td>${written(each)}</td>`).join('\n')}</tr>`).join('')}</table>`;
          const expected = table
            .map((row) => row.map((lines) => lines.join('\n')))
            .filter((row) => row.some((text) => text !== ''));
          expect(atOnce(separatedRows(block(word(html)) ?? ''))).toEqual(expected);
        },
      ),
    );
  });

  it('of any text at all is read to its end', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<table>',
            '<tr>',
            '<td',
            ' rowspan=3',
            '>',
            '</table>',
            '<',
            '"',
            "'",
            'a',
            '<td>',
            '<!--',
            '-->',
            '<script>',
            '<p>',
          ),
        ),
        (parts) => {
          const html = `<table>${parts.join('')}`;
          expect(typeof block(html)).toBe('string');
        },
      ),
    );
  });
});
