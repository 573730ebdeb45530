import { useState } from 'react';
import type { Candidate, Cell } from '../../../shared/domain/season';
import { candidateNames } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import {
  type CommitteeDifference,
  committeeDifference,
  isInStep,
} from '../../../shared/rules/committee-difference';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { ConfirmRemove } from '../feedback/ConfirmRemove';
import { Note } from '../feedback/Note';
import { ChangeButton } from '../field/ChangeButton';

const texts = vi.ballots.mismatch;

/** Where the committee differs from its ballots, and one button that brings it into step; it asks before somebody goes. */
export function MismatchNote({ cell }: { readonly cell: Cell }) {
  const season = useSeason();
  const edit = useEdit();
  const remove = useRemove();
  const [asked, setAsked] = useState(false);
  const difference = committeeDifference(cell.congress, rulesOf(season));
  if (isInStep(difference)) return null;
  const goes = difference.notElected.map((id) => memberName(cell, id));
  const follow = () => {
    setAsked(false);
    void remove({ type: 'committee.followBallots', cellId: cell.id }, texts.done);
  };
  const start = () => {
    if (goes.length > 0) setAsked(true);
    else void edit({ type: 'committee.followBallots', cellId: cell.id });
  };
  return (
    <Note
      tone="warning"
      actions={
        <ChangeButton variant="default" onClick={start}>
          {texts.action}
        </ChangeButton>
      }
    >
      <strong>{texts.title}</strong> {linesOf(cell, difference, candidateNames(season)).join('; ')}.
      <ConfirmRemove
        opened={asked}
        title={texts.question(cell.name)}
        goes={[...goes.map(texts.goes), texts.undoable]}
        action={texts.action}
        onRemove={follow}
        onKeep={() => setAsked(false)}
      />
    </Note>
  );
}

function linesOf(
  cell: Cell,
  { additions, posts, notElected }: CommitteeDifference,
  nameOf: (candidate: Candidate) => string,
): readonly string[] {
  const elections = cell.congress.elections ?? [];
  const added = additions.flatMap(({ places: [place] }) => {
    const candidate = place && elections[place.election]?.candidates[place.candidate];
    return candidate ? [texts.addition(nameOf(candidate))] : [];
  });
  const names = notElected.map((id) => memberName(cell, id)).join(', ');
  return [
    ...(names === '' ? [] : [texts.notElected(names)]),
    ...added,
    ...posts.map(({ personId, position }) => texts.post(memberName(cell, personId), position)),
  ];
}

function memberName({ congress }: Cell, personId: string): string {
  return congress.committee.find(({ id }) => id === personId)?.fullName ?? '';
}
