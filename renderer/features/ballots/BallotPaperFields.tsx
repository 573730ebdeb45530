import { vi } from '../../../shared/i18n';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { CountField } from '../../components/field/CountField';
import { passedBy } from '../../components/field/flow';
import { fieldFindings } from '../../components/findings/FieldFindings';
import { placeMark } from '../../components/findings/places';
import styles from './ballots.module.css';
import type { ElectionProps } from './election-props';
import { type PaperKey, paperKeys } from './typed-figure';
import { findingsAt } from './use-ballots';

const texts = vi.ballots;
const keys: readonly PaperKey[] = ['seats', ...paperKeys];

/** Seats, then the papers: issued, collected, valid, invalid; under them what is wrong with them, else how they add up. */
export function BallotPaperFields(props: ElectionProps) {
  const { ballots, round } = props;
  const path = `elections[${String(round.index)}]`;
  const findings = keys.flatMap((key) => findingsAt(ballots, `${path}.${key}`));
  return (
    <>
      <div className={styles.papers}>
        {keys.map((key) => (
          <PaperField key={key} {...props} of={key} />
        ))}
      </div>
      {fieldFindings(findings)}
      {!findings.some(({ code }) => code === 'E203') && <SumLine {...props} />}
    </>
  );
}

function PaperField({ ballots, round, seatsLeft, of }: ElectionProps & { readonly of: PaperKey }) {
  const { election, index } = round;
  const path = `elections[${String(index)}].${of}`;
  const stored = ballots.cell.congress.elections?.[index];
  // The seats are known beforehand: Enter goes by them.
  const known = of === 'seats' && (stored?.seats ?? seatsLeft) !== undefined;
  return (
    <div {...placeMark(path)} {...(known ? passedBy : {})}>
      <CountField
        label={texts.fields[of]}
        value={stored?.[of]}
        offered={
          ballots.blind
            ? undefined
            : offeredOf(of, ballots.cell.congress.presentOfficial, election.issued, seatsLeft)
        }
        invalid={findingsAt(ballots, path).some(({ severity }) => severity === 'error')}
        {...ballots.listening({ election: index, key: of })}
        onSave={(value) => ballots.actions.updateElection(index, { [of]: value })}
      />
    </div>
  );
}

/** What the number most likely is; it counts for nothing until somebody takes it. */
function offeredOf(
  key: PaperKey,
  present: number | undefined,
  issued: number | undefined,
  seatsLeft: number | undefined,
): number | undefined {
  if (key === 'seats') return seatsLeft;
  if (key === 'issued') return present;
  return key === 'collected' ? (issued ?? present) : undefined;
}

function SumLine({ round: { election } }: ElectionProps) {
  const { valid, invalid, collected } = election;
  if (valid === undefined || invalid === undefined) return null;
  const agrees = collected === undefined ? undefined : valid + invalid === collected;
  const tone = agrees === undefined ? 'plain' : agrees ? 'done' : 'error';
  return (
    <p className={styles.sum}>
      <StatusBadge tone={tone}>{texts.paperSum(valid, invalid, collected)}</StatusBadge>
    </p>
  );
}
