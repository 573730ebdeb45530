import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { consistentSeason } from '../testing/consistent-season';
import { acceptEdit, findingSubject, formerAcceptance, outdatedAcceptances } from './acceptance';
import {
  cell,
  committee,
  congress,
  deputy,
  person,
  secretary,
  withBallot,
  withCongress,
} from './cases/sample-cell';
import { check } from './check';
import { type Finding, isOpen } from './finding';

const decision = { reason: 'Đúng biên bản', by: 'Nguyễn Thị Lan', at: '2026-01-10T08:00:00.000Z' };

/** The season after accepting a finding, as the data file would hold it. */
function accepting(season: Season, finding: Finding): Season {
  const edit = acceptEdit(season, check(season), finding, decision);
  const { acceptances = [] } = season;
  if (edit.type === 'item.add' && edit.name === 'acceptances') {
    const id = `i${String(acceptances.length + 1)}`;
    return { ...season, acceptances: [...acceptances, { ...edit.item, id }] };
  }
  if (edit.type === 'item.put' && edit.name === 'acceptances') {
    const changed = acceptances.map((each) =>
      each.id === edit.id ? { ...each, ...edit.patch, by: edit.patch.by ?? '' } : each,
    );
    return { ...season, acceptances: changed };
  }
  throw new Error('another edit');
}

function only(season: Season, code: Finding['code']): Finding {
  const found = check(season).filter((finding) => finding.code === code);
  expect(found).toHaveLength(1);
  return found[0]!;
}

const few = withCongress({ presentOfficial: 7, absentExcused: 5 });

describe('an accepted warning', () => {
  it('stays listed with who accepted it, when and why', () => {
    const accepted = accepting(few, only(few, 'W110'));
    expect(only(accepted, 'W110').accepted).toEqual({ id: 'i1', ...decision });
  });

  it('is open again when its figures change, and remembers what was accepted', () => {
    const accepted = accepting(few, only(few, 'W110'));
    const [one] = accepted.cells;
    const fewer = { ...one!.congress, presentOfficial: 6, absentExcused: 6 };
    const changed = { ...accepted, cells: [{ ...one!, congress: fewer }] };
    const again = only(changed, 'W110');
    expect(isOpen(again)).toBe(true);
    expect(formerAcceptance(changed, check(changed), again)?.reason).toBe('Đúng biên bản');
    expect(outdatedAcceptances(changed, check(changed))).toHaveLength(1);
    const anew = accepting(changed, again);
    expect(anew.acceptances).toHaveLength(1);
    expect(isOpen(only(anew, 'W110'))).toBe(false);
  });

  it('holds while the rest of the season changes: other cells before it, other people, another name', () => {
    const accepted = accepting(few, only(few, 'W110'));
    const other = {
      ...cell,
      id: 'c0',
      name: 'Chi bộ 0',
      congress: { ...congress, committee: [person('q1', { position: 'secretary' }), person('q2')] },
    };
    const moved = { ...accepted, cells: [other, { ...accepted.cells[0]!, order: 9, name: 'Tên khác' }] };
    expect(
      check(moved).find(({ code, where }) => code === 'W110' && where.startsWith('cells[1]'))?.accepted,
    ).toBeDefined();
  });

  it('is for one post, not for the other in the same place', () => {
    const vacant = committee(person('p3'));
    const found = check(vacant).filter(({ code }) => code === 'W321');
    expect(found).toHaveLength(2);
    const after = check(accepting(vacant, found[0]!)).filter(({ code }) => code === 'W321');
    expect(after.map(isOpen)).toEqual([false, true]);
  });

  it('comes back when the committee without a woman becomes another one', () => {
    const man = (id: string, rest = {}) => person(id, { gender: 'male', ...rest });
    const men = committee(
      man('p1', { position: 'secretary' }),
      man('p2', { position: 'deputySecretary' }),
      man('p3'),
    );
    const accepted = accepting(men, only(men, 'W322'));
    expect(isOpen(only(accepted, 'W322'))).toBe(false);
    const [one] = accepted.cells;
    const others = [...one!.congress.committee.slice(0, 2), man('p4')];
    const changed = { ...accepted, cells: [{ ...one!, congress: { ...one!.congress, committee: others } }] };
    expect(isOpen(only(changed, 'W322'))).toBe(true);
  });

  it('is never an error', () => {
    const wrong = withCongress({ presentOfficial: 13 });
    const finding = only(wrong, 'E101');
    const forced = { ...wrong, acceptances: accepting(wrong, finding).acceptances ?? [] };
    expect(isOpen(only(forced, 'E101'))).toBe(true);
  });
});

describe('the subject of a finding', () => {
  it('names people and ballots, not places in lists', () => {
    const unborn = committee(secretary, deputy, person('p3', { born: undefined }));
    const [born] = check(unborn).filter(({ code }) => code === 'W324');
    expect(findingSubject(unborn, born!)).toBe('c1 committee p3 born');
    const season = withBallot({ valid: 5, invalid: 7 });
    const subjects = check(season).map((finding) => findingSubject(season, finding));
    expect(subjects).toContain('c1 ballots committee 1 p1 votes');
    expect(findingSubject(season, { where: 'season' })).toBe('season');
  });

  it('does not depend on the order of the cells', () => {
    fc.assert(
      fc.property(consistentSeason, (season) => {
        const turned = { ...season, cells: season.cells.toReversed() };
        const subjects = (one: Season) =>
          check(one).map((each) => `${each.code} ${findingSubject(one, each)}`);
        expect(subjects(turned).toSorted()).toEqual(subjects(season).toSorted());
      }),
    );
  });

  it('lets every warning of a season be accepted, each for itself', () => {
    fc.assert(
      fc.property(consistentSeason, fc.nat(), (season, pick) => {
        const warnings = check(season).filter(({ severity }) => severity === 'warning');
        fc.pre(warnings.length > 0);
        const chosen = warnings[pick % warnings.length]!;
        const after = check(accepting(season, chosen));
        const same = after.find(
          ({ code, where, params }) =>
            JSON.stringify([code, where, params]) ===
            JSON.stringify([chosen.code, chosen.where, chosen.params]),
        );
        expect(same && isOpen(same)).toBe(false);
        expect(after.filter(isOpen).length).toBe(check(season).length - 1);
      }),
      { numRuns: 30 },
    );
  });
});
