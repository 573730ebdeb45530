import { useRef, useState } from 'react';
import type { Position } from '../../../shared/domain/choices';
import type { EditOf, MemberDraft } from '../../../shared/domain/edits';
import type { Cell, CommitteeMember } from '../../../shared/domain/season';
import { type AppError, appError } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { fail, ok, type Result } from '../../../shared/result';
import { rulesOf, usualOrigin } from '../../../shared/rules/rule-sets';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import type { SaveOutcome } from '../../components/field/use-draft';
import type { GivenBy } from '../../components/people/read-name';
import type { NewName } from './NewNameField';

type MemberPatch = EditOf<'member.update'>['patch'];

export interface PersonEdits {
  /** Somebody is there, or on the way to the disk: the fields of the profile can be filled in. */
  readonly exists: boolean;
  readonly addError: string | undefined;
  readonly add: (name: NewName, position: Position, by: GivenBy) => void;
  /** Somebody who does not come into the form; a refusal is told. */
  readonly addBeside: (fullName: string, position: Position, tell: (why: string) => void) => void;
  /** The posts of those who are on the way to the disk beside the form. */
  readonly underway: readonly Position[];
  readonly save: (patch: MemberPatch) => SaveOutcome;
}

/**
 * The edits of one person's form. A new person is added as soon as there is a
 * name; what is typed while that is on its way waits for it, so nothing is lost.
 * Whoever was added only because the name was left can be taken back.
 */
export function usePerson(
  cell: Cell,
  person: CommitteeMember | undefined,
  onAdded: (personId: string) => void,
): PersonEdits {
  const season = useSeason();
  const edit = useEdit();
  const editUndoably = useRemove();
  const adding = useRef<Promise<Result<string, AppError>> | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [underway, setUnderway] = useState<readonly Position[]>([]);
  const [addError, setAddError] = useState<string>();

  const requestOf = (name: NewName, position: Position) => {
    const member = draftOf(name, { position, origin: usualOrigin(rulesOf(season)) });
    return { type: 'member.add', cellId: cell.id, member } as const;
  };
  const addBeside = (fullName: string, position: Position, tell: (why: string) => void) => {
    setUnderway((posts) => [...posts, position]);
    void editUndoably(requestOf({ fullName }, position), vi.committee.added(fullName)).then((saved) => {
      setUnderway(([, ...later]) => later);
      if (!saved.ok) tell(errorText(saved.error));
    });
  };
  const add = (name: NewName, position: Position, by: GivenBy) => {
    if (adding.current) return;
    setAdding(true);
    setAddError(undefined);
    const request = requestOf(name, position);
    const sent =
      by === 'leaving' ? editUndoably(request, vi.committee.added(request.member.fullName)) : edit(request);
    const answer = sent.then((saved) => (saved.ok ? addedPerson(saved.value.change.cells, cell.id) : saved));
    adding.current = answer;
    void answer.then((added) => {
      setAdding(false);
      if (added.ok) {
        onAdded(added.value);
      } else {
        adding.current = null;
        setAddError(errorText(added.error));
      }
    });
  };
  const update = (personId: string, patch: MemberPatch) =>
    edit({ type: 'member.update', cellId: cell.id, personId, patch });
  const save = (patch: MemberPatch): SaveOutcome => {
    if (person) return update(person.id, patch);
    return adding.current?.then((added) => (added.ok ? update(added.value, patch) : added));
  };
  return { exists: person !== undefined || isAdding, addError, add, addBeside, underway, save };
}

function draftOf(name: NewName, place: Pick<MemberDraft, 'position' | 'origin'>): MemberDraft {
  if ('fullName' in name) return { fullName: name.fullName, ...place };
  const { profile, personId } = name.known;
  return { ...profile, ...(personId !== undefined && { personId }), ...place };
}

/** Whoever is added stands last in the committee. */
function addedPerson(cells: readonly Cell[] | undefined, cellId: string): Result<string, AppError> {
  const last = cells?.find(({ id }) => id === cellId)?.congress.committee.at(-1);
  return last ? ok(last.id) : fail(appError('not-found'));
}
