import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Season } from '../../domain/season';
import { consistentSeason } from '../../testing/consistent-season';
import { removals } from '../../testing/removals';
import { wholeSlices } from '../../testing/whole-slices';
import { paragraphsOf, paragraphText } from '../document-model';
import { boundKinds, type PrintoutKind, printoutKinds } from './printout-kinds';
import { printoutsModel } from './printouts';
import { reportSections } from './report';

/** Whatever a season holds or lacks, its papers and its report read as an office writes. */

const someCells = consistentSeason.filter(({ cells }) => cells.length > 0);

/** Some of which nobody entered this or that, of one person, one cell or all. */
const withGaps = fc
  .record({
    season: fc.oneof(someCells, wholeSlices),
    gaps: fc.array(
      fc.record({
        removal: fc.constantFrom(...removals),
        pick: fc.oneof(fc.nat(), fc.constant('everywhere' as const)),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ season, gaps }) => gaps.reduce((left, { removal, pick }) => removal.from(left, pick), season));

function appointed(season: Season): Season {
  const cells = season.cells.map((cell): Cell => {
    const congress = { ...cell.congress };
    delete congress.elections;
    const committee = congress.committee.map((member) => ({ ...member, origin: 'appointed' as const }));
    return { ...cell, congress: { ...congress, committee } };
  });
  return { ...season, cells };
}

/** The rules say so, and of nobody the way in is entered. */
function ruled(season: Season): Season {
  const { cells } = appointed(season);
  for (const { congress } of cells)
    for (const member of congress.committee) Reflect.deleteProperty(member, 'origin');
  const appointmentsOnly = { value: true, certainty: 'office' as const, source: 'Kế hoạch' };
  return { ...season, cells, rules: { ...season.rules, appointmentsOnly } };
}

function linesOf(season: Season, kinds: readonly PrintoutKind[]): readonly string[] {
  const model = printoutsModel(season, season.cells.slice(0, 2), { kinds, copies: 1, sample: false });
  return paragraphsOf(model).map((each) => paragraphText(each).replaceAll('\u00a0', ' '));
}

/** What documents cite and cells prepared is told by the words of the office, whatever came of it. */
const preparesCongresses: ReadonlySet<string> = new Set(['basis', 'preparation', 'papers', 'propaganda']);

/** No words of an office, wherever they stand. */
const machine = [
  /undefined|NaN|null|\[object/u,
  /\(\)|\( | \)|\) \(|; ;|,\s*,| {2,}|\.\./u,
  /(?<![\d,.])0 (?:đồng chí|đ\/c|chi bộ)/u,
  / [,;:.](?!\/)/u,
  /(?<!\d)0?1\/0?1 chi bộ/u,
];

describe('the papers of a season', () => {
  it('read as an office writes, whatever is entered', () => {
    fc.assert(
      fc.property(withGaps, fc.boolean(), (season, isAppointed) => {
        const of = isAppointed ? appointed(season) : season;
        const report = reportSections(of).flatMap(({ generated }) => generated);
        for (const line of [...linesOf(of, printoutKinds), ...report]) {
          for (const pattern of machine) expect(line).not.toMatch(pattern);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('of appointments speak of no congress and of no election, nor does their report', () => {
    fc.assert(
      fc.property(fc.oneof(someCells, wholeSlices), fc.boolean(), (season, byRules) => {
        const kinds = printoutKinds.filter((kind) => kind !== 'blankMinutes' && kind !== 'ballotPapers');
        const of = byRules ? ruled(season) : appointed(season);
        const report = reportSections(of).filter(({ id }) => !preparesCongresses.has(id));
        const told = report.flatMap(({ title, generated }) => [title, ...generated]);
        const text = [...linesOf(of, kinds), ...told].join('\n');
        expect(text).toContain('được chỉ định');
        expect(text).not.toMatch(/đại hội|tái cử|trúng cử|(?<!\p{L})bầu(?!\p{L})/iu);
      }),
      { numRuns: 40 },
    );
  });

  it('write every count below ten as the office does', () => {
    fc.assert(
      fc.property(withGaps, (season) => {
        const padded = { ...season, output: { leadingZeros: true } };
        const texts = reportSections(padded).flatMap(({ generated }) => generated);
        const papers = linesOf(padded, ['minutes', 'ratification', 'membersReport', 'ballotPapers']);
        for (const text of [...texts, ...papers]) {
          expect(text).not.toMatch(/(?<![\d,./])[1-9] (?:đồng chí|đ\/c|chi bộ|đảng viên|phiếu|vắng)/u);
          expect(text).not.toMatch(/: [1-9](?:[;.]|$)/u);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('pull no words apart: neither before dots to write on, nor on a ballot paper', () => {
    fc.assert(
      fc.property(withGaps, (season) => {
        const stretched = (kinds: readonly PrintoutKind[]) =>
          paragraphsOf(printoutsModel(season, season.cells.slice(0, 2), { kinds, copies: 1, sample: false }))
            .filter(({ align }) => align === 'justify')
            .map(paragraphText);
        expect(stretched(printoutKinds).filter((text) => text.includes('……'))).toEqual([]);
        expect(stretched(['ballotPapers'])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('are as many as their list of contents says', () => {
    fc.assert(
      fc.property(withGaps, (season) => {
        const choice = { kinds: boundKinds, whole: true, sample: false, generatedOn: '2022-10-05' };
        const [contents, ...papers] = printoutsModel(season, season.cells, choice).sections;
        const [list] = (contents?.blocks ?? []).filter((block) => block.kind === 'table');
        const counts = (list?.rows.slice(list.headingRows) ?? []).map(({ cells }) => {
          const [count] = cells.at(-1)?.blocks ?? [];
          return count?.kind === 'paragraph' ? Number(paragraphText(count)) : 0;
        });
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(papers.length);
      }),
      { numRuns: 20 },
    );
  });

  it('of a ward’s only cell speak of one', () => {
    fc.assert(
      fc.property(someCells, (season) => {
        const one = { ...season, cells: season.cells.slice(0, 1) };
        const text = reportSections(one)
          .flatMap(({ generated }) => generated)
          .join('\n');
        expect(text).not.toMatch(/các chi bộ|(?<!\d)1 chi bộ (?!trực thuộc,)/u);
      }),
      { numRuns: 40 },
    );
  });
});
