import { checkTexts } from '../i18n/vi/checks';
import type { Finding } from './finding';

/** What is wrong, in one line. */
export function findingMessage(finding: Finding): string {
  return checkTexts[finding.code].message(finding.params);
}

/** What the office can do about it. */
export function findingAction(finding: Pick<Finding, 'code'>): string {
  return checkTexts[finding.code].action;
}
