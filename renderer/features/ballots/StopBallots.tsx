import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { useRemove } from '../../app/store/hooks';
import { ConfirmRemove } from '../../components/feedback/ConfirmRemove';
import { ChangeButton } from '../../components/field/ChangeButton';
import type { Ballots } from './use-ballots';

const texts = vi.ballots.stop;

/** The office keeps no ballots of this cell after all: they go, the committee stays. */
export function StopBallots({ ballots: { cell } }: { readonly ballots: Ballots }) {
  const remove = useRemove();
  const [asked, setAsked] = useState(false);
  const stop = () => {
    setAsked(false);
    void remove({ type: 'ballots.stop', cellId: cell.id }, texts.done(cell.name));
  };
  const lines = (cell.congress.elections ?? []).map(({ body, round, candidates }) =>
    texts.line(vi.ballots.ballot(body, round), candidates.length),
  );
  return (
    <>
      <ChangeButton variant="subtle" color="gray" onClick={() => setAsked(true)}>
        {texts.action}
      </ChangeButton>
      <ConfirmRemove
        opened={asked}
        title={texts.question(cell.name)}
        goes={[...lines, texts.text]}
        action={texts.action}
        onRemove={stop}
        onKeep={() => setAsked(false)}
      />
    </>
  );
}
