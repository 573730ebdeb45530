import type { Cell } from '../domain/season';
import { isHeld } from '../domain/season-views';
import { cellDeadlines, type DeadlineTerms, NEAR_DEADLINE } from '../rules/deadlines';
import { knownPaper, missingPapers, REPORT_PAPER } from '../rules/papers';
import type { RuleSet } from '../rules/rule-sets';
import { type Finding, finding } from './finding';

type Terms = Omit<DeadlineTerms, 'rules'> & { readonly rules: RuleSet };

/**
 * Checks 5xx of one cell: W501, W502, W503, W506. Their figures do not change from day to day, so
 * that a warning which was accepted stays accepted; how many days are left stands on the screen.
 */
export function checkPapers(cell: Cell, path: string, terms: Terms): readonly Finding[] {
  const { report, ratification } = cellDeadlines(cell, terms);
  const { reportWithin, ratificationWithin } = terms.rules;
  const findings: Finding[] = [];
  if (report?.daysLeft !== undefined && report.daysLeft <= NEAR_DEADLINE) {
    const reason = report.daysLeft < 0 ? 'overdue' : 'soon';
    const params = { reason, due: report.due, within: reportWithin.value, source: reportWithin.source };
    findings.push(finding('W501', `${path}.papers.${REPORT_PAPER}`, params));
  }
  if (ratification?.daysLeft !== undefined && ratification.daysLeft <= NEAR_DEADLINE) {
    const { value: within, source } = ratificationWithin;
    const code = ratification.daysLeft < 0 ? 'W502' : 'W506';
    findings.push(finding(code, `${path}.ratification.decidedOn`, { due: ratification.due, within, source }));
  }
  return [...findings, ...checkMissing(cell, path, terms)];
}

/**
 * W503: papers that are missing beside the report, once it has been handed in or the cell is
 * finished. Before that W501 speaks of the deadline, and a list of all papers would say no more.
 */
function checkMissing(cell: Cell, path: string, terms: Terms): Finding[] {
  const reported = isHeld(cell.congress) && knownPaper(cell, REPORT_PAPER) !== undefined;
  const papers = cell.papers ?? [];
  const finished = cell.congress.status === 'finished' && papers.length > 0;
  if (!reported && !finished) return [];
  const missing = missingPapers(cell, terms.rules).filter(({ id }) => id !== REPORT_PAPER);
  const [first] = missing;
  if (!first) return [];
  return [
    finding('W503', `${path}.papers.${first.id}`, {
      count: missing.length,
      papers: missing.map(({ id }) => id).join(' '),
    }),
  ];
}
