import { candidateRef, type ElectionDraft } from '../domain/ballot-edits';
import type { SingleEdit } from '../domain/edits';
import type { Candidate, Cell, Election, Season } from '../domain/season';
import { candidateNames, seatOf } from '../domain/season-views';
import { ballotTexts } from '../i18n/vi/ballots';
import { cellForms } from '../i18n/vi/cellForms';
import { approvedEntries } from '../planning/personnel';
import { nameKey } from '../text/fold';
import {
  addNameChange,
  addProblem,
  type Comparing,
  choicesOf,
  type FieldNames,
  isUntouched,
  questionId,
  takes,
} from './compare-field';
import { ballotAt, textOf } from './entered';
import type { ReturnedField } from './read-form';
import { TakenNames } from './taken-names';
import type { BallotPlace, FormTarget } from './target';

/** A ballot of a returned form against that of the season. */

export type FigureField = ReturnedField & { readonly target: Extract<FormTarget, { readonly at: 'ballot' }> };
export type NameField = ReturnedField & {
  readonly target: Extract<FormTarget, { readonly at: 'candidate' }>;
};

export interface ReturnedBallot extends BallotPlace {
  readonly figures: readonly FigureField[];
  readonly names: readonly NameField[];
}

interface At {
  readonly season: Season;
  readonly cell: Cell;
  readonly work: Comparing;
  readonly ballot: ReturnedBallot;
}

/** What a ballot of the form asks of the season. */
export function ballotEdits(at: At): readonly SingleEdit[] {
  const { cell, work, ballot } = at;
  const election = ballotAt(cell, ballot);
  if (election) return updateOf(at, election);
  const touched = [...ballot.figures, ...ballot.names].find((field) => isTouched(field));
  if (!touched) return [];
  if (ballot.nth > 0 || wasEntered(ballot)) {
    addProblem(work, touched, 'ballot-gone', nameOf(ballot));
    return [];
  }
  return newBallot(at);
}

/** Whether the cell wrote anything: a figure, votes, or a name where there was a line for one. */
function isTouched(field: FigureField | NameField): boolean {
  if (!isUntouched(field)) return true;
  return field.target.at === 'candidate' && !field.target.listed && field.name !== undefined;
}

/** It was entered when the form was made. */
function wasEntered({ figures, names }: ReturnedBallot): boolean {
  return [...figures, ...names].some(({ given }) => given?.entered === true);
}

function nameOf({ body, round, nth }: BallotPlace): string {
  return cellForms.form.ballot(body, round, nth);
}

function pathOf({ body, round, nth }: BallotPlace): string {
  return `congress.elections.${body}.${String(round)}${nth === 0 ? '' : `.${String(nth)}`}`;
}

function takenFigures({ work, ballot }: At, election: Election | undefined): Partial<ElectionDraft> {
  const entries = ballot.figures.flatMap((field): [string, number][] => {
    const { field: key } = field.target;
    const label = cellForms.label(nameOf(ballot), ballotTexts.fields[key]);
    const names: FieldNames = { path: `${pathOf(ballot)}.${key}`, label };
    return takes(work, field, textOf(election?.[key]), names) ? [[key, Number(field.value)]] : [];
  });
  return Object.fromEntries(entries);
}

/** Whose votes are not written, where those of others are. */
function withoutVotes({ names }: ReturnedBallot): readonly NameField[] {
  const isBlank = ({ value, problem }: NameField) => value === undefined && problem === undefined;
  return names.every(isBlank) ? [] : names.filter((line) => line.name !== undefined && isBlank(line));
}

/** Votes of a ballot that has some for nobody and some names without: they may all stand a line too low. */
export function shiftedVotes(ballot: ReturnedBallot): readonly string[] {
  const hasNobody = ballot.names.some(({ name, value }) => name === undefined && value !== undefined);
  return hasNobody && withoutVotes(ballot).length > 0 ? ballot.names.map(({ key }) => key) : [];
}

/** The lines that name somebody, each person once; what is wrong with the others is told. */
function namedLines(at: At): readonly NameField[] {
  const { work, ballot } = at;
  for (const line of withoutVotes(ballot))
    addProblem(work, line, 'votes-missing', cellForms.label(nameOf(ballot), line.name ?? ''));
  const taken = new TakenNames();
  return ballot.names.filter((line) => {
    const { name, value, problem } = line;
    if (name === undefined) {
      if (value !== undefined || problem !== undefined)
        addProblem(work, line, 'name-missing', nameOf(ballot));
      return false;
    }
    if (!line.target.listed && taken.has(name)) {
      const place = { sheet: line.sheet, address: line.nameAddress ?? line.address };
      addProblem(work, place, 'same-name', cellForms.label(nameOf(ballot), name));
      return false;
    }
    const alike = taken.alike(name);
    taken.add(name);
    return line.target.listed || alike === undefined || isSomebodyElse(at, line, alike);
  });
}

/** Somebody whose name is only near to another one of the ballot is asked about. */
function isSomebodyElse(at: At, line: NameField, alike: string): boolean {
  const { name = '' } = line;
  return isToCome(at, line, '/alike', cellForms.questions.alike(name, alike));
}

function newBallot(at: At): readonly SingleEdit[] {
  const { cell, ballot } = at;
  const { body, round } = ballot;
  const figures = takenFigures(at, undefined);
  const candidates = namedLines(at).map((line) => newCandidate(at, line));
  const election = { body, round, ...figures };
  return [{ type: 'election.add', cellId: cell.id, election, candidates }];
}

function linesNames({ ballot }: At, { name = '' }: NameField, field: 'votes' | 'name'): FieldNames {
  return {
    path: `${pathOf(ballot)}.candidates.${name}.${field === 'votes' ? 'votes' : 'fullName'}`,
    label: cellForms.label(`${nameOf(ballot)}, ${name}`, cellForms.fields[field]),
  };
}

/** Somebody who comes onto a ballot, with what the approved list says of them. */
function newCandidate(at: At, line: NameField): Candidate {
  const { season, cell, work } = at;
  const { name = '', value, problem, target } = line;
  const hasVotes = value !== undefined || problem !== undefined;
  const taken = hasVotes && takes(work, line, undefined, linesNames(at, line, 'votes'));
  if (!hasVotes) addNameChange(work, line, linesNames(at, line, 'name'), 'add');
  const votes = taken ? { votes: Number(value) } : {};
  if (target.personId !== undefined && seatOf(season, target.personId)) {
    return { id: target.personId, ...votes };
  }
  const entry = approvedEntries(cell).find(({ fullName }) => nameKey(fullName) === nameKey(name));
  return {
    fullName: name,
    ...(entry?.gender && { gender: entry.gender }),
    ...(entry?.born !== undefined && { born: entry.born }),
    ...votes,
  };
}

function updateOf(at: At, election: Election): readonly SingleEdit[] {
  const { season, cell, ballot } = at;
  const { body, round, nth } = ballot;
  const place = { cellId: cell.id, ballot: { body, round, ...(nth > 0 && { nth }) } };
  const figures = takenFigures(at, election);
  const names = election.candidates.map(candidateNames(season));
  const found = new Set<number>();
  const lines = namedLines(at).map((line) => {
    const index = placeOf(line, election, names, found);
    if (index >= 0) found.add(index);
    return { line, index };
  });
  const updates = lines.flatMap(({ line, index }): SingleEdit[] => {
    if (index < 0) return [];
    const now = textOf(election.candidates[index]?.votes);
    if (!takes(at.work, line, now, linesNames(at, line, 'votes'))) return [];
    const candidate = candidateRef(names, index);
    return [{ type: 'candidate.update', ...place, candidate, patch: { votes: Number(line.value) } }];
  });
  const additions = lines.flatMap(({ line, index }): SingleEdit[] => {
    if (index >= 0 || !comesIn(at, line, election)) return [];
    return [{ type: 'candidate.add', ...place, candidate: newCandidate(at, line) }];
  });
  const patched: SingleEdit[] =
    Object.keys(figures).length > 0 ? [{ type: 'election.update', ...place, patch: figures }] : [];
  return [...patched, ...updates, ...additions];
}

/** Where a line of the form stands on the ballot: by the person, else by the name among those not found yet. */
function placeOf(
  { target, name = '' }: NameField,
  { candidates }: Election,
  names: readonly string[],
  found: ReadonlySet<number>,
): number {
  const byId = candidates.findIndex(({ id }) => id !== undefined && id === target.personId);
  if (byId >= 0) return byId;
  return names.findIndex((other, index) => !found.has(index) && nameKey(other) === nameKey(name));
}

/** Onto a ballot without names everybody comes; onto one that the office has listed only who is asked for. */
function comesIn(at: At, line: NameField, { candidates }: Election): boolean {
  if (line.target.listed && isUntouched(line)) return false;
  if (candidates.length === 0) return true;
  const { name = '' } = line;
  return isToCome(at, line, '', cellForms.questions.candidate(name, nameOf(at.ballot)));
}

function isToCome(at: At, line: NameField, what: string, about: string): boolean {
  const { work } = at;
  const answer = work.asking.ask({
    id: questionId(work, line.key + what),
    kind: 'candidate',
    about,
    choices: choicesOf(['add', 'skip']),
    file: work.file,
  });
  if (answer !== 'add')
    addNameChange(work, line, linesNames(at, line, 'name'), answer === 'skip' ? 'skip' : 'ask');
  return answer === 'add';
}
