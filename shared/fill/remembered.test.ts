import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Tie } from '../domain/parts/fill-mappings';
import { addressOf } from '../spreadsheet/address';
import { statistics } from '../statistics';
import { labelledProposal, withEarlier } from './earlier';
import { carriedOver, planMapping } from './fit';
import type { Form } from './form';
import { catalogueOf } from './indicators';
import { planFill } from './plan';
import { propose } from './propose';
import { lookOf } from './propose/look';
import { ownNames } from './propose/own-names';
import { askingForm, askings, wayNames } from './propose/testing/asking-form';
import { spreadSeason } from './propose/testing/spread-season';

/** What was tied in one form, in another of the same headings that asks for its figures in another form. */

const season = spreadSeason(3);
const catalogue = catalogueOf(season, statistics(season));
const own = ownNames(catalogue);
const seen = (form: Form) => ({ form, look: lookOf(form, own) });
const proposalOf = (form: Form) => labelledProposal(form, propose(form, season, catalogue));
const tiesOf = ({ ties }: ReturnType<typeof proposalOf>) => ties.map(({ tie }) => tie);

function written(form: Form, ties: readonly Tie[]) {
  const { writes, problems } = planFill(form, catalogue, ties);
  expect(problems).toEqual([]);
  return Object.fromEntries(
    writes.map((write) => [`${String(write.sheet)} ${addressOf(write)}`, [write.shown, write.refused]]),
  );
}

const TOTAL = String(season.cells.length + 4);
const pairs = fc
  .tuple(askings, askings, fc.constantFrom(...wayNames))
  .map(([one, other, way]) => [one, { ...one, [way]: other[way] }] as const);

it('a form that asks in another way is filled by what it shows, never as the form before it asked', () => {
  fc.assert(
    fc.property(pairs, ([one, other]) => {
      const [before, next] = [askingForm(season.cells, one), askingForm(season.cells, other)];
      const mapping = { look: seen(before).look, ties: tiesOf(proposalOf(before)) };
      const wanted = written(next, tiesOf(proposalOf(next)));
      if (mapping.look === seen(next).look) {
        expect(planMapping(seen(next), catalogue, mapping).problems).toEqual([]);
        expect(written(next, carriedOver(seen(next), mapping).ties)).toEqual(wanted);
      } else {
        const proposal = withEarlier(seen(next), proposalOf(next), [mapping]);
        const filled = Object.entries(written(next, tiesOf(proposal)));
        // the sum of a column that is left here may come along, to be looked at
        const rest = filled.filter(([place]) => place in wanted || !place.endsWith(TOTAL));
        expect(Object.fromEntries(rest)).toEqual(wanted);
      }
    }),
    { numRuns: 40 },
  );
});

it('a form that was filled once looks like the empty one, and is filled the same again', () => {
  fc.assert(
    fc.property(askings, (asking) => {
      const empty = askingForm(season.cells, asking);
      const ties = tiesOf(proposalOf(empty));
      const { writes } = planFill(empty, catalogue, ties);
      const filled: Form = {
        ...empty,
        sheets: empty.sheets.map((sheet, index) => {
          const own = writes.filter((write) => write.sheet === index);
          const isOwn = (cell: { readonly row: number; readonly column: number }) =>
            own.find(({ row, column }) => row === cell.row && column === cell.column);
          const styled = sheet.cells.map((cell) => ({ ...cell, text: isOwn(cell)?.shown ?? cell.text }));
          const added = own
            .filter(
              (write) => !sheet.cells.some(({ row, column }) => row === write.row && column === write.column),
            )
            .map(({ row, column, shown }) => ({ row, column, text: shown, hasFormula: false, style: 0 }));
          return { ...sheet, cells: [...styled, ...added] };
        }),
      };
      expect(seen(filled).look).toBe(seen(empty).look);
      const { ties: again, lost } = carriedOver(seen(filled), { look: seen(empty).look, ties });
      // a blank within its label is known by its dots alone: it is told
      expect(lost).toEqual(ties.filter((tie) => tie.kind === 'cell' && tie.prefix !== undefined));
      expect(written(filled, again)).toEqual(
        written(
          empty,
          ties.filter((tie) => !lost.includes(tie)),
        ),
      );
    }),
    { numRuns: 15 },
  );
});
