import { Link } from 'wouter';
import type { PlacedFinding } from '../../../shared/checks';
import { attendance } from '../../../shared/domain/attendance';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { approvedPeople, memberSeats } from '../../../shared/statistics';
import { paths } from '../../app/paths';
import { useSeason } from '../../app/store/hooks';
import { ElectorateBlock } from '../../components/ballots/ElectorateBlock';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { FindingList } from '../../components/findings/FindingList';
import { HelpBlock, HelpColumn } from '../../components/findings/HelpColumn';
import styles from './congress.module.css';

const texts = vi.congress.help;

interface CongressHelpProps {
  readonly cell: Cell;
  readonly findings: readonly PlacedFinding[];
  readonly onJump: (placed: PlacedFinding) => void;
}

/** Beside the form: the cell's members, the sums, N with its steps, the rule, and what is to be looked at again. */
export function CongressHelp({ cell, findings, onJump }: CongressHelpProps) {
  const rules = rulesOf(useSeason());
  return (
    <HelpColumn title={texts.title}>
      <HelpBlock title={texts.findings}>
        {findings.length === 0 ? (
          <p>{texts.noFindings}</p>
        ) : (
          <FindingList findings={findings} onJump={onJump} />
        )}
      </HelpBlock>
      <AttendanceBlock cell={cell} />
      <ElectorateBlock congress={cell.congress} rules={rules} />
      <MembersBlock cell={cell} />
      <SeatsBlock cell={cell} />
    </HelpColumn>
  );
}

/** The sum as far as it is entered; one that differs is told by its finding. */
function AttendanceBlock({ cell }: { readonly cell: Cell }) {
  const sum = attendance(cell.congress);
  if (sum.agrees === false || (sum.unaccounted ?? 0) < 0) return null;
  return (
    <HelpBlock title={texts.attendance}>
      <p className={styles.sum}>
        <StatusBadge ofFields tone={sum.agrees ? 'done' : 'plain'}>
          {texts.attendanceSum(sum)}
        </StatusBadge>
      </p>
    </HelpBlock>
  );
}

const memberCounts = ['total', 'official', 'probationary', 'exempt'] as const;

function MembersBlock({ cell }: { readonly cell: Cell }) {
  return (
    <HelpBlock title={texts.members}>
      <dl className={styles.counts}>
        {memberCounts.map((key) => (
          <div key={key}>
            <dt>{texts.memberCounts[key]}</dt>
            <dd>{texts.entered(cell.members[key])}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link href={paths.cells}>{texts.editMembers}</Link>
      </p>
    </HelpBlock>
  );
}

function SeatsBlock({ cell }: { readonly cell: Cell }) {
  const { committeeFrom, committeeSeatsAtMost } = rulesOf(useSeason());
  const people = approvedPeople(cell.congress);
  const { secretary = 0, deputySecretary = 0 } = cell.congress.approvedSeats;
  const member = memberSeats(cell.congress);
  return (
    <HelpBlock title={texts.seats}>
      {people !== undefined &&
        member !== undefined &&
        (member < 0 ? (
          <p className={styles.sum}>
            <StatusBadge tone="error">{texts.seatsOverfull}</StatusBadge>
          </p>
        ) : (
          <p>{texts.seatParts({ people, secretary, deputySecretary, member })}</p>
        ))}
      <p className={styles.rule}>
        {texts.rule(committeeFrom.value, committeeSeatsAtMost.value)} {texts.source(committeeFrom.source)}
      </p>
    </HelpBlock>
  );
}
