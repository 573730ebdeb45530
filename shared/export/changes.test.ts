import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { digestsOf, keptExports } from './changes';
import { type SheetCode, sheetCodes } from './sheet-codes';
import type { SheetModel } from './sheet-model';
import { sheetModels } from './sheet-models';
import { shownText } from './sheet-texts';

const request = { generatedOn: '2022-08-06', sample: false, markChanges: true } as const;

function modelOf(season: Season, code: SheetCode): SheetModel {
  return sheetModels(season, { ...request, sheets: [code] })[0]!;
}

/** The season as its file holds it after an export of everything. */
function exported(season: Season): Season {
  const models = sheetModels(season, { ...request, sheets: sheetCodes });
  return {
    ...season,
    exports: models.map((model) => ({ id: model.code, exportedOn: '2022-08-05', rows: digestsOf(model) })),
  };
}

function edited(season: Season, change: (season: Season) => void): Season {
  const copy = structuredClone(season);
  change(copy);
  return copy;
}

/** The texts of the marked cells. */
function marked({ rows }: SheetModel): (string | undefined)[] {
  return rows.flatMap(({ cells }) =>
    cells.filter(({ changed }) => changed === true).map(({ content }) => shownText(content, false)),
  );
}

function said({ rows }: SheetModel): string {
  return rows.flatMap(({ cells }) => cells.map(({ content }) => shownText(content, false) ?? '')).join(' ');
}

describe('what changed since the last export', () => {
  const sent = exported(sampleSeason());

  it.each(sheetCodes)('%s has nothing marked when nothing changed', (code) => {
    expect(marked(modelOf(sent, code))).toEqual([]);
    expect(said(modelOf(sent, code))).not.toContain('lần xuất');
  });

  it.each(sheetCodes)('%s has nothing marked at its first export', (code) => {
    expect(marked(modelOf(sampleSeason(), code))).toEqual([]);
  });

  it('is told of a day by what went out before that day, however often sheets go out on it', () => {
    const go = (season: Season, day: string): Season => {
      const models = sheetModels(season, { sheets: ['B2'], sample: false, generatedOn: day });
      return { ...season, exports: keptExports(season, models, day) };
    };
    const changed = edited(go(sent, '2022-08-05'), ({ cells }) => {
      cells[0]!.congress.committee[0]!.hometown = 'Phù Mỹ, Bình Định';
    });
    const again = go(go(changed, '2022-08-06'), '2022-08-06');
    expect(marked(modelOf(again, 'B2'))).toEqual(['Phù Mỹ, Bình Định']);
    expect(said(modelOf(again, 'B2'))).toContain('so với lần xuất ngày 05/08/2022.');
    expect(marked(modelOf(go(again, '2022-08-05'), 'B2'))).toEqual([]);
    expect(again.exports?.map(({ id }) => id).toSorted()).toEqual(['B1a', 'B1b', ...sheetCodes.slice(1)]);
    const nextDay = sheetModels(again, { ...request, sheets: ['B2'], generatedOn: '2022-08-07' });
    expect(nextDay.flatMap(marked)).toEqual([]);
  });

  it('marks the cell that says something else, and the note says which ground it has', () => {
    const now = edited(sent, ({ cells }) => {
      cells[0]!.congress.committee[0]!.hometown = 'Phù Mỹ, Bình Định';
    });
    expect(marked(modelOf(now, 'B2'))).toEqual(['Phù Mỹ, Bình Định']);
    expect(said(modelOf(now, 'B2'))).toContain(
      'Ô nền vàng: số liệu thay đổi so với lần xuất ngày 05/08/2022.',
    );
    expect(marked(modelOf(now, 'B4'))).toEqual([]);
  });

  it('marks a figure and the totals made of it', () => {
    const now = edited(sent, ({ cells }) => {
      cells[0]!.congress.presentOfficial = 33;
    });
    expect(marked(modelOf(now, 'B1'))).toEqual(['33', '338']);
  });

  it('marks a new row, but not those after it for their running numbers', () => {
    const now = edited(sent, ({ cells }) => {
      const { committee } = cells[0]!.congress;
      committee.splice(1, 0, { ...committee[0]!, id: 'new', fullName: 'Người Mới', position: 'member' });
    });
    const { rows } = modelOf(now, 'B2');
    const withMarks = rows.filter(({ cells }) => cells.some(({ changed }) => changed === true));
    expect(withMarks).toHaveLength(1);
  });

  it('says how many rows are gone', () => {
    const now = edited(sent, ({ cells }) => {
      cells[0]!.congress.committee.pop();
    });
    expect(said(modelOf(now, 'B2'))).toContain('Đã bỏ 1 dòng có trong lần xuất ngày 05/08/2022.');
  });

  it('takes another spelling or leading zeros for no change, and marks nothing unasked', () => {
    const spelt = { ...sent, output: { spelling: 'ủy', leadingZeros: true } } as const;
    for (const code of sheetCodes) expect(marked(modelOf(spelt, code))).toEqual([]);
    const now = edited(sent, ({ cells }) => {
      cells[0]!.congress.presentOfficial = 33;
    });
    const [plain] = sheetModels(now, { ...request, markChanges: false, sheets: ['B1'] });
    expect(marked(plain!)).toEqual([]);
  });
});
