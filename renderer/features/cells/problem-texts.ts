import { vi } from '../../../shared/i18n';
import type { PastedCellProblem } from '../../../shared/import/paste-cells';

const messages: Readonly<Record<PastedCellProblem['code'], string>> = {
  'text-empty': vi.fields.required,
  'text-too-long': vi.fields.tooLong,
  'not-whole-number': vi.fields.notCount,
  'number-too-small': vi.fields.negative,
  'number-too-large': vi.fields.tooLarge,
};

/** The line at the field that has a problem, if it has one. */
export function problemAt(
  problems: readonly PastedCellProblem[],
  at: PastedCellProblem['at'],
): string | undefined {
  const problem = problems.find((each) => each.at === at);
  return problem && messages[problem.code];
}
