import type { ImportView } from '../../../shared/api-import';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import type { ImportSettings } from '../../../shared/import/plan/settings';

const texts = vi.importScreen.remembered;

/** What was chosen for the last list of that look, with what this one was taken for without it. */
export interface Remembered extends Pick<ImportView, 'matched' | 'nameCase'> {
  readonly settings: ImportSettings;
}

interface ReviewedList {
  readonly settings: ImportSettings;
  readonly remembered?: Remembered | undefined;
}

/** What was chosen last time, makes a difference to this list, and holds still: each in words. */
export function rememberedParts(
  { settings, remembered }: ReviewedList,
  view: Pick<ImportView, 'uses' | 'columns' | 'ties'>,
  cells: readonly Cell[],
): readonly string[] {
  if (remembered === undefined) return [];
  const { settings: before, nameCase } = remembered;
  const names = new Map(cells.map(({ id, name }) => [id, name]));
  const ties = view.ties.flatMap(({ key, name, to = '' }) => {
    const holds = before.cells?.[key] === to && settings.cells?.[key] === to;
    return holds ? [texts.cell(name, names.get(to) ?? '')] : [];
  });
  const isCase = before.nameCase !== undefined && settings.nameCase === before.nameCase;
  return [
    ...columnParts(settings, remembered, view),
    ...ties,
    ...(isCase && before.nameCase !== nameCase ? [texts.nameCase(before.nameCase === true)] : []),
    ...(before.fullNames === false && settings.fullNames === false ? [texts.shortNames] : []),
  ];
}

function columnParts(
  { columns: now }: ImportSettings,
  { matched, settings: { columns: before } }: Remembered,
  view: Pick<ImportView, 'uses' | 'columns'>,
): readonly string[] {
  if (before === undefined || now === undefined) return [];
  const useOf = (columns: Readonly<Record<string, number | undefined>>, index: number) =>
    view.uses.find((use) => columns[use] === index);
  return view.columns.flatMap(({ index, heading }) => {
    const use = useOf(before, index);
    if (use !== useOf(now, index) || use === useOf(matched, index)) return [];
    const words = heading === '' ? vi.importScreen.column(index + 1) : heading;
    return [use === undefined ? texts.unused(words) : texts.column(words, vi.importScreen.columns[use])];
  });
}
