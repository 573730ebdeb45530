import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { electorate } from '../rules/electorate';
import { type Absence, absenceCounts, absenceDifferences, absenceFields, offeredAbsentees } from './absences';
import { attendance } from './attendance';
import { absenceKinds } from './parts/absences';
import type { Cell, Congress } from './season';

const none = { absentExcused: 0, absentUnexcused: 0, absentTransferred: 0, absentExempt: 0, suspended: 0 };

const named = (kind: Absence['kind'], accepted?: boolean): Absence => ({
  id: 'i01',
  fullName: 'Lê Thị Thử',
  kind,
  ...(accepted === undefined ? {} : { accepted }),
});

const anyAbsences = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...absenceKinds),
      accepted: fc.constantFrom(true, false, undefined),
    })
    .map(({ kind, accepted }) => named(kind, accepted)),
  { maxLength: 40 },
);

describe('the counts of a list of the absent', () => {
  it.each([
    [named('transferred'), 'absentTransferred'],
    [named('exempt', true), 'absentExempt'],
    [named('suspended', true), 'suspended'],
    [named('absent', true), 'absentExcused'],
    [named('absent', false), 'absentUnexcused'],
    [named('absent'), 'absentUnexcused'],
  ] as const)('put %o into %s', (absence, field) => {
    expect(absenceCounts([absence])).toEqual({ ...none, [field]: 1 });
  });

  it('add up to the list, to those summoned, and to what N leaves out', () => {
    fc.assert(
      fc.property(anyAbsences, fc.nat({ max: 60 }), (absences, presentOfficial) => {
        const counts = absenceCounts(absences);
        const summonedOfficial = presentOfficial + absences.length;
        const congress = { summonedOfficial, presentOfficial, ...counts };
        expect(absenceFields.reduce((sum, field) => sum + counts[field], 0)).toBe(absences.length);
        expect(attendance(congress).agrees).toBe(true);
        expect(electorate(congress)?.count).toBe(presentOfficial + counts.absentUnexcused);
        expect(absenceDifferences(congress, absences)).toEqual([]);
      }),
    );
  });
});

describe('the form beside the list', () => {
  const absences = [named('absent', true), named('absent', true), named('exempt')];

  it('is told where it says otherwise, or nothing yet', () => {
    expect(absenceDifferences({ absentExcused: 3, absentUnexcused: 0 }, absences)).toEqual([
      { field: 'absentExcused', listed: 2, entered: 3 },
      { field: 'absentExempt', listed: 1, entered: undefined },
    ]);
    expect(absenceDifferences({ absentTransferred: 1 }, [named('absent')])).toEqual([
      { field: 'absentExcused', listed: 0, entered: undefined },
      { field: 'absentUnexcused', listed: 1, entered: undefined },
      { field: 'absentTransferred', listed: 0, entered: 1 },
    ]);
  });

  it('is told nothing by a list without names', () => {
    expect(absenceDifferences({ absentExcused: 3 }, [])).toEqual([]);
    expect(absenceDifferences({ absentExcused: 3 })).toEqual([]);
  });

  it('agrees once the differences are written into it', () => {
    const anyCount = fc.option(fc.nat({ max: 9 }), { nil: undefined });
    const counts = fc.record({
      absentExcused: anyCount,
      absentUnexcused: anyCount,
      absentTransferred: anyCount,
      absentExempt: anyCount,
      suspended: anyCount,
    }) as fc.Arbitrary<Pick<Congress, keyof typeof none>>;
    fc.assert(
      fc.property(anyAbsences, counts, (list, congress) => {
        const differences = absenceDifferences(congress, list);
        const written = Object.fromEntries(differences.map(({ field, listed }) => [field, listed]));
        expect(absenceDifferences({ ...congress, ...written }, list)).toEqual([]);
      }),
    );
  });
});

describe('those offered for the list', () => {
  const cell: Pick<Cell, 'congress' | 'roster'> = {
    congress: {
      status: 'held',
      approvedSeats: {},
      committee: [
        { id: 'p01', fullName: 'Trần Thị Thử Bình', born: '1980', position: 'secretary' },
        { id: 'p02', fullName: 'Lê Thử Cúc', position: 'member' },
      ],
    },
    roster: [
      { id: 'i01', fullName: 'trần thị thử bình', born: '1980-02-01', status: 'official' },
      { id: 'i02', fullName: 'Trần Thị Thử Bình', born: '1991', status: 'official' },
      { id: 'i03', fullName: 'Lê Thử Cúc', exempt: true },
      { id: 'i04', fullName: 'Vũ Thử Dũng', exempt: true },
      { id: 'i05', fullName: 'Đỗ Thử Én', status: 'probationary' },
    ],
  };

  it('are the committee and the official members of the roster, each once', () => {
    expect(offeredAbsentees(cell).map(({ key, absence }) => [key, absence.personId, absence.kind])).toEqual([
      ['person p01', 'p01', 'absent'],
      ['person p02', 'p02', 'exempt'],
      ['roster i02', undefined, 'absent'],
      ['roster i04', undefined, 'exempt'],
    ]);
  });

  it('are not those whose name is listed', () => {
    const absences = [{ id: 'i01', fullName: 'Vũ  thử Dũng', kind: 'absent' as const }];
    expect(offeredAbsentees({ ...cell, absences }).map(({ key }) => key)).not.toContain('roster i04');
  });
});
