import { vi } from '../../../shared/i18n';
import { type CellDeadlines, type Deadline, NEAR_DEADLINE } from '../../../shared/rules/deadlines';
import { formatDate } from '../../../shared/text/dates';
import { StatusBadge, type Tone } from '../feedback/StatusBadge';

const texts = vi.papers.state;

interface DeadlineBadgeProps {
  readonly deadline: Deadline | undefined;
  readonly of: keyof CellDeadlines;
  /**
   * In a narrow column “quá 14 ngày”, and once it is done the day alone, or the word where the day stands beside it; the
   * whole is told, and shown by pointing at it.
   */
  readonly brief?: 'day' | 'word';
}

/** How a deadline stands, in a few words; a dash where none runs yet. */
export function DeadlineBadge({ deadline, of, brief }: DeadlineBadgeProps) {
  if (!deadline) return <>{vi.papers.none}</>;
  const { tone, text } = stateOf(deadline, of);
  const short = brief && briefOf(deadline, of, brief);
  const due = deadline.stopped ? '' : vi.papers.cell.dueOn(formatDate(deadline.due));
  return (
    <span title={short === undefined ? due : `${text}. ${due}`.trim()}>
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

/** That it was done, or what is left without saying of what days; undefined where neither is told in short. */
function briefOf(
  { done, doneOn, late, daysLeft, stopped }: Deadline,
  of: keyof CellDeadlines,
  brief: 'day' | 'word',
): string | undefined {
  if (done && doneOn !== undefined) {
    if (brief === 'day') return late ? texts.brief.late(formatDate(doneOn)) : formatDate(doneOn);
    const words = texts.done[of](undefined);
    return late ? texts.late(words) : words;
  }
  if (!done && stopped) return texts.brief.stopped;
  if (done || daysLeft === undefined) return undefined;
  return daysLeft < 0 ? texts.brief.overdue(-daysLeft) : texts.brief.left(daysLeft);
}

function stateOf(
  { due, done, doneOn, late, daysLeft, stopped }: Deadline,
  of: keyof CellDeadlines,
): { readonly tone: Tone; readonly text: string } {
  if (done) {
    const text = texts.done[of](doneOn === undefined ? undefined : formatDate(doneOn));
    return late ? { tone: 'warning', text: texts.late(text) } : { tone: 'done', text };
  }
  if (stopped) return { tone: 'plain', text: texts.stopped };
  if (daysLeft === undefined) return { tone: 'plain', text: texts.due(formatDate(due)) };
  if (daysLeft < 0) return { tone: 'error', text: texts.overdue(-daysLeft) };
  return { tone: daysLeft <= NEAR_DEADLINE ? 'warning' : 'plain', text: texts.left(daysLeft) };
}
