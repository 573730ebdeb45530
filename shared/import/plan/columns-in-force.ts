import type { TableView } from '../table/table-view';
import type { ImportSettings } from './settings';

/** The columns in force: those matched by hand, else those that the headings name. */
export function columnsInForce<Use extends string>(
  { heading }: TableView<Use>,
  settings: ImportSettings,
): Readonly<Partial<Record<Use, number>>> {
  if (settings.columns === undefined) return heading.columns;
  const used = Object.entries(settings.columns).filter(([, column]) => column >= 0);
  return Object.fromEntries(used) as Partial<Record<Use, number>>;
}
