import type { ImportView } from '../../../shared/api-import';
import { fold } from '../../../shared/text/fold';

const MATCHES = 'dhcb.columns:';

type Columns = Readonly<Record<string, number>>;

/** Tables with these headings, in this order, are matched alike: another file of the same office has them again. */
function keyOf({ kind, columns }: ImportView): string {
  return `${MATCHES}${kind}:${columns.map(({ heading }) => fold(heading)).join('|')}`;
}

/** How the columns of such a table were matched last time; undefined where nobody corrected it. */
export function rememberedColumns(view: ImportView): Columns | undefined {
  const stored = localStorage.getItem(keyOf(view));
  if (stored === null) return undefined;
  const parsed: unknown = JSON.parse(stored);
  return typeof parsed === 'object' && parsed !== null ? (parsed as Columns) : undefined;
}

export function rememberColumns(view: ImportView, columns: Columns): void {
  // a table without headings says nothing of the next one
  if (view.headingRow > 0) localStorage.setItem(keyOf(view), JSON.stringify(columns));
}
