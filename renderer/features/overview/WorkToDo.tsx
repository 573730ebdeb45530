import { Link } from 'wouter';
import { type CheckCode, type Finding, isOpen } from '../../../shared/checks';
import { sheetCodes } from '../../../shared/export/sheet-codes';
import { vi } from '../../../shared/i18n';
import { missingData, peopleCount } from '../../../shared/missing/missing-data';
import { papersPath } from '../../app/field-paths';
import { paths } from '../../app/paths';
import { useFindingsSoon, useSeason, useStatistics } from '../../app/store/hooks';
import { StatusBadge, type Tone } from '../../components/feedback/StatusBadge';
import styles from './overview.module.css';

const texts = vi.overview;

interface Work {
  readonly count: number;
  readonly text: (count: number) => string;
  readonly href: string;
  readonly tone: Tone;
}

/** What is still missing, each line leading to where it is done. */
export function WorkToDo() {
  const findings = useFindingsSoon();
  return findings ? <KnownWork findings={findings} /> : <p className={styles.work}>{texts.checking}</p>;
}

function KnownWork({ findings }: { readonly findings: readonly Finding[] }) {
  const work = useWork(findings.filter(isOpen)).filter(({ count }) => count > 0);
  if (work.length === 0) {
    return (
      <p className={styles.work}>
        <StatusBadge tone="done">{texts.nothingToDo}</StatusBadge>{' '}
        <Link href={paths.export}>{texts.exportNow}</Link>
      </p>
    );
  }
  return (
    <ul className={styles.work}>
      {work.map(({ count, text, href, tone }) => (
        <li key={text(count)}>
          <StatusBadge tone={tone}>
            <Link href={href}>{text(count)}</Link>
          </StatusBadge>
        </li>
      ))}
    </ul>
  );
}

function useWork(findings: readonly Finding[]): readonly Work[] {
  const { byCell } = useStatistics();
  const lacking = peopleCount(missingData(useSeason(), [...sheetCodes, 'report']));
  const open = byCell.filter(({ held }) => !held);
  const undated = open.filter(({ cell }) => cell.congress.plannedOn === undefined);
  const empty = byCell.filter(({ held, entered }) => held && !entered);
  const ofCode = (code: CheckCode, reason?: string) =>
    findings.filter((one) => one.code === code && (reason === undefined || one.params['reason'] === reason))
      .length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    { count: errors, text: texts.errors, href: paths.checks, tone: 'error' },
    { count: findings.length - errors, text: texts.warnings, href: paths.checks, tone: 'warning' },
    { count: lacking, text: texts.lacking, href: paths.missing, tone: 'warning' },
    {
      count: ofCode('W501', 'overdue'),
      text: texts.reportOverdue,
      href: papersPath('papers', 'overdue'),
      tone: 'warning',
    },
    {
      count: ofCode('W501', 'soon'),
      text: texts.reportSoon,
      href: papersPath('papers', 'soon'),
      tone: 'plain',
    },
    {
      count: ofCode('W502'),
      text: texts.ratificationOverdue,
      href: papersPath('aftermath', 'overdue'),
      tone: 'warning',
    },
    {
      count: ofCode('W503'),
      text: texts.papersMissing,
      href: papersPath('papers', 'missing'),
      tone: 'plain',
    },
    { count: undated.length, text: texts.withoutDate, href: paths.congress, tone: 'plain' },
    { count: open.length, text: texts.toHold, href: paths.congress, tone: 'plain' },
    { count: empty.length, text: texts.withoutResult, href: paths.congress, tone: 'warning' },
  ];
}
