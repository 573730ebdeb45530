import type { ImportView } from '../../../shared/api-import';
import type { Cell } from '../../../shared/domain/season';
import { type ImportKind, type ImportSettings, importKinds } from '../../../shared/import/plan/settings';
import { fold } from '../../../shared/text/fold';

const MATCHES = 'dhcb.columns:';
const KINDS = 'dhcb.list-kind:';

/** What holds for any table of that look as it was chosen. */
const KEPT = ['columns', 'nameCase', 'fullNames', 'linesInCells', 'unitIsCell', 'headings'] as const;

/** What was chosen for a table of that look. Cells by their names: another file gives other ids to other cells. */
interface Choices extends Pick<ImportSettings, (typeof KEPT)[number]> {
  readonly cells?: Readonly<Record<string, string>>;
}

/** Tables with these headings, in this order, are matched alike: another file of the same office has them again. */
function keyOf({ kind, columns }: ImportView): string {
  return `${MATCHES}${kind}:${headingsOf(columns)}`;
}

function headingsOf(columns: ImportView['columns']): string {
  return columns.map(({ heading }) => fold(heading)).join('|');
}

/** What a table looks like as it was opened, whatever it is taken for later; undefined without headings. */
export function lookOf({ headingRow, columns }: ImportView): string | undefined {
  return headingRow === 0 ? undefined : headingsOf(columns);
}

/** Keeps what a table of that look was taken for. */
export function rememberKind(look: string | undefined, kind: ImportKind): void {
  if (look !== undefined) localStorage.setItem(KINDS + look, kind);
}

/** What the last table of that look was taken for; undefined where nobody said. */
export function rememberedKind(look: string | undefined): ImportKind | undefined {
  const kept = look === undefined ? null : localStorage.getItem(KINDS + look);
  return importKinds.find((kind) => kind === kept);
}

function stored(view: ImportView): Choices {
  const text = localStorage.getItem(keyOf(view));
  const parsed: unknown = text === null ? undefined : JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) return {};
  // before choices were kept with them, the columns stood alone
  const isColumns = Object.values(parsed).some((value) => typeof value === 'number');
  return isColumns ? { columns: parsed as Record<string, number> } : parsed;
}

/** How such a table was dealt with last time, as far as it holds here; undefined where nothing was chosen. */
export function rememberedSettings(view: ImportView, cells: readonly Cell[]): ImportSettings | undefined {
  const { cells: named = {}, ...kept } = stored(view);
  const idOf = new Map(cells.map(({ id, name }) => [name, id]));
  // also cells that nothing names yet: the columns that were chosen are not in force; who names none says nothing of the next list
  const tied = Object.entries(named).flatMap(([key, name]) => {
    const id = idOf.get(name);
    return id === undefined || key === '' ? [] : [[key, id] as const];
  });
  if (Object.keys(kept).length === 0 && tied.length === 0) return undefined;
  return { ...kept, ...(tied.length > 0 && { cells: Object.fromEntries(tied) }) };
}

/** Keeps what was chosen by hand for the next table of that look. */
export function rememberSettings(view: ImportView, settings: ImportSettings, all: readonly Cell[]): void {
  // a table without headings says nothing of the next one
  if (view.headingRow === 0) return;
  const nameOf = new Map(all.map(({ id, name }) => [id, name]));
  const named = Object.entries(settings.cells ?? {}).flatMap(([key, id]) => {
    const name = nameOf.get(id);
    return name === undefined || key === '' ? [] : [[key, name] as const];
  });
  const before = stored(view);
  const kept = KEPT.flatMap((key) => (settings[key] === undefined ? [] : [[key, settings[key]] as const]));
  const cells = { ...before.cells, ...Object.fromEntries(named) };
  const choices: Choices = { ...before, ...Object.fromEntries(kept), cells };
  localStorage.setItem(keyOf(view), JSON.stringify(choices));
}
