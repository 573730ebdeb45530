import { paperKeys } from '../../../shared/domain/completeness';
import { vi } from '../../../shared/i18n';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { CountField } from '../../components/field/CountField';
import { passedBy } from '../../components/field/flow';
import { TakeOffered } from '../../components/field/TakeOffered';
import { fieldFindings } from '../../components/findings/FieldFindings';
import { placeMark } from '../../components/findings/places';
import styles from './ballots.module.css';
import type { ElectionProps } from './election-props';
import { offeredPapers } from './offered-papers';
import type { PaperKey } from './typed-figure';
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
      {!ballots.blind && (
        <TakeOffered
          fields={keys}
          entered={round.election}
          offered={offeredTo(props)}
          onTake={(numbers) => ballots.actions.updateElection(round.index, numbers)}
        />
      )}
      {fieldFindings(findings)}
      {!findings.some(({ code }) => code === 'E203') && (
        <SumLine {...props} wrong={findings.some(({ severity }) => severity === 'error')} />
      )}
    </>
  );
}

function offeredTo({ ballots, round, seatsLeft }: ElectionProps) {
  return offeredPapers(round.election, ballots.cell.congress.presentOfficial, seatsLeft);
}

function PaperField({ of, ...props }: ElectionProps & { readonly of: PaperKey }) {
  const { ballots, round, seatsLeft } = props;
  const { index } = round;
  const path = `elections[${String(index)}].${of}`;
  const stored = ballots.cell.congress.elections?.[index];
  // The seats are known beforehand: Enter goes by them.
  const known = of === 'seats' && (stored?.seats ?? seatsLeft) !== undefined;
  return (
    <div {...placeMark(path)} {...(known ? passedBy : {})}>
      <CountField
        label={texts.fields[of]}
        value={stored?.[of]}
        hint={of === 'seats' && isAsked(round) ? <SeatsAsked /> : undefined}
        offered={ballots.blind ? undefined : offeredTo(props)[of]}
        invalid={findingsAt(ballots, path).some(({ severity }) => severity === 'error')}
        {...ballots.listening({ election: index, key: of })}
        onSave={(value) => ballots.actions.updateElection(index, { [of]: value })}
      />
    </div>
  );
}

/** Votes are there, and without the seats it is not known whom they elect. */
function isAsked({ seats, election }: ElectionProps['round']): boolean {
  return seats === undefined && election.candidates.some(({ votes }) => votes !== undefined);
}

function SeatsAsked() {
  return (
    <StatusBadge ofFields tone="warning">
      {texts.seatsAsked}
    </StatusBadge>
  );
}

interface SumLineProps extends ElectionProps {
  /** Something else is wrong with the papers: that they add up is no reason to be content. */
  readonly wrong: boolean;
}

function SumLine({ round: { election }, wrong }: SumLineProps) {
  const { valid, invalid, collected } = election;
  if (valid === undefined || invalid === undefined) return null;
  const agrees = collected === undefined ? undefined : valid + invalid === collected;
  const tone = agrees === undefined || (agrees && wrong) ? 'plain' : agrees ? 'done' : 'error';
  return (
    <p className={styles.sum}>
      <StatusBadge ofFields tone={tone}>
        {texts.paperSum(valid, invalid, collected)}
      </StatusBadge>
    </p>
  );
}
