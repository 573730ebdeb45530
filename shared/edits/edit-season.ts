import { ballotEdits } from '../domain/ballot-edits';
import {
  type BallotEdit,
  type CoreEdit,
  type Edit,
  type EditOf,
  editSchema,
  type ImportEdit,
  importedRoster,
} from '../domain/edits';
import { type PartEdit, type PartEditType, partEdits } from '../domain/part-edits';
import type { Problem } from '../domain/problem';
import type { Season } from '../domain/season';
import { isFinished } from '../domain/season-views';
import { problemsOf } from '../domain/zod-problems';
import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { atOnce, type Stepwise } from '../stepwise';
import { addElection, removeElection, startBallots, stopBallots, updateElection } from './ballots';
import { addCandidate, moveCandidate, removeCandidate, sortCandidates, updateCandidate } from './candidates';
import { addCellChange, removeCellChange, updateCellChange } from './cell-changes';
import { addCells, removeCell, reorderCells, retireCell, updateCell, updateMembers } from './cells';
import { changedProblems, problemsAt } from './changed-problems';
import { updateCongress, updateSeats } from './congress';
import { addDocument, citeDocument, removeDocument, updateDocument } from './documents';
import { type FinishingEdit, finishOrReopen, isFinishingEdit, keepFinished } from './finishing';
import { followBallots } from './follow-ballots';
import { followStatus } from './follow-status';
import { applyImport } from './import';
import { addMember, moveMember, removeMember, updateMember } from './members';
import { editPart } from './parts';
import { type EditResult, findCell, inOrder, patched } from './places';
import { editSecondEntry } from './second-entry';
import { settleBallots } from './settle-ballots';

/**
 * What an edit makes of a season: the whole of the rules of editing, without a file or a window.
 * Whatever the edit leaves as it was stays the same object, down to single lists and items; an edit that
 * changes nothing gives the season itself.
 *
 * Errors: `input-invalid` with its problems, `not-found`, `already-there`, `cell-finished` and the others of
 * finishing a cell.
 */
export function editSeason(season: Season, input: Edit): EditResult {
  return atOnce(editInSteps(season, input));
}

/** `editSeason` in steps, of which only a list that comes in has many. */
export function* editInSteps(season: Season, input: Edit): Stepwise<EditResult> {
  const parsed = yield* checked(input);
  if (!parsed.ok) return parsed;
  const edit = parsed.value;
  const dispatched = edit.type === 'import.apply' ? yield* applyImport(season, edit) : dispatch(season, edit);
  if (!dispatched.ok) return dispatched;
  const asked = followStatus(season, dispatched.value);
  const problems = yield* changedProblems(season, asked);
  const after = problems.length === 0 ? withCommittees(asked, edit) : asked;
  const kept = isFinishingEdit(edit) ? ok(null) : keepFinished(season, after);
  if (!kept.ok) return kept;
  const all = [...problems, ...(yield* changedProblems(asked, after))];
  return all.length === 0 ? ok(after) : invalid(all);
}

/** An edit as its schema makes it. The rosters of a list that comes in may hold thousands: one after the other. */
function* checked(input: Edit): Stepwise<Result<Edit, AppError>> {
  const isImport = input.type === 'import.apply';
  const parsed = editSchema.safeParse(isImport ? { ...input, rosters: [] } : input);
  if (!parsed.success) return invalid(problemsOf(parsed.error, input));
  if (!isImport) return ok(parsed.data);
  const rosters: ImportEdit['rosters'] = [];
  for (const [index, roster] of input.rosters.entries()) {
    const one = importedRoster.safeParse(roster);
    if (!one.success) return invalid(problemsAt(`rosters[${String(index)}]`, importedRoster, roster));
    rosters.push(one.data);
    yield;
  }
  return ok({ ...(parsed.data as ImportEdit), rosters });
}

function invalid(problems: readonly Problem[]): Result<never, AppError> {
  return fail(appError('input-invalid', { problems }));
}

const partEditTypes: ReadonlySet<string> = new Set<PartEditType>(
  partEdits.map(({ shape }) => shape.type.value),
);
const ballotEditTypes: ReadonlySet<string> = new Set(ballotEdits.map(({ shape }) => shape.type.value));

function isPartEdit(edit: Edit): edit is PartEdit {
  return partEditTypes.has(edit.type);
}

function isBallotEdit(edit: Edit): edit is BallotEdit {
  return ballotEditTypes.has(edit.type);
}

/** What is done at once. */
type OneEdit = Exclude<Edit, ImportEdit>;
type OtherEdit = Exclude<CoreEdit, BallotEdit | FinishingEdit | ImportEdit>;

function dispatch(season: Season, edit: OneEdit): EditResult {
  if (isPartEdit(edit)) return editPart(season, edit);
  if (isBallotEdit(edit)) return editBallots(season, edit);
  if (isFinishingEdit(edit)) return finishOrReopen(season, edit);
  return editCore(season, edit);
}

function together(season: Season, edits: readonly OneEdit[]): EditResult {
  return inOrder(
    season,
    edits.map((each) => (before: Season) => dispatch(before, each)),
  );
}

function editBallots(season: Season, edit: BallotEdit): EditResult {
  switch (edit.type) {
    case 'ballots.start':
      return startBallots(season, edit);
    case 'ballots.stop':
      return stopBallots(season, edit);
    case 'election.add':
      return addElection(season, edit);
    case 'election.update':
      return updateElection(season, edit);
    case 'election.remove':
      return removeElection(season, edit);
    case 'candidate.add':
      return addCandidate(season, edit);
    case 'candidate.update':
      return updateCandidate(season, edit);
    case 'candidate.remove':
      return removeCandidate(season, edit);
    case 'candidate.move':
      return moveCandidate(season, edit);
    case 'candidates.sort':
      return sortCandidates(season, edit);
    case 'ballots.settle':
      return settleBallots(season, edit);
    case 'committee.followBallots': {
      const cell = findCell(season, edit.cellId);
      return cell.ok ? ok(season) : cell;
    }
  }
}

function editCore(season: Season, edit: OtherEdit): EditResult {
  switch (edit.type) {
    case 'ward.update': {
      const committee = patched(season.committee, edit.patch);
      return ok(committee === season.committee ? season : { ...season, committee });
    }
    case 'settings.update': {
      const settings = patched(season.season, edit.patch);
      return ok(settings === season.season ? season : { ...season, season: settings });
    }
    case 'document.add':
      return addDocument(season, edit);
    case 'document.update':
      return updateDocument(season, edit);
    case 'document.remove':
      return removeDocument(season, edit);
    case 'document.cite':
      return citeDocument(season, edit);
    case 'cells.add':
      return addCells(season, edit);
    case 'cell.update':
      return updateCell(season, edit);
    case 'cell.updateMembers':
      return updateMembers(season, edit);
    case 'cell.retire':
      return retireCell(season, edit);
    case 'cell.remove':
      return removeCell(season, edit);
    case 'cells.reorder':
      return reorderCells(season, edit);
    case 'congress.update':
      return updateCongress(season, edit);
    case 'congress.updateSeats':
      return updateSeats(season, edit);
    case 'member.add':
      return addMember(season, edit);
    case 'member.update':
      return updateMember(season, edit);
    case 'member.remove':
      return removeMember(season, edit);
    case 'member.move':
      return moveMember(season, edit);
    case 'forms.collect':
    case 'edits.together':
      return together(season, edit.edits as readonly OneEdit[]);
    case 'cellChange.add':
      return addCellChange(season, edit);
    case 'cellChange.update':
      return updateCellChange(season, edit);
    case 'cellChange.remove':
      return removeCellChange(season, edit);
    case 'secondEntry.start':
    case 'secondEntry.clear':
      return editSecondEntry(season, edit);
    case 'exports.record':
      return editPart(season, { type: 'items.replace', name: 'exports', items: edit.items });
  }
}

/** What an edit is made of: a step of several small edits, whatever its name in the history, or the edit itself. */
function partsOf(edit: Edit): readonly Edit[] {
  const isStep = edit.type === 'forms.collect' || edit.type === 'edits.together';
  return isStep ? (edit.edits as readonly Edit[]) : [edit];
}

/**
 * The committees of the cells follow their ballots, once at the end of the edit. The attendance counts
 * too, for N is made of it; another rule may change every result. A finished cell keeps its committee, whatever
 * the rules become.
 */
function withCommittees(season: Season, edit: Edit): Season {
  const parts = partsOf(edit);
  if (parts.some(changesRules)) {
    return season.cells
      .filter((cell) => !isFinished(cell))
      .reduce((now, { id }) => followBallots(now, id, { removing: false }), season);
  }
  const touched = new Set(parts.filter(movesBallots).map(({ cellId }) => cellId));
  const removing = edit.type === 'committee.followBallots';
  return [...touched].reduce((now, cellId) => followBallots(now, cellId, { removing }), season);
}

/** Whether results of ballots may be others than before. */
function movesBallots(edit: Edit): edit is BallotEdit | EditOf<'congress.update'> {
  return edit.type === 'congress.update' || isBallotEdit(edit);
}

function changesRules(edit: Edit): boolean {
  if (edit.type === 'settings.update') return edit.patch.ruleSet !== undefined;
  return edit.type === 'value.update' && edit.name === 'rules';
}
