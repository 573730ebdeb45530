import type { Edit } from '../../shared/domain/edits';

/** Who did it, where the edit says so. */
export function nameGiven(edit: Edit): string | undefined {
  const { by, item }: { readonly by?: unknown; readonly item?: unknown } = {
    by: undefined,
    item: undefined,
    ...edit,
  };
  const name = by ?? (item as { readonly by?: unknown } | undefined)?.by;
  return typeof name === 'string' ? name : undefined;
}
