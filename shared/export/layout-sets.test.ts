import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { paragraphsOf, paragraphText, type TextRun } from './document-model';
import { printoutKinds } from './documents/printout-kinds';
import { printoutsModel } from './documents/printouts';
import { reportModel } from './documents/report';
import { layoutOf, layoutSetAt, layoutSets } from './layout-sets';

const report = (season: Season) => reportModel(season, { generatedOn: '2026-03-02', sample: false });
const dated = (plannedFrom: string): Season => {
  const season = sampleSeason();
  return { ...season, season: { ...season.season, plannedFrom } };
};

/** Every run of a document with its own size, or that of its section. */
function sizedRuns(season: Season): readonly { readonly run: TextRun; readonly sizePt: number }[] {
  const model = report(season);
  return model.sections.flatMap((section) =>
    paragraphsOf({ ...model, sections: [section] }).flatMap(({ runs }) =>
      runs.flatMap((run) => (run.kind === 'text' ? [{ run, sizePt: run.sizePt ?? section.sizePt }] : [])),
    ),
  );
}

describe('the layout of documents', () => {
  it('is that of the guidance in force on the first day of the season', () => {
    expect(layoutOf(dated('2022-07-08')).id).toBe('hd36-2018');
    expect(layoutOf(dated('2026-01-08')).id).toBe('hd36-2018');
    expect(layoutOf(dated('2026-01-09')).id).toBe('hd05-2026');
    expect(layoutOf(dated('2027')).id).toBe('hd05-2026');
    expect(layoutSetAt(undefined)).toBe('hd05-2026');
    expect(layoutSetAt('1999-01-01')).toBe('hd36-2018');
  });

  it('gives the papers of a congress the symbol of its own guidance, and none where it has none', () => {
    const numbers = (day: string) => {
      const season = dated(day);
      const kinds = ['minutes', 'membersReport', 'profileList'] as const;
      const model = printoutsModel(season, season.cells.slice(0, 1), { kinds, sample: false });
      return paragraphsOf(model)
        .map(paragraphText)
        .filter((line) => line.startsWith('Số ……'));
    };
    expect(numbers('2022-07-08')).toEqual([]);
    expect(numbers('2026-07-08')).toEqual(['Số ……-BC/ĐH', ...Array.from({ length: 3 }, () => 'Số ……-BB/ĐH')]);
  });

  it('is another set where the office chooses it, with its own values', () => {
    const own = { ...dated('2026-03-01'), layout: { set: 'hd36-2018', bodyPt: 13, endMark: './' } } as const;
    expect(layoutOf(own)).toEqual({ ...layoutSets['hd36-2018'], bodyPt: 13, endMark: './' });
    const model = report({ ...own });
    expect(model.sections[0]?.sizePt).toBe(13);
  });

  it.each([
    ['2022-07-08', './.', ',', ';'],
    ['2026-07-08', '.', ';', '.'],
  ])('of %s ends with “%s”, receivers with “%s”, grounds with “%s”', (day, end, receiver, basis) => {
    const lines = paragraphsOf(report(dated(day)))
      .map(paragraphText)
      .filter((line) => line !== '');
    const signs = lines.indexOf('Nơi nhận:');
    expect(lines[signs - 1]?.endsWith(`10%${end}`)).toBe(true);
    expect(lines.find((line) => line.startsWith('- Các chi bộ'))).toBe(`- Các chi bộ trực thuộc${receiver}`);
    expect(lines.find((line) => line.startsWith('- Lưu'))).toBe('- Lưu Văn phòng Đảng uỷ.');
    const grounds = lines.filter((line) => line.startsWith('Căn cứ'));
    expect(grounds.map((line) => line.at(-1))).toEqual([';', basis]);
  });

  it('has the authority bold, the post upright and regular, four lines to sign on, receivers underlined', () => {
    const season = dated('2022-07-08');
    season.committee.signerName = 'Nguyễn Văn Ký';
    const runs = sizedRuns(season);
    const find = (text: string) => runs.find(({ run }) => run.text === text);
    expect(find('T/M ĐẢNG UỶ')).toMatchObject({ run: { bold: true }, sizePt: 14 });
    expect(find('BÍ THƯ')).toMatchObject({ run: { bold: false }, sizePt: 14 });
    expect(find('Nguyễn Văn Ký')).toMatchObject({ run: { bold: true }, sizePt: 14 });
    expect(find('Nơi nhận:')).toMatchObject({ run: { underline: true, bold: false }, sizePt: 14 });
    const lines = paragraphsOf(report(season)).map(paragraphText);
    const [post, name] = [lines.indexOf('BÍ THƯ'), lines.indexOf('Nguyễn Văn Ký')];
    expect(name - post).toBe(5);
    expect(lines.slice(post + 1, name).every((line) => line === '')).toBe(true);
  });

  it('breaks a long name into lines of its own size instead of shrinking it', () => {
    const season = dated('2022-07-08');
    season.committee.name = 'Đảng uỷ phường Nguyễn Thị Minh Khai Bắc Trung Nam';
    season.committee.superiorOrganization = 'Đảng bộ thành phố Phan Rang - Tháp Chàm mở rộng';
    season.committee.place = 'Nguyễn Thị Minh Khai Bắc';
    const head = sizedRuns(season).slice(0, 6);
    for (const { run, sizePt } of head) {
      if (run.text !== '') expect(sizePt).toBeGreaterThanOrEqual(14);
    }
    expect(head[0]?.run.text.split('\n').length).toBeGreaterThan(1);
    const place = sizedRuns(season).find(({ run }) => run.italic)?.run.text ?? '';
    expect(place.split('\n')[1]).toMatch(/^ngày\u00a002 tháng\u00a03 năm\u00a02026$/u);
  });

  it('lets no date end a line before its year, on any paper', () => {
    const season = dated('2022-07-08');
    const all = printoutsModel(season, season.cells, { kinds: printoutKinds, copies: 1, sample: false });
    for (const model of [all, report(season)]) {
      for (const text of paragraphsOf(model).map(paragraphText)) expect(text).not.toMatch(/năm \d{4}/u);
    }
  });
});
