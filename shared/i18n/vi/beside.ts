import type { CopyBeside } from '../../api';
import { formatMoment } from '../../text/dates';
import { formatCount } from '../../text/share';
import { errorText } from './errors';

/** Cells that are named. */
const NAMED = 2;

function cellsText(cells: readonly string[]): string {
  if (cells.length === 0) return 'ở phần chung của đợt';
  const more = cells.length - NAMED;
  return `ở ${cells.slice(0, NAMED).join(', ')}${more > 0 ? ` và ${formatCount(more)} chi bộ khác` : ''}`;
}

/** Says of the first of the copies beside the open file how it differs, and what to do; of others how many they are. */
export function besideText({ name, changedAt, differs }: CopyBeside, others: number): string {
  const more = others === 0 ? '' : ` (và ${formatCount(others)} tệp nữa như thế)`;
  const beside = `Cạnh tệp đang mở có “${name}”${more}`;
  if (!differs.ok)
    return `${beside}, tên giống bản sao của tệp này, chưa so được: ${errorText(differs.error)}`;
  const { isNewer, cells } = differs.value;
  const order = isNewer ? 'sau tệp đang mở' : 'trước tệp đang mở';
  return `${beside}, cùng đảng uỷ, cùng nhiệm kỳ nhưng số liệu khác ${cellsText(cells)}; sửa lần cuối lúc ${formatMoment(changedAt)}, ${order}. Nên mở xem, rồi chỉ làm tiếp ở một tệp.`;
}
