import { vi } from '../../../shared/i18n';
import { type CellDeadlines, type Deadline, NEAR_DEADLINE } from '../../../shared/rules/deadlines';
import { formatDate } from '../../../shared/text/dates';
import { StatusBadge, type Tone } from '../feedback/StatusBadge';

const texts = vi.papers.state;

interface DeadlineBadgeProps {
  readonly deadline: Deadline | undefined;
  readonly of: keyof CellDeadlines;
  /** In a narrow column “quá 14 ngày”, or the day alone; the whole is told, and shown by pointing at it. */
  readonly brief?: boolean;
}

/** How a deadline stands, in a few words; a dash where none runs yet. */
export function DeadlineBadge({ deadline, of, brief = false }: DeadlineBadgeProps) {
  if (!deadline) return <>{vi.papers.none}</>;
  const { tone, text } = stateOf(deadline, of);
  const short = brief ? briefOf(deadline) : undefined;
  const due = vi.papers.cell.dueOn(formatDate(deadline.due));
  return (
    <span title={short === undefined ? due : `${text}. ${due}`}>
      <StatusBadge tone={tone}>
        {short === undefined ? (
          text
        ) : (
          <>
            <span aria-hidden="true">{short}</span>
            <span className="visually-hidden">{text}</span>
          </>
        )}
      </StatusBadge>
    </span>
  );
}

/** The day on which it was done, or what is left without saying of what days; undefined where neither tells it. */
function briefOf({ done, doneOn, late, daysLeft }: Deadline): string | undefined {
  if (done && doneOn !== undefined) {
    return late ? texts.brief.late(formatDate(doneOn)) : formatDate(doneOn);
  }
  if (done || daysLeft === undefined) return undefined;
  return daysLeft < 0 ? texts.brief.overdue(-daysLeft) : texts.brief.left(daysLeft);
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
