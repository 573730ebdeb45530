import { Link } from 'wouter';
import { ballotRef } from '../../../shared/domain/ballot-edits';
import { vi } from '../../../shared/i18n';
import type { BodyResult, RoundResult } from '../../../shared/rules/body-results';
import { congressPath } from '../../app/paths';
import { useEdit } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { ChangeButton } from '../../components/field/ChangeButton';
import styles from './ballots.module.css';
import { ElectionBlock } from './ElectionBlock';
import { nameOnly } from './offered-candidates';
import type { Ballots } from './use-ballots';

const texts = vi.ballots.next;

interface BodyProps {
  readonly ballots: Ballots;
  readonly body: BodyResult;
}

/** All rounds in which one body was elected, and what is left to be done for it. */
export function BodySection({ ballots, body }: BodyProps) {
  return (
    <>
      {body.rounds.map((round, index) => (
        <ElectionBlock
          key={keyOf(ballots, round)}
          ballots={ballots}
          round={round}
          seatsLeft={body.rounds[index - 1]?.left}
          removable={index > 0 || body.rounds.length === 1}
        />
      ))}
      <BodyEnd ballots={ballots} body={body} />
    </>
  );
}

function BodyEnd({ ballots, body }: BodyProps) {
  const { seats, filled, left, next } = body;
  const last = body.rounds.at(-1);
  if (seats === undefined || filled === undefined || left === undefined || !last) return null;
  const full = left === 0;
  return (
    <p className={styles.bodyEnd} data-body-end={full ? 'full' : 'open'}>
      <StatusBadge ofFields tone={full ? 'done' : 'warning'}>
        {texts.filled(filled, seats)}
        {!full && ` ${texts.left(body.body, left)}`}
        {next === 'superiorAppoints' && ` ${texts.superiorAppoints(last.round)}`}
      </StatusBadge>
      {next === 'superiorAppoints' && (
        <Link href={congressPath(ballots.cell.id, 'cap-uy')}>{texts.enterAppointed}</Link>
      )}
      {(next === 'furtherRound' || next === 'congressDecides') && <AddRound ballots={ballots} last={last} />}
    </p>
  );
}

/** A further round is between those who are tied, or else among whom the congress lists. */
function AddRound({ ballots, last }: { readonly ballots: Ballots; readonly last: RoundResult }) {
  const edit = useEdit();
  const round = last.round + 1;
  const add = () => {
    const tied = last.candidates.filter(({ outcome }) => outcome === 'tied');
    void edit({
      type: 'election.add',
      cellId: ballots.cell.id,
      election: { body: last.body, round },
      candidates: tied.map(({ candidate }) => nameOnly(candidate)),
    });
  };
  return (
    <ChangeButton variant="default" onClick={add}>
      {vi.ballots.addRound(round)}
    </ChangeButton>
  );
}

/** By what the minutes call it: a ballot keeps its fields when another is added before it. */
function keyOf({ congress }: Ballots, { index }: RoundResult): string {
  const { round, nth = 0 } = ballotRef(congress.elections ?? [], index);
  return `${String(round)} ${String(nth)}`;
}
