import { vi } from '../../../shared/i18n';
import type { CandidateResult } from '../../../shared/rules/election-results';
import { ChoiceField } from '../../components/field/ChoiceField';
import { NoteField } from '../../components/field/TextField';
import { FieldRow } from '../../components/Page';
import styles from './ballots.module.css';
import type { ElectionProps } from './election-props';
import { useCandidate } from './use-candidate';

const texts = vi.ballots;

/**
 * Where the votes leave a seat between several: how the congress decided, for each of them and in words. It stands after
 * the votes, so that Enter in the last one leads here.
 */
export function TieDecision(props: ElectionProps) {
  const { ballots, round } = props;
  const { election, index } = round;
  const open = isSettledLater(props) ? decided(round.candidates) : openToCongress(round.candidates);
  if (open.length === 0 && election.decisionNote === undefined) return null;
  return (
    <div className={styles.tie}>
      <FieldRow columnRem={16}>
        {open.map((place) => (
          <Decision key={place} {...props} index={place} />
        ))}
      </FieldRow>
      <NoteField
        label={texts.fields.decisionNote}
        value={election.decisionNote}
        onSave={(decisionNote) => ballots.actions.updateElection(index, { decisionNote })}
      />
    </div>
  );
}

/** Between whom the congress decides, or did: the fields stay when the first of them is decided. */
function openToCongress(candidates: readonly CandidateResult[]): readonly number[] {
  return placesOf(
    candidates,
    ({ reason, candidate }) =>
      reason === 'tieAcrossLastSeat' ||
      reason === 'decidedFor' ||
      reason === 'decidedAgainst' ||
      candidate.elected !== undefined,
  );
}

/** There is a further round, and it is that which decides: only what is entered all the same. */
function decided(candidates: readonly CandidateResult[]): readonly number[] {
  return placesOf(candidates, ({ candidate }) => candidate.elected !== undefined);
}

function placesOf(
  candidates: readonly CandidateResult[],
  isOne: (result: CandidateResult) => boolean,
): readonly number[] {
  return candidates.flatMap((result, place) => (isOne(result) ? [place] : []));
}

function isSettledLater({ ballots, round }: ElectionProps): boolean {
  return ballots.results.bodies[round.body].rounds.some((other) => other.round > round.round);
}

function Decision(props: ElectionProps & { readonly index: number }) {
  const { name, result, update } = useCandidate(props);
  const { elected } = result.candidate;
  return (
    <ChoiceField
      label={texts.decision.label(name)}
      value={elected === undefined ? undefined : elected ? 'elected' : 'notElected'}
      choices={['elected', 'notElected'] as const}
      names={texts.decision.names}
      onSave={(choice) => update({ elected: choice === null ? null : choice === 'elected' })}
    />
  );
}
