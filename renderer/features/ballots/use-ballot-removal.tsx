import { useState } from 'react';
import { ballotRef } from '../../../shared/domain/ballot-edits';
import { vi } from '../../../shared/i18n';
import type { RoundResult } from '../../../shared/rules/body-results';
import { useRemove } from '../../app/store/hooks';
import { ConfirmRemove } from '../../components/feedback/ConfirmRemove';
import type { Ballots } from './use-ballots';

const texts = vi.ballots.removeBallot;

/** Asks once before a ballot goes with its candidates; afterwards it can be taken back. */
export function useBallotRemoval(
  { cell, congress }: Ballots,
  { index, body, round, candidates }: RoundResult,
) {
  const remove = useRemove();
  const [asked, setAsked] = useState(false);
  const name = vi.ballots.ballot(body, round);
  const onRemove = () => {
    setAsked(false);
    const ballot = ballotRef(congress.elections ?? [], index);
    void remove({ type: 'election.remove', cellId: cell.id, ballot }, texts.done(name));
  };
  return {
    ask: () => setAsked(true),
    question: (
      <ConfirmRemove
        opened={asked}
        title={texts.question(name, cell.name)}
        goes={[texts.text(candidates.length)]}
        action={texts.action(name)}
        onRemove={onRemove}
        onKeep={() => setAsked(false)}
      />
    ),
  };
}
