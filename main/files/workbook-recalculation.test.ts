import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PercentPolicy, Season } from '../../shared/domain/season';
import { valueOf } from '../../shared/export/formula';
import { allSheetCodes } from '../../shared/export/sheet-codes';
import {
  type CellContent,
  integer,
  type SheetModel,
  type SheetRow,
  share,
} from '../../shared/export/sheet-model';
import { sheetModels } from '../../shared/export/sheet-models';
import { shownCell } from '../../shared/export/sheet-texts';
import { buildWorkbook, writeWorkbook } from '../../shared/export/workbook';
import { bareSeason, messySeason, unenteredSeason, wholeShares } from '../../shared/fixtures/half-entered';
import { sampleSeason } from '../../shared/fixtures/sample';
import { wholeSample } from '../../shared/fixtures/whole/whole-sample';
import { plannedSeason } from '../../shared/testing/planned-season';
import { seasonWithPast } from '../../shared/testing/season-with-past';
import { type Recalculated, recalculate } from './testing/libreoffice';
import { readWorkbook, withoutResults } from './testing/read-workbook';
import { hostileSeason, seasonOf, withPreviousTerm } from './testing/seasons';

/**
 * Another program calculates every formula from nothing and comes to the cached
 * result, to the last bit, and shows the text that screens and reports print.
 */

/** Seasons at random, the same in every run. */
function drawnSeasons(count: number): Readonly<Record<string, Season>> {
  const drawn = fc.sample(seasonWithPast, { numRuns: count, seed: 2026 });
  return Object.fromEntries(drawn.map((season, index) => [`random${String(index)}`, season]));
}

/** What is told of the whole sample is that it is one, as the program exports it. */
const optionsOf = (name: SeasonName) =>
  ({ sheets: allSheetCodes, generatedOn: '2022-08-05', sample: name === 'whole' }) as const;
const seasons = {
  sample: sampleSeason(),
  compared: withLeadingZeros(withPreviousTerm(sampleSeason())),
  comparedAlike: withPolicy(withPreviousTerm(sampleSeason()), {
    digits: { kind: 'decimals', count: 1 },
    rounding: 'half-up',
    trimZeros: false,
  }),
  appointed: appointedSeason(),
  hostile: hostileSeason(),
  none: seasonOf(0),
  one: seasonOf(1),
  ward: seasonOf(45),
  planned: plannedSeason(45),
  bare: bareSeason(),
  messy: messySeason(),
  unentered: unenteredSeason(),
  wholeShares: wholeShares({ kind: 'decimals', count: 2 }),
  whole: wholeSample(),
  ...drawnSeasons(8),
} as const;

function withLeadingZeros(season: Season): Season {
  return { ...season, output: { ...season.output, leadingZeros: true } };
}

function withPolicy(season: Season, percent: PercentPolicy): Season {
  return { ...season, season: { ...season.season, percent } };
}

/** Nobody was elected: B1 has other columns. */
function appointedSeason(): Season {
  const season = withPreviousTerm(sampleSeason());
  for (const { congress } of season.cells) {
    delete congress.elections;
    for (const member of congress.committee) member.origin = 'appointed';
  }
  return season;
}

type SeasonName = keyof typeof seasons;
const seasonNames = Object.keys(seasons) as SeasonName[];

const policies: readonly PercentPolicy[] = (['half-up', 'truncate'] as const).flatMap((rounding) => [
  ...[0, 1, 2].map((count) => ({ digits: { kind: 'decimals' as const, count }, rounding, trimZeros: true })),
  ...[1, 2, 3, 4].map((count) => ({
    digits: { kind: 'significant' as const, count },
    rounding,
    trimZeros: true,
  })),
  { digits: { kind: 'decimals', count: 2 }, rounding, trimZeros: false },
  { digits: { kind: 'significant', count: 3 }, rounding, trimZeros: false },
]);

const GREATEST_BASE = 60;

/** Every share of bases up to 60, and large ones that stand on or beside a boundary of rounding. */
function fractions(): { count: number; of: number }[] {
  const small = Array.from({ length: GREATEST_BASE + 1 }, (_, of) =>
    Array.from({ length: of + 1 }, (__, count) => ({ count, of })),
  ).flat();
  const large = [200, 400, 1000, 1999, 2000, 2001, 9999, 99_999].flatMap((of) =>
    [1, 3, 7, 15, 29, 57, 115, 199, 333, 999].map((count) => ({ count: Math.min(count, of), of })),
  );
  const aboveOne = [1, 3, 7, 29].map((of) => ({ count: of * 3 + 1, of }));
  return [...small, ...large, ...aboveOne];
}

/** A sheet of counts, bases and their share by each policy. */
function policySheet(): SheetModel {
  const rows = fractions().map(({ count, of }, index): SheetRow => {
    const row = index + 1;
    const source = {
      count,
      of,
      counted: valueOf({ row, column: 1 }),
      base: valueOf({ row, column: 2 }),
    };
    const shares = policies.map((policy, at) => ({
      column: at + 3,
      style: 'share' as const,
      content: share(source, policy),
    }));
    return {
      heightPt: 16,
      keepWithNext: false,
      cells: [
        { column: 1, style: 'count', content: integer(count) },
        { column: 2, style: 'count', content: integer(of) },
        ...shares,
      ],
    };
  });
  const columns = Array.from({ length: policies.length + 2 }, () => ({ widthPt: 60 }));
  return {
    code: 'B1',
    leadingZeros: false,
    view: { frozenColumns: 1, zoom: 100 },
    percent: { digits: { kind: 'decimals', count: 1 }, rounding: 'half-up', trimZeros: true },
    page: {
      paper: 'A4',
      orientation: 'landscape',
      headingRows: { from: 1, to: 1 },
      printArea: { from: { row: 1, column: 1 }, to: { row: rows.length, column: columns.length } },
      breaksAfter: [],
      onOnePage: false,
      marginsMm: { left: 10, right: 10, top: 10, bottom: 10 },
    },
    columns,
    rows,
    merges: [],
  };
}

const built = new Map<string, Uint8Array>();
let libreOffice: Recalculated;

beforeAll(async () => {
  for (const name of seasonNames) built.set(name, buildWorkbook(seasons[name], optionsOf(name)));
  built.set('policies', writeWorkbook([policySheet()], { author: 'x', createdOn: '2022-08-05' }));
  const stripped = new Map([...built].map(([name, bytes]) => [name, withoutResults(bytes)]));
  libreOffice = await recalculate(stripped);
});

function bytesOf(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`no workbook ${name}`);
  return bytes;
}

/** All formulas with what they give, by sheet and address. */
function formulaResults(bytes: Uint8Array): Record<string, number | string | undefined> {
  const { sheets } = readWorkbook(bytes);
  const results = sheets.flatMap(({ name, cells }) =>
    [...cells]
      .filter(([, { formula }]) => formula !== undefined)
      .map(([at, { value }]) => [`${name}!${at}`, value ?? ''] as const),
  );
  return Object.fromEntries(results);
}

describe('LibreOffice', () => {
  it.each([...seasonNames, 'policies'])('calculates every formula of “%s” to its cached result', (name) => {
    const expected = formulaResults(bytesOf(built, name));
    expect(formulaResults(bytesOf(libreOffice.saved, name))).toEqual(expected);
    if (name !== 'none') expect(Object.keys(expected).length).toBeGreaterThan(5);
  });

  it.each(seasonNames)('shows every figure of “%s” as the model writes it', (name) => {
    const written = sheetModels(seasons[name], optionsOf(name)).map(writtenNumbers);
    expect(libreOffice.shown.get(name)).toEqual(written);
  });

  it('shows every share by every policy as formatShare writes it', () => {
    const written = writtenNumbers(policySheet());
    expect(written.length).toBeGreaterThan(1900 * policies.length);
    expect(libreOffice.shown.get('policies')).toEqual([written]);
  });
});

/** The numbers of a sheet as screens and reports write them, row by row. */
function writtenNumbers({ rows, leadingZeros }: SheetModel): string[] {
  return rows.flatMap(({ cells }) =>
    cells.filter(({ content }) => isNumber(content)).map((cell) => shownCell(cell, leadingZeros) ?? ''),
  );
}

function isNumber(content: CellContent): boolean {
  if (content.kind === 'integer' || content.kind === 'date' || content.kind === 'countFormula') return true;
  if (content.kind === 'difference' || content.kind === 'share' || content.kind === 'mean') {
    return content.text !== null;
  }
  return false;
}
