import { Link } from 'wouter';
import { type CellStatusKind, findingMessage } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import type { ShownStatus } from '../../app/store/hooks';
import { StatusBadge, type Tone } from '../feedback/StatusBadge';
import { placeHref } from '../findings/places';

const tones: Readonly<Record<CellStatusKind, Tone>> = {
  empty: 'plain',
  entering: 'plain',
  errors: 'error',
  warnings: 'warning',
  complete: 'done',
  finished: 'done',
};

const texts = vi.closing;

interface CellStatusBadgeProps {
  readonly status: ShownStatus | undefined;
  /** In a list it leads to the field; beside the cell's own findings it only says. */
  readonly leads?: boolean;
}

/**
 * How far a cell is: “Chưa nhập”, “Đang nhập”, “Có lỗi (2)”, “Có cảnh báo (1)”, “Đã nhập”, “Đã chốt”. Errors and warnings
 * lead to the field of the first, and say what it is.
 */
export function CellStatusBadge({ status, leads = true }: CellStatusBadgeProps) {
  if (!status) return null;
  const { kind, errors, warnings } = status;
  if (kind === 'finished' && errors > 0) {
    return (
      <StatusBadge tone="error">
        <ToFirst status={status} leads={leads}>
          {texts.withCount(texts.finishedWithErrors, errors)}
        </ToFirst>
      </StatusBadge>
    );
  }
  const count = kind === 'errors' ? errors : kind === 'warnings' ? warnings : 0;
  const words = texts.status[kind];
  return (
    <StatusBadge tone={tones[kind]}>
      {count > 0 ? (
        <ToFirst status={status} leads={leads}>
          {texts.withCount(words, count)}
        </ToFirst>
      ) : (
        words
      )}
    </StatusBadge>
  );
}

interface ToFirstProps {
  readonly status: ShownStatus;
  readonly leads: boolean;
  readonly children: string;
}

function ToFirst({ status: { first }, leads, children }: ToFirstProps) {
  if (!first || !leads) return children;
  const message = findingMessage(first.finding);
  return (
    <Link href={placeHref(first.place)} title={message} aria-label={texts.toFirst(children, message)}>
      {children}
    </Link>
  );
}
