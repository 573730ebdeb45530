import type { Cell } from '../../../shared/domain/season';
import { isFinished } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { readPreviousCommittees } from '../../../shared/import/previous-committees';
import { nameKey } from '../../../shared/text/fold';
import { useRemove } from '../../app/store/hooks';
import { useKept } from '../../components/field/use-kept';
import { useDay } from '../../components/time/day';
import { PasteLines } from './PasteLines';

const texts = vi.terms.previous;

/** The committees of all cells of the last term in one pasted list; what is understood is counted before it is taken. */
export function AllCommittees({ cells }: { readonly cells: readonly Cell[] }) {
  const addUndoably = useRemove();
  const [block, setBlock] = useKept('previousCommittees', '');
  const { lists, problems } = readAll(block, cells, useDay());
  const people = lists.reduce((sum, { items }) => sum + items.length, 0);
  const add = async () => {
    const edits = lists.map(({ cell, items }) => ({
      type: 'items.add' as const,
      name: 'previousCommittee',
      cellId: cell.id,
      items,
    }));
    const answer = await addUndoably(
      { type: 'edits.together', edits },
      texts.addedToAll(people, lists.length),
    );
    if (answer.ok) setBlock('');
  };
  return (
    <PasteLines
      label={texts.pasteAll}
      hint={texts.pasteAllHint}
      value={block}
      onChange={setBlock}
      problems={problems}
      add={{ words: texts.addToAll(people, lists.length), isPossible: people > 0, onAdd: add }}
    />
  );
}

/** Who is new in each cell that is not finished, and what is not taken, in words. */
function readAll(block: string, cells: readonly Cell[], today: string) {
  const read = readPreviousCommittees(block, cells, today);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const found = read.cells.flatMap(({ cell, members }) => {
    const known = byId.get(cell.id);
    if (!known) return [];
    const there = new Set((known.previousCommittee ?? []).map(({ fullName }) => nameKey(fullName)));
    const items = members.filter(({ fullName }) => !there.has(nameKey(fullName)));
    return [{ cell: known, items, there: members.length - items.length }];
  });
  const finished = found.filter(({ cell }) => isFinished(cell));
  const there = found.reduce((sum, each) => sum + each.there, 0);
  const lists = found.filter(({ cell, items }) => !isFinished(cell) && items.length > 0);
  const problems = [
    ...(read.unknownCells.length > 0 ? [texts.unknownCells(read.unknownCells)] : []),
    ...(read.unread.length > 0 ? [texts.unread(read.unread)] : []),
    ...(finished.length > 0 ? [texts.finishedCells(finished.map(({ cell }) => cell.name))] : []),
    ...(there > 0 ? [texts.alreadyListed(there)] : []),
  ];
  return { lists, problems };
}
