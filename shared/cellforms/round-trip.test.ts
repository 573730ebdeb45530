import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Cell, Season } from '../domain/season';
import { candidateNames } from '../domain/season-views';
import { editSeason } from '../edits/edit-season';
import { arbitrarySeason } from '../testing/arbitrary-season';
import { consistentSeason } from '../testing/consistent-season';
import { must } from '../testing/must';
import { collect } from './collect';
import { makeForm } from './make-form';
import { fileOf, paperOf, returnedForm, type Writing, withOwnNames } from './testing/filled-form';

/** A season is made, written into forms and read for each. */
const RUNS = { numRuns: 40 };
const ISSUED = '2022-07-01T08:00:00Z';
const nothing: Writing = new Map();

const paperSeason = consistentSeason.map(withOwnNames);

/** The season before its congresses: cells and approved seats alone. */
function before(season: Season): Season {
  return { ...season, cells: season.cells.map(bare) };
}

function bare(cell: Cell): Cell {
  const { approvedSeats } = cell.congress;
  // the number of official members says whether a committee is elected
  return { ...cell, congress: { status: 'ready', approvedSeats, committee: [] } };
}

/** What a form can say of a cell, people by their names, lists in one order. */
function contentOf(season: Season) {
  const nameOf = candidateNames(season);
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  return season.cells.map(({ id, name, members, congress }) => ({
    id,
    name,
    members,
    ...congress,
    elections: congress.elections?.map((election) => ({
      ...election,
      candidates: election.candidates
        .map((one: Candidate) => ({ name: nameOf(one), votes: one.votes }))
        .toSorted(byName),
    })),
    committee: congress.committee
      .map(({ id: _id, fullName, religion, ...rest }) => ({
        name: fullName,
        ...rest,
        ...(religion === '' ? {} : { religion }),
      }))
      .toSorted(byName),
  }));
}

function returned(season: Season, cell: Cell, paper: Cell, papers: Season) {
  const form = makeForm(season, cell, ISSUED);
  const nameOf = candidateNames(papers);
  return returnedForm(
    form,
    paperOf(form, paper, (id) => nameOf({ id })),
  );
}

describe('a form that comes back', () => {
  it('changes nothing where nothing was written', () => {
    fc.assert(
      fc.property(arbitrarySeason, (season) => {
        const files = season.cells
          .filter(({ retired }) => retired !== true)
          .map((cell, at) => fileOf(String(at), returnedForm(makeForm(season, cell, ISSUED), nothing)));
        const { files: told, edit, questions } = collect(season, files);
        expect(told.map(({ outcome, problems }) => [outcome, problems])).toEqual(
          told.map(() => ['untouched', []]),
        );
        expect([edit, questions]).toEqual([undefined, []]);
      }),
      RUNS,
    );
  });

  it('brings the whole paper into a season that knew nothing of the congress', () => {
    fc.assert(
      fc.property(paperSeason, (paper) => {
        const season = before(paper);
        const files = season.cells.map((cell, at) =>
          fileOf(String(at), returned(season, cell, paper.cells[at]!, paper)),
        );
        const { edit, questions, files: told } = collect(season, files);
        expect(questions).toEqual([]);
        expect(told.flatMap(({ problems }) => problems)).toEqual([]);
        if (paper.cells.length === 0) return;
        expect(contentOf(must(editSeason(season, edit!)))).toEqual(contentOf(paper));
      }),
      RUNS,
    );
  });
});

/** A subset of what a paper holds, as a cell writes it that has not everything at hand. */
function someOf(writing: Writing, chosen: readonly boolean[]): Writing {
  return new Map([...writing].filter((_, at) => chosen[at % chosen.length] === true));
}

describe('a form that is filled in part', () => {
  it('takes what is written and leaves all else as it was, in one step', () => {
    const choice = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(paperSeason, choice, (paper, chosen) => {
        const season = before(paper);
        const nameOf = candidateNames(paper);
        const files = season.cells.map((cell, at) => {
          const form = makeForm(season, cell, ISSUED);
          const whole = paperOf(form, paper.cells[at]!, (id) => nameOf({ id }));
          return fileOf(String(at), returnedForm(form, someOf(whole, chosen)));
        });
        const { edit, files: told } = collect(season, files);
        const after = edit ? must(editSeason(season, edit)) : season;
        // read once more, everything that was taken is there already
        const again = collect(after, files);
        // whoever was elected without a post in the form sits by the ballots now
        const waiting = told
          .flatMap(({ problems }) => problems)
          .filter(({ code }) => code === 'post-missing')
          .map(({ field }) => field.slice(0, field.indexOf(':')));
        const news = again.files
          .flatMap(({ changes }) => changes)
          .filter(
            ({ outcome, label }) => outcome === 'add' && !waiting.some((name) => label.startsWith(name)),
          );
        expect(news).toEqual([]);
        const there = new Set(
          again.files.flatMap(({ changes }) =>
            changes.filter(({ outcome }) => outcome === 'same').map(({ id }) => id),
          ),
        );
        // a name without votes is no value; posts follow the ballots
        const isValue = (path: string) => !/\.(?:fullName|position)$/u.test(path);
        for (const { id, path, outcome } of told.flatMap(({ changes }) => changes)) {
          if (outcome === 'add' && isValue(path)) expect(there).toContain(id);
        }
      }),
      RUNS,
    );
  });

  it('never changes what the office entered, unless it is told to', () => {
    fc.assert(
      fc.property(paperSeason, paperSeason, fc.boolean(), (paper, office, byForm) => {
        const cells = paper.cells.slice(0, office.cells.length);
        const season = { ...before({ ...paper, cells }), season: office.season };
        const entered = {
          ...season,
          cells: season.cells.map((cell, at) => withCongressOf(cell, office.cells[at]!)),
        };
        const files = season.cells.map((cell, at) =>
          fileOf(String(at), returned(season, cell, paper.cells[at]!, paper)),
        );
        const open = collect(entered, files);
        const stored = open.edit ? must(editSeason(entered, open.edit)) : entered;
        for (const [at, cell] of stored.cells.entries()) {
          const { heldOn, summonedOfficial, presentOfficial } = entered.cells[at]!.congress;
          expect(cell.congress).toMatchObject({ heldOn, summonedOfficial, presentOfficial });
        }
        const take = byForm ? 'form' : 'entered';
        const answered = collect(entered, files, { take, given: {} });
        expect(answered.questions.filter(({ kind, answer }) => kind === 'value' && answer !== take)).toEqual(
          [],
        );
        const after = answered.edit ? must(editSeason(entered, answered.edit)) : entered;
        for (const [at, cell] of after.cells.entries()) {
          const source = byForm ? paper.cells[at]! : entered.cells[at]!;
          expect(cell.congress.summonedOfficial).toBe(source.congress.summonedOfficial);
          expect(cell.congress.presentOfficial).toBe(source.congress.presentOfficial);
        }
      }),
      RUNS,
    );
  });
});

/** What the office has entered meanwhile: the attendance of another paper. */
function withCongressOf(cell: Cell, { congress }: Cell): Cell {
  const { heldOn, summonedOfficial, presentOfficial, absentExcused, absentUnexcused } = congress;
  const typed = { heldOn, summonedOfficial, presentOfficial, absentExcused, absentUnexcused };
  return { ...cell, congress: { ...cell.congress, status: 'held', ...typed } };
}
