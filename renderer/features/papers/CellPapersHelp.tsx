import type { PlacedFinding } from '../../../shared/checks';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import {
  type CellDeadlines,
  cellDeadlines,
  type Deadline,
  type DeadlineTerms,
} from '../../../shared/rules/deadlines';
import type { RuleSet } from '../../../shared/rules/rule-sets';
import { formatDate } from '../../../shared/text/dates';
import { FindingList } from '../../components/findings/FindingList';
import { HelpBlock, HelpColumn, KeysBlock } from '../../components/findings/HelpColumn';
import { DeadlineBadge } from '../../components/papers/DeadlineBadge';
import styles from './papers.module.css';

const texts = vi.papers.cell;

interface CellPapersHelpProps {
  readonly cell: Cell;
  readonly terms: DeadlineTerms & { readonly rules: RuleSet };
  readonly findings: readonly PlacedFinding[];
  readonly onJump: (placed: PlacedFinding) => void;
}

/** Beside the papers: both deadlines with the article they come from, and what is to be looked at again. */
export function CellPapersHelp({ cell, terms, findings, onJump }: CellPapersHelpProps) {
  const { report, ratification } = cellDeadlines(cell, terms);
  const { reportWithin, ratificationWithin } = terms.rules;
  return (
    <HelpColumn title={texts.help}>
      <HelpBlock title={texts.report}>
        <DeadlineLines
          of="report"
          deadline={report}
          missing={texts.noDeadline}
          source={reportWithin.source}
        />
      </HelpBlock>
      <HelpBlock title={texts.ratification}>
        <DeadlineLines
          of="ratification"
          deadline={ratification}
          missing={texts.waitsForReport}
          source={ratificationWithin.source}
        />
      </HelpBlock>
      <HelpBlock title={texts.findings}>
        {findings.length === 0 ? (
          <p>{texts.noFindings}</p>
        ) : (
          <FindingList findings={findings} onJump={onJump} />
        )}
      </HelpBlock>
      <KeysBlock title={texts.keys} rows={texts.keyRows} />
    </HelpColumn>
  );
}

interface DeadlineLinesProps {
  readonly of: keyof CellDeadlines;
  readonly deadline: Deadline | undefined;
  /** Why there is none yet. */
  readonly missing: string;
  readonly source: string;
}

function DeadlineLines({ of, deadline, missing, source }: DeadlineLinesProps) {
  return (
    <>
      <p>
        {deadline ? (
          <>
            <DeadlineBadge of={of} deadline={deadline} />
            {!deadline.stopped && ` ${texts.dueOn(formatDate(deadline.due))}`}
          </>
        ) : (
          missing
        )}
      </p>
      <p className={styles.note}>{texts.source(source)}</p>
    </>
  );
}
