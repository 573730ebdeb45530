import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { aftermathRows, aftermathSummary, afterSteps } from './aftermath';

const season: Season = { ...sampleSeason(), cells: sampleSeason().cells.slice(0, 1) };
const [cell] = season.cells;
if (!cell) throw new Error('the sample has cells');

const withCell = (change: Partial<Cell>): Season => ({ ...season, cells: [{ ...cell, ...change }] });
const missingOf = (change: Partial<Cell>) => aftermathRows(withCell(change))[0]?.missing;

describe('what follows a congress', () => {
  it('is all missing at first, and not asked for before the congress', () => {
    expect(missingOf({ ratification: {}, aftermath: {}, division: [] })).toEqual(afterSteps);
    const congress = { ...cell.congress, status: 'ready' as const };
    expect(aftermathRows(withCell({ congress }))).toEqual([]);
  });

  it('is there by date or by number', () => {
    expect(missingOf({ ratification: { requestedOn: '2022-07-10', decisionNumber: '12-QĐ/ĐU' } })).toEqual([
      'divided',
      'rules',
      'resolution',
      'actionPlan',
    ]);
    expect(missingOf({ ratification: { decisionNumber: ' ' } })).toEqual(afterSteps);
  });

  it('is divided once everybody has something to do', () => {
    const division = cell.congress.committee.map(({ id }) => ({ id, duties: 'Phụ trách' }));
    expect(missingOf({ division })).not.toContain('divided');
    expect(missingOf({ division: division.slice(1) })).toContain('divided');
    expect(missingOf({ division: division.map(({ id }) => ({ id, duties: ' ' })) })).toContain('divided');
    const congress = { ...cell.congress, committee: [] };
    expect(missingOf({ congress, division })).toContain('divided');
  });

  it('adds up: each step is done or missing in every cell', () => {
    const date = fc.option(fc.constantFrom('2022-07', '2022-08-01'), { nil: undefined });
    fc.assert(
      fc.property(date, date, date, (requestedOn, workingRulesOn, resolutionOn) => {
        const of = withCell({
          ratification: { ...(requestedOn && { requestedOn }) },
          aftermath: { ...(workingRulesOn && { workingRulesOn }), ...(resolutionOn && { resolutionOn }) },
        });
        const { done, held, complete } = aftermathSummary(of);
        const [row] = aftermathRows(of);
        const total = afterSteps.reduce((sum, step) => sum + done[step], 0);
        expect(total + (row?.missing.length ?? 0)).toBe(afterSteps.length);
        expect([held, complete]).toEqual([1, 0]);
      }),
    );
  });
});
