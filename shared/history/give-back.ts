import { ballotRef, candidateRef } from '../domain/ballot-edits';
import { openStatuses } from '../domain/choices';
import type { Edit } from '../domain/edits';
import { partNamed } from '../domain/parts';
import { sameValue } from '../domain/same-value';
import type { Candidate, Cell, Season } from '../domain/season';
import { candidateNames } from '../domain/season-views';
import { type Difference, type Fields, isFields, ORDER } from './difference';
import { isLong } from './entry';
import { itemsByName, valueAt } from './value-at';

type Steps = readonly string[];

/** What is brought back, below the place at which an edit changes things. */
interface Back {
  readonly season: Season;
  readonly steps: Steps;
  readonly value: unknown;
}

/**
 * The edit that brings back what stood at the place of a difference, as `tellable` gives it; an ordinary one, which the
 * rules of editing may still refuse. Undefined where none can: the old value is not kept or stands there already, the
 * place is gone, or what came or went is more than a field or an item of a part.
 */
export function givingBack(season: Season, difference: Difference): Edit | undefined {
  const { from } = difference;
  const path = asItStands(season, difference.path);
  if (isLong(from) || path.includes(ORDER) || sameValue(valueAt(season, path), from)) return undefined;
  const [area = '', ...steps] = path;
  const back = { season, steps, value: from };
  switch (area) {
    case 'committee':
      return edit('ward.update', {}, patchOf(season.committee, back));
    case 'season':
      return edit('settings.update', {}, patchOf(season.season, back));
    case 'documents':
      return ofDocument(back);
    case 'cells':
      return ofCell(back);
    default:
      return ofPart(area, undefined, back);
  }
}

/** The steps before a candidate's: cells, the cell, congress, elections, the ballot, candidates. */
const TO_CANDIDATES = 6;

/** Who was elected is known by an id since: the candidate told of by name is found under it. */
function asItStands(season: Season, path: Steps): Steps {
  const [area, , , list, , candidates, name] = path;
  if (area !== 'cells' || list !== 'elections' || candidates !== 'candidates' || name === undefined)
    return path;
  const to = path.slice(0, TO_CANDIDATES);
  const standing = (valueAt(season, to) ?? []) as readonly Candidate[];
  if (itemsByName(standing).has(name)) return path;
  const nameOf = candidateNames(season);
  const found = standing.find((candidate) => candidate.id !== undefined && nameOf(candidate) === name);
  return found?.id === undefined ? path : [...to, found.id, ...path.slice(TO_CANDIDATES + 1)];
}

/** An edit with the patch of one field; none where there is no patch. */
function edit(type: Edit['type'], place: Fields, patch: Fields | undefined): Edit | undefined {
  return patch && ({ type, ...place, patch } as unknown as Edit);
}

/** The patch that sets one field below a value; the first step is the field that the patch names. */
function patchOf(owner: object | undefined, { steps: [key, ...deeper], value }: Back): Fields | undefined {
  if (key === undefined || !owner) return undefined;
  if (deeper.length === 0) return { [key]: value ?? null };
  return { [key]: withValue((owner as Fields)[key], deeper, value) ?? null };
}

/** A value with another one at the end of the steps; undefined where nothing is left of it. */
function withValue(owner: unknown, [key, ...deeper]: Steps, value: unknown): unknown {
  if (key === undefined) return value;
  const fields = isFields(owner) ? owner : {};
  const inner = withValue(fields[key], deeper, value);
  const others = Object.entries(fields).filter(([other]) => other !== key);
  const entries = inner === undefined ? others : [...others, [key, inner]];
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function ofDocument({ season, steps: [name = '', ...steps], value }: Back): Edit | undefined {
  const { documents = [] } = season;
  const index = [...itemsByName(documents).keys()].indexOf(name);
  const document = documents[index];
  if (!document) return undefined;
  const place = { document: { index, subject: document.subject } };
  return edit('document.update', place, patchOf(document, { season, steps, value }));
}

function ofCell({ season, steps: [cellId = '', ...steps], value }: Back): Edit | undefined {
  const cell = season.cells.find(({ id }) => id === cellId);
  const [area = '', ...deeper] = steps;
  if (!cell || steps.length === 0) return undefined;
  switch (area) {
    case 'name':
    case 'kind':
      return edit('cell.update', { cellId }, patchOf(cell, { season, steps, value }));
    case 'retired':
      // a mark that is not set is as good as none
      return (cell.retired === true) === (value === true)
        ? undefined
        : { type: 'cell.retire', cellId, retired: value === true };
    case 'members':
      return edit('cell.updateMembers', { cellId }, patchOf(cell.members, { season, steps: deeper, value }));
    case 'congress':
      return ofCongress(cell, { season, steps: deeper, value });
    case 'order':
    // who finished and reopened a cell, and when, is written by doing it
    case 'closings':
      return undefined;
    default:
      return ofPart(area, cell, { season, steps: deeper, value });
  }
}

function ofCongress(cell: Cell, back: Back): Edit | undefined {
  const { congress, id: cellId } = cell;
  const { season, steps, value } = back;
  const [area = '', ...deeper] = steps;
  switch (area) {
    case 'approvedSeats':
      return edit(
        'congress.updateSeats',
        { cellId },
        patchOf(congress.approvedSeats, { ...back, steps: deeper }),
      );
    case 'committee': {
      const [personId, ...field] = deeper;
      const member = congress.committee.find(({ id }) => id === personId);
      return edit('member.update', { cellId, personId }, patchOf(member, { season, steps: field, value }));
    }
    case 'elections':
      return ofBallot(cell, { season, steps: deeper, value });
    case 'status':
      return isOpenStatus(congress.status) && isOpenStatus(value)
        ? edit('congress.update', { cellId }, patchOf(congress, back))
        : undefined;
    default:
      return edit('congress.update', { cellId }, patchOf(congress, back));
  }
}

/** “Chốt” and “Mở lại” are not done by giving a word back. */
function isOpenStatus(status: unknown): boolean {
  return openStatuses.some((each) => each === status);
}

function ofBallot(cell: Cell, { season, steps: [name = '', ...steps], value }: Back): Edit | undefined {
  const { elections = [] } = cell.congress;
  const index = [...itemsByName(elections).keys()].indexOf(name);
  const election = elections[index];
  const [area, candidateName = '', ...field] = steps;
  if (!election || area === undefined) return undefined;
  const place = { cellId: cell.id, ballot: ballotRef(elections, index) };
  if (area !== 'candidates') {
    return edit('election.update', place, patchOf(election, { season, steps, value }));
  }
  const at = [...itemsByName(election.candidates).keys()].indexOf(candidateName);
  const candidate = election.candidates[at];
  if (!candidate) return undefined;
  const names = election.candidates.map(candidateNames(season));
  // of two of one name the history cannot say for sure which it was
  if (names.filter((each) => each === names[at]).length > 1) return undefined;
  const patch = patchOf(candidate, { season, steps: field, value });
  return edit('candidate.update', { ...place, candidate: candidateRef(names, at) }, patch);
}

/** A field of a part, an item that was taken off its list, or a list that is gone. */
function ofPart(name: string, cell: Cell | undefined, { season, steps, value }: Back): Edit | undefined {
  const part = partNamed(name, cell !== undefined);
  if (!part) return undefined;
  const place = { name, ...(cell && { cellId: cell.id }) };
  const content = ((cell ?? season) as unknown as Fields)[name];
  if (part.kind === 'value') {
    return edit('value.update', place, patchOf(isFields(content) ? content : {}, { season, steps, value }));
  }
  const [first, ...deeper] = steps;
  const items = (content ?? []) as readonly Fields[];
  if (first === undefined) {
    const isBack = items.length === 0 && value !== undefined;
    return isBack ? ({ type: 'items.replace', ...place, items: value } as unknown as Edit) : undefined;
  }
  const item = itemsByName(items).get(first);
  if (deeper.length > 0) {
    const put = { ...place, id: first };
    return item && edit('item.put', put, patchOf(item, { season, steps: deeper, value }));
  }
  return item === undefined && value !== undefined
    ? ({ type: 'item.add', ...place, item: value } as unknown as Edit)
    : undefined;
}
