import { vi } from '../../../shared/i18n';
import { type CellDeadlines, type Deadline, NEAR_DEADLINE } from '../../../shared/rules/deadlines';
import { formatDate } from '../../../shared/text/dates';
import { StatusBadge, type Tone } from '../feedback/StatusBadge';

const texts = vi.papers.state;

interface DeadlineBadgeProps {
  readonly deadline: Deadline | undefined;
  readonly of: keyof CellDeadlines;
}

/** How a deadline stands, in a few words; a dash where none runs yet. */
export function DeadlineBadge({ deadline, of }: DeadlineBadgeProps) {
  if (!deadline) return <>{vi.papers.none}</>;
  const { tone, text } = stateOf(deadline, of);
  return (
    <span title={vi.papers.cell.dueOn(formatDate(deadline.due))}>
      <StatusBadge tone={tone}>{text}</StatusBadge>
    </span>
  );
}

function stateOf(
  { due, done, doneOn, late, daysLeft }: Deadline,
  of: keyof CellDeadlines,
): { readonly tone: Tone; readonly text: string } {
  if (done) {
    const text = texts.done[of](doneOn === undefined ? undefined : formatDate(doneOn));
    return late ? { tone: 'warning', text: texts.late(text) } : { tone: 'done', text };
  }
  if (daysLeft === undefined) return { tone: 'plain', text: texts.due(formatDate(due)) };
  if (daysLeft < 0) return { tone: 'error', text: texts.overdue(-daysLeft) };
  return { tone: daysLeft <= NEAR_DEADLINE ? 'warning' : 'plain', text: texts.left(daysLeft) };
}
