import { vi } from '../../../shared/i18n';
import { compareByGivenName } from '../../../shared/text/fold';
import { ChangeButton, ChangeIcon } from '../../components/field/ChangeButton';
import { fieldFindings } from '../../components/findings/FieldFindings';
import { placeMark } from '../../components/findings/places';
import { RemoveIcon } from '../../components/icons';
import { AddCandidate } from './AddCandidate';
import { BallotPaperFields } from './BallotPaperFields';
import styles from './ballots.module.css';
import { CandidateTable } from './CandidateTable';
import type { ElectionProps } from './election-props';
import { TieDecision } from './TieDecision';
import { useBallotRemoval } from './use-ballot-removal';
import { findingsAt } from './use-ballots';

const texts = vi.ballots;

/** One ballot as its counting minutes tell it: the papers, the list, the votes, who is elected. */
export function ElectionBlock(props: ElectionProps) {
  const { ballots, round, removable = false } = props;
  const name = texts.ballot(round.body, round.round);
  const path = `elections[${String(round.index)}]`;
  const removal = useBallotRemoval(ballots, round);
  return (
    <section className={styles.election} aria-label={name} {...placeMark(path)}>
      <header className={styles.electionHead}>
        <h2>{name}</h2>
        <ListLine {...props} />
        {removable && (
          <ChangeIcon
            variant="subtle"
            color="gray"
            aria-label={texts.removeBallot.action(name)}
            title={texts.removeBallot.action(name)}
            onClick={removal.ask}
          >
            <RemoveIcon />
          </ChangeIcon>
        )}
      </header>
      {fieldFindings([...findingsAt(ballots, path), ...findingsAt(ballots, `${path}.candidates`)])}
      <BallotPaperFields {...props} />
      <AddCandidate key={name} {...props} />
      {round.candidates.length > 0 && <CandidateTable {...props} />}
      {!ballots.blind && <TieDecision {...props} />}
      {removal.question}
    </section>
  );
}

/** “Danh sách bầu 4 người, số dư 1”, and the way to the order of a ballot paper. */
function ListLine({ ballots, round }: ElectionProps) {
  const { candidates } = round.election;
  if (candidates.length === 0) return null;
  const surplus = round.seats === undefined ? undefined : candidates.length - round.seats;
  const names = candidates.map(ballots.nameOf);
  const inOrder = names.every((name, index) => {
    const before = names[index - 1];
    return before === undefined || compareByGivenName(before, name) <= 0;
  });
  const sort = () => {
    void ballots.actions.sortCandidates(round.index);
  };
  return (
    <p className={styles.listLine}>
      {texts.list(candidates.length, surplus)}
      {!inOrder && !ballots.blind && (
        <ChangeButton variant="subtle" size="compact-sm" onClick={sort}>
          {texts.sort}
        </ChangeButton>
      )}
    </p>
  );
}
