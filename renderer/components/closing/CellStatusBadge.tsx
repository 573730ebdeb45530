import type { CellStatus, CellStatusKind } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { StatusBadge, type Tone } from '../feedback/StatusBadge';

const tones: Readonly<Record<CellStatusKind, Tone>> = {
  empty: 'plain',
  entering: 'plain',
  errors: 'error',
  warnings: 'warning',
  complete: 'done',
  finished: 'done',
};

const texts = vi.closing;

/** How far a cell is: “Chưa nhập”, “Đang nhập”, “Có lỗi (2)”, “Có cảnh báo (1)”, “Đã nhập”, “Đã chốt”. */
export function CellStatusBadge({ status }: { readonly status: CellStatus | undefined }) {
  if (!status) return null;
  const { kind, errors, warnings } = status;
  if (kind === 'finished' && errors > 0) {
    return <StatusBadge tone="error">{texts.withCount(texts.finishedWithErrors, errors)}</StatusBadge>;
  }
  const count = kind === 'errors' ? errors : kind === 'warnings' ? warnings : 0;
  const words = texts.status[kind];
  return <StatusBadge tone={tones[kind]}>{count > 0 ? texts.withCount(words, count) : words}</StatusBadge>;
}
