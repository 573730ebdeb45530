import type { CellChangeInput } from '../../../shared/domain/cell-changes';
import type { Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';

/** What a change that is being entered says, in the words in which it will stand in the list. */
export function inputSentence(season: Season, input: CellChangeInput): string {
  const named = (id: string) => ({ id, name: season.cells.find((cell) => cell.id === id)?.name ?? '' });
  const to = input.to.map((cell) => ('cellId' in cell ? named(cell.cellId) : { id: '', name: cell.name }));
  const { kind, oldName, newName } = input;
  if (kind === 'renamed') {
    const [cell] = input.from.map(named);
    const from = [{ id: '', name: oldName ?? cell?.name ?? '' }];
    const now = [{ id: '', name: newName ?? cell?.name ?? '' }];
    return vi.cellChanges.sentence({ kind, from, to: now, goesOn: false });
  }
  const taken = kind === 'merged' && to.some(({ id }) => input.from.includes(id));
  return vi.cellChanges.sentence({
    kind,
    from: input.from.map(named),
    to,
    goesOn: input.goesOn === true || taken,
  });
}
