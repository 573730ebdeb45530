import { describe, expect, it } from 'vitest';
import { b1Layouts } from '../domain/parts/output';
import type { Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { sheetCodes } from './sheet-codes';
import { sheetModels } from './sheet-models';
import { shownCell } from './sheet-texts';

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

describe('the sheets of a season of appointments', () => {
  it.each(b1Layouts)(
    'say that people were appointed, and nothing of congresses or ballots (%s)',
    (layout) => {
      for (const { code, texts } of textsOf(appointed(), layout)) {
        // B2 is the list that every superior knows, with its columns of votes; the titles of B4 name ballots
        const speaks = texts.filter(
          (text) => !/^(?:Số phiếu|Cuộc bầu|TỔNG HỢP TỪNG CUỘC BẦU.*)$/u.test(text),
        );
        const wrong = speaks.filter((text) =>
          /(?<!\p{L})(?:đại hội|trúng cử|bầu(?! cử$)|phiếu)(?!\p{L})/iu.test(text),
        );
        expect(code === 'B4' ? [] : wrong, code).toEqual([]);
      }
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
});
