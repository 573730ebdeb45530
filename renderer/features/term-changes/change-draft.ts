import { type Gender, type Position, positions } from '../../../shared/domain/choices';
import type { TermChangeKind } from '../../../shared/domain/parts/terms';
import type { Cell } from '../../../shared/domain/season';
import {
  lastPost,
  type SittingMember,
  sittingNow,
  type TermChange,
} from '../../../shared/domain/sitting-committee';
import { vi } from '../../../shared/i18n';
import { fail, ok, type Result } from '../../../shared/result';
import { nameKey } from '../../../shared/text/fold';
import { type DatedDraft, type DatedProblems, readDated } from '../../components/decision/dated';
import { type DateRule, readPartialDate, readText } from '../../components/field/readings';
import { readName } from '../../components/people/read-name';

const { problems: says } = vi.termChanges.form;

/** A change of a committee while it is typed. */
export interface TermChangeDraft extends DatedDraft {
  readonly kind: TermChangeKind;
  /** The record of whoever changes, of those who sit; empty while nobody is chosen. */
  readonly member: string;
  /** Of somebody who comes: the name, and the id where it is somebody known. */
  readonly fullName: string;
  readonly personId: string | undefined;
  readonly gender: Gender | '';
  readonly born: string;
  readonly position: Position;
  readonly note: string;
}

export const emptyDraft: TermChangeDraft = {
  kind: 'appointed',
  member: '',
  fullName: '',
  personId: undefined,
  gender: '',
  born: '',
  position: positions[2],
  on: '',
  decision: '',
  note: '',
};

export interface DraftProblems extends DatedProblems {
  readonly person?: string;
  readonly born?: string;
  readonly position?: string;
  readonly note?: string;
}

/** Whether somebody comes by such a change; else it is somebody who sits. */
export function comes(kind: TermChangeKind): boolean {
  return kind === 'elected' || kind === 'appointed';
}

/** Whether such a change gives a post. */
export function givesPost(kind: TermChangeKind): boolean {
  return comes(kind) || kind === 'post';
}

/** What is typed, as the record that it makes. */
export function readTermChange(
  cell: Cell,
  draft: TermChangeDraft,
): Result<Omit<TermChange, 'id'>, DraftProblems> {
  const { kind, position } = draft;
  const { about, problems: dated } = readDated(draft, { name: 'congress', date: cell.congress.heldOn });
  const note = readText(draft.note, {});
  const who = comes(kind) ? readNewcomer(cell, draft) : readSitting(cell, draft);
  const problems: DraftProblems = {
    ...who.problems,
    ...dated,
    ...(note.ok ? {} : { note: note.error }),
  };
  if (!note.ok || !who.item || Object.keys(problems).length > 0) return fail(problems);
  return ok({
    kind,
    ...who.item,
    ...about,
    ...(givesPost(kind) ? { position } : {}),
    ...(note.value === null ? {} : { note: note.value }),
  });
}

/** How a day of birth is read. */
export const BIRTH: DateRule = { means: { purpose: 'birth' } };

interface Who {
  readonly item?: Pick<TermChange, 'fullName' | 'personId' | 'gender' | 'born'>;
  readonly problems: DraftProblems;
}

function readSitting(cell: Cell, { kind, member, position }: TermChangeDraft): Who {
  const chosen = sittingNow(cell).find(({ id }) => id === member);
  if (!chosen) return { problems: { person: says.person } };
  const { fullName, personId } = chosen;
  return {
    item: { fullName, ...(personId === undefined ? {} : { personId }) },
    problems: kind === 'post' && lastPost(chosen) === position ? { position: says.samePost } : {},
  };
}

function readNewcomer(cell: Cell, { fullName, personId, gender, born }: TermChangeDraft): Who {
  const name = readName(fullName, 'enter', says.name);
  const birth = readPartialDate(born, BIRTH);
  if (!name.ok || name.value === null) return { problems: { person: says.name } };
  const sits = sittingNow(cell).some((member) => isSame(member, { fullName: name.value ?? '', personId }));
  return {
    item: {
      fullName: name.value,
      ...(personId === undefined ? {} : { personId }),
      ...(gender === '' ? {} : { gender }),
      ...(birth.ok && birth.value !== null ? { born: birth.value } : {}),
    },
    problems: { ...(sits && { person: says.sits }), ...(birth.ok ? {} : { born: birth.error }) },
  };
}

function isSame(
  member: SittingMember,
  who: { readonly fullName: string; readonly personId: string | undefined },
): boolean {
  if (who.personId !== undefined) return member.personId === who.personId;
  return nameKey(member.fullName) === nameKey(who.fullName);
}
