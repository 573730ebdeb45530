import { describe, expect, it } from 'vitest';
import { b1Layouts } from '../domain/parts/output';
import type { Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { sheetCodes } from './sheet-codes';
import { sheetModels } from './sheet-models';
import { shownCell } from './sheet-texts';
import { wardSheets } from './ward-sheets';

/** The sheets of a season in which nobody was elected and no cell met. */

function appointed(): Season {
  const season = sampleSeason();
  for (const { congress } of season.cells) {
    delete congress.elections;
    for (const member of congress.committee) member.origin = 'appointed';
  }
  const [first] = season.cells;
  if (!first) throw new Error('the sample has cells');
  first.congress = { ...first.congress, status: 'planned', committee: [] };
  delete first.congress.heldOn;
  return season;
}

/** The rules say so, and of nobody the way in is entered. */
function ruled(): Season {
  const season = appointed();
  season.rules = { appointmentsOnly: { value: true, certainty: 'office', source: 'Kế hoạch' } };
  for (const { congress } of season.cells) for (const member of congress.committee) delete member.origin;
  return season;
}

const textsOf = (season: Season, b1Layout: (typeof b1Layouts)[number]) =>
  sheetModels(season, {
    sheets: sheetCodes.filter((code) => code.startsWith('B')),
    generatedOn: '2022-08-05',
    sample: false,
    b1Layout,
  }).map((model) => ({
    code: model.code,
    texts: model.rows.flatMap(({ cells }) => cells.flatMap((cell) => shownCell(cell, false) ?? [])),
  }));

/** B4 says itself that there were none. */
const saysSo = new Set(['CHI BỘ ĐƯỢC CHỈ ĐỊNH CẤP UỶ, KHÔNG BẦU CỬ', 'Chỉ định, không bầu cử']);

describe('the sheets of a season of appointments', () => {
  it('say in B4 whose people are not entered, not that nobody was appointed there', () => {
    const season = appointed();
    const [, second] = season.cells;
    second!.congress.committee = [];
    const b4 = textsOf(season, 'parts').find(({ code }) => code === 'B4');
    expect(b4?.texts).toContain(
      'Tổng cộng: 13/15 chi bộ được chỉ định cấp uỷ (chưa tính 1 chi bộ chưa nhập kết quả)',
    );
  });

  it.each(b1Layouts)(
    'say that people were appointed, and nothing of congresses or ballots (%s)',
    (layout) => {
      for (const { code, texts } of textsOf(appointed(), layout)) {
        const wrong = texts.filter((text) =>
          /(?<!\p{L})(?:đại hội|trúng cử|tái cử|bầu(?! cử$)|phiếu|N)(?!\p{L})/iu.test(text),
        );
        expect(
          wrong.filter((text) => !saysSo.has(text)),
          code,
        ).toEqual([]);
      }
      const b4 = textsOf(appointed(), layout).find(({ code }) => code === 'B4')?.texts ?? [];
      expect(b4).toContain('CHI BỘ ĐƯỢC CHỈ ĐỊNH CẤP UỶ, KHÔNG BẦU CỬ');
      expect(b4).toContain('Tổng cộng: 14/15 chi bộ được chỉ định cấp uỷ');
      expect(b4.filter((text) => text === 'Chỉ định, không bầu cử')).toHaveLength(14);
      expect(b4.filter((text) => text === 'Chưa chỉ định')).toHaveLength(1);
      const [b1] = textsOf(appointed(), layout);
      expect(b1?.texts).toEqual(
        expect.arrayContaining([
          'TỔNG HỢP KẾT QUẢ CHỈ ĐỊNH CẤP UỶ CHI BỘ',
          'Ngày chỉ định',
          'Được chỉ định',
          'Chưa chỉ định (dự kiến 08/07/2022)',
        ]),
      );
      expect(b1?.texts.join('\n')).toContain('Số liệu của 14/15 chi bộ đã được chỉ định cấp uỷ.');
      expect(b1?.texts).not.toContain('Triệu tập');
    },
  );

  it('say the same where the rules alone say that committees are appointed', () => {
    expect(textsOf(ruled(), 'parts')).toEqual(textsOf(appointed(), 'parts'));
  });
});

describe('the sheets of several wards, one of them of appointments', () => {
  const source = { file: 'a.dhcb', sha256: 'x', takenAt: '2022-10-05T00:00:00Z' };
  const wardOf = (name: string, season: Season) => ({
    key: name,
    source,
    season: { ...season, committee: { ...season.committee, name } },
  });
  const saidBy = (...seasons: readonly Season[]) => {
    const wards = seasons.map((season, index) => wardOf(`Đảng uỷ ${String(index + 1)}`, season));
    return wardSheets(wards, { generatedOn: '2022-08-05' })
      .flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap((cell) => shownCell(cell, false) ?? [])),
      )
      .join('\n');
  };

  it('call its cells neither met nor elected, and miss no numbers of congresses', () => {
    const said = saidBy(sampleSeason(), appointed());
    expect(said).toContain('Đã đại hội hoặc chỉ định');
    expect(said).toContain(
      'Số liệu của 29/30 chi bộ đã đại hội hoặc được chỉ định cấp uỷ (chỉ định: 14 chi bộ)',
    );
    expect(said).toContain('Chi bộ đã đại hội hoặc được chỉ định cấp uỷ');
    expect(said).not.toMatch(/Chưa rõ: triệu tập/u);
  });

  it('say so of all where every ward was appointed, and nothing of it where none was', () => {
    expect(saidBy(appointed(), appointed())).not.toMatch(/đã đại hội|trúng cử|tái cử|bầu đủ/iu);
    expect(saidBy(sampleSeason(), sampleSeason())).not.toMatch(/chỉ định cấp uỷ|tiếp tục/iu);
  });
});
