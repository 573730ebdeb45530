import { vi } from '../../../shared/i18n';
import type { Deadline } from '../../../shared/rules/deadlines';
import { formatDate } from '../../../shared/text/dates';
import { StatusBadge, type Tone } from '../feedback/StatusBadge';

const texts = vi.papers.state;
/** From this many working days on a deadline is near. */
const NEAR = 2;

/** How a deadline stands, in a few words; a dash where none runs yet. */
export function DeadlineBadge({ deadline }: { readonly deadline: Deadline | undefined }) {
  if (!deadline) return <>{vi.papers.none}</>;
  const { tone, text } = stateOf(deadline);
  return (
    <span title={vi.papers.cell.dueOn(formatDate(deadline.due))}>
      <StatusBadge tone={tone}>{text}</StatusBadge>
    </span>
  );
}

function stateOf({ due, doneOn, late, daysLeft }: Deadline): { readonly tone: Tone; readonly text: string } {
  if (doneOn !== undefined) {
    const day = formatDate(doneOn);
    return late ? { tone: 'warning', text: texts.late(day) } : { tone: 'done', text: texts.done(day) };
  }
  if (daysLeft === undefined) return { tone: 'plain', text: texts.due(formatDate(due)) };
  if (daysLeft < 0) return { tone: 'error', text: texts.overdue(-daysLeft) };
  return { tone: daysLeft <= NEAR ? 'warning' : 'plain', text: texts.left(daysLeft) };
}
