import type { MemberDraft, SingleEdit } from '../domain/edits';
import type { Patch } from '../domain/patch';
import { profileFields } from '../domain/profile-fields';
import type { Cell, CommitteeMember, Season } from '../domain/season';
import { seatOf } from '../domain/season-views';
import { cellForms } from '../i18n/vi/cellForms';
import { profileNames } from '../i18n/vi/profile';
import { fold, nameKey } from '../text/fold';
import type { FormQuestion } from './collected';
import {
  addNameChange,
  addProblem,
  type Comparing,
  choicesOf,
  isUntouched,
  questionId,
  takes,
} from './compare-field';
import { memberOf, textOf } from './entered';
import type { ReturnedField } from './read-form';
import type { TakenNames } from './taken-names';
import type { FormProfileKey, FormTarget } from './target';
import { NOT_ELECTED } from './words';

const { questions } = cellForms;

/** The committee of a returned form against that of the season. */

export type PersonField = ReturnedField & { readonly target: Extract<FormTarget, { readonly at: 'person' }> };

interface Block {
  readonly season: Season;
  readonly cell: Cell;
  readonly work: Comparing;
  readonly fields: readonly PersonField[];
}

/** What a block of the form asks of the season. `taken` are the names of the blocks before it. */
export function personEdits(block: Block, taken: TakenNames): readonly SingleEdit[] {
  const { cell, work, fields } = block;
  const [first] = fields;
  if (!first) return [];
  const { personId } = first.target;
  if (personId !== undefined) {
    const member = memberOf(cell, personId);
    if (member) return updateOf(block, member);
    const touched = fields.find((field) => !isUntouched(field));
    if (touched) addProblem(work, touched, 'person-gone', labelOf(touched, nameIn(fields) ?? ''));
    return [];
  }
  return newcomerEdits(block, taken);
}

const fieldIn = (fields: readonly PersonField[], key: FormProfileKey) =>
  fields.find(({ target }) => target.field === key);
const nameIn = (fields: readonly PersonField[]) => fieldIn(fields, 'fullName')?.value;

function newcomerEdits(block: Block, taken: TakenNames): readonly SingleEdit[] {
  const { work, fields } = block;
  const post = fieldIn(fields, 'position');
  const name = nameIn(fields);
  if (post?.value === NOT_ELECTED) {
    if (name !== undefined) taken.add(name);
    return [];
  }
  if (fields.every(isUntouched)) {
    // where the office has the committee already, who was proposed and is not in it needs no answer
    const asked = block.cell.congress.committee.length === 0;
    if (asked && name !== undefined && post && work.blocked.has(post.key)) missingPost(block, post, name);
    return [];
  }
  const nameField = fieldIn(fields, 'fullName');
  if (name === undefined) {
    if (nameField && nameField.problem === undefined) {
      addProblem(work, nameField, 'name-missing', profileNames.fullName);
    }
    return [];
  }
  if (taken.has(name)) {
    if (nameField) addProblem(work, nameField, 'same-name', name);
    return [];
  }
  const other = taken.alike(name);
  taken.add(name);
  const { who, written } = whoseBlock(block, name, other);
  if (who === 'open' || who === 'nobody') {
    if (nameField)
      addNameChange(work, { ...nameField, name }, namesOf(nameField, name), who === 'open' ? 'ask' : 'skip');
    return [];
  }
  return who === 'new' ? newMember(written, name, post) : updateOf(written, who);
}

type Who = CommitteeMember | 'new' | 'open' | 'nobody';

/**
 * Whom a block means, and what it says of them. Where another name stands over the one that the form was given it is
 * asked: what was proposed for that person says nothing of somebody else.
 */
function whoseBlock(
  block: Block,
  name: string,
  alike: string | undefined,
): { readonly who: Who; readonly written: Block } {
  const given = fieldIn(block.fields, 'fullName')?.given?.value;
  if (given !== undefined && nameKey(given) !== nameKey(name)) {
    const answer = askWho(
      block,
      '/name',
      questions.renamed(name, given),
      choicesOf(['renamed', 'new', 'skip']),
    );
    const own = { ...block, fields: block.fields.filter((field) => !isUntouched(field)) };
    if (answer === undefined) return { who: 'open', written: block };
    if (answer === 'skip') return { who: 'nobody', written: block };
    return answer === 'renamed'
      ? { who: whoIs(block, name), written: block }
      : { who: whoIs(own, name), written: own };
  }
  const who = whoIs(block, name);
  if (who !== 'new' || alike === undefined) return { who, written: block };
  const answer = askWho(block, '/alike', questions.alike(name, alike), choicesOf(['new', 'skip']));
  return { who: answer === undefined ? 'open' : answer === 'new' ? 'new' : 'nobody', written: block };
}

function askWho({ work, fields }: Block, what: string, about: string, choices: FormQuestion['choices']) {
  const number = String(fields[0]?.target.block ?? 0);
  const id = questionId(work, `person/${number}${what}`);
  return work.asking.ask({ id, kind: 'person', about, choices, file: work.file });
}

/** Is it somebody who sits already: by the name as it is spelt; of a name that is only near somebody's it is asked. */
function whoIs(block: Block, name: string): Who {
  const { cell, fields } = block;
  const born = fieldIn(fields, 'born')?.value;
  const { committee } = cell.congress;
  const alike = committee.filter((member) => nameKey(member.fullName) === nameKey(name));
  const fitting = alike.filter((member) => mayBeBorn(member.born, born));
  const [one, another] = fitting;
  if (one && another === undefined) return one;
  const near = alike.length > 0 ? alike : committee.filter(({ fullName }) => fold(fullName) === fold(name));
  if (near.length === 0) return 'new';
  const names = near.map(({ fullName }) => fullName);
  const answer = askWho(block, '', questions.person(name, names), [
    ...near.map(({ id, fullName }) => ({ value: id, text: fullName })),
    ...choicesOf(['new', 'skip']),
  ]);
  if (answer === undefined) return 'open';
  if (answer === 'new') return 'new';
  return near.find(({ id }) => id === answer) ?? 'nobody';
}

const YEAR_DIGITS = 4;

function mayBeBorn(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return one.slice(0, YEAR_DIGITS) === other.slice(0, YEAR_DIGITS);
}

function labelOf({ target }: PersonField, name: string): string {
  return cellForms.label(name, profileNames[target.field]);
}

function pathOf({ target }: PersonField, name: string): string {
  return `congress.committee.${name}.${target.field}`;
}

function namesOf(field: PersonField, name: string) {
  return { path: pathOf(field, name), label: labelOf(field, name) };
}

/** The fields that are to be taken, as the season stores them. */
function takenFields(
  { work, fields }: Block,
  name: string,
  member: CommitteeMember | undefined,
): Patch<Omit<CommitteeMember, 'id'>> {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const { field: key } = field.target;
    if (member !== undefined && key === 'fullName') return [];
    const label = labelOf(field, member === undefined ? cellForms.newPerson(name) : name);
    if (key === 'position' && field.value === NOT_ELECTED) {
      addProblem(work, field, 'leaves-on-screen', label);
      return [];
    }
    const now = member === undefined ? undefined : textOf(member[key]);
    if (!takes(work, field, now, { path: pathOf(field, name), label })) return [];
    return [[key, storedValue(key, field.value ?? '')]];
  });
  return Object.fromEntries(entries);
}

function storedValue(key: FormProfileKey, value: string): unknown {
  return profileFields[key].kind === 'flag' ? value === 'true' : value;
}

function updateOf(block: Block, member: CommitteeMember): readonly SingleEdit[] {
  const patch = takenFields(block, member.fullName, member);
  if (Object.keys(patch).length === 0) return [];
  return [{ type: 'member.update', cellId: block.cell.id, personId: member.id, patch }];
}

function missingPost({ work }: Block, post: PersonField, name: string): void {
  addProblem(work, post, 'post-missing', labelOf(post, name));
}

/** Somebody comes in only with a post; whom earlier lists of the cell name keeps the id. */
function newMember(block: Block, name: string, post: PersonField | undefined): readonly SingleEdit[] {
  const { season, cell, fields, work } = block;
  if (post && post.value === undefined && post.problem === undefined) missingPost(block, post, name);
  const isWhole = post?.value !== undefined && !work.blocked.has(post.key);
  const blocked = new Set([...work.blocked, ...fields.map(({ key }) => key)]);
  const draft = takenFields(isWhole ? block : { ...block, work: { ...work, blocked } }, name, undefined);
  const { fullName, position } = draft;
  if (fullName === undefined || position === undefined) return [];
  const personId = knownId(season, cell, name, fieldIn(fields, 'born')?.value);
  const member = { ...draft, ...(personId !== undefined && { personId }) } as MemberDraft;
  return [{ type: 'member.add', cellId: cell.id, member }];
}

/** The id under which the cell's own lists know the one person of that name, who sits nowhere else. */
function knownId(
  season: Season,
  { personnel = [], previousCommittee = [] }: Cell,
  name: string,
  born: string | undefined,
): string | undefined {
  const named = [...personnel, ...previousCommittee].filter(
    (one) => nameKey(one.fullName) === nameKey(name) && mayBeBorn(one.born, born),
  );
  const [id, another] = new Set(named.flatMap(({ personId }) => (personId === undefined ? [] : [personId])));
  return id !== undefined && another === undefined && !seatOf(season, id) ? id : undefined;
}
