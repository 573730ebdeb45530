import type { Edit } from '../../../shared/domain/edits';
import { must } from '../../../shared/testing/must';
import { openDataFile } from '../data-file';

/**
 * The process that the kill test kills: saves field after field as fast as it can,
 * and says on standard output which are saved: `<cell> <value>`, once answered.
 */

/** Several fields at a time, as somebody types faster than the disk writes. */
const AT_ONCE = 3;

function editOf(cellId: string, value: number): Edit[] {
  return [
    { type: 'cell.updateMembers', cellId, patch: { total: value } },
    { type: 'cell.update', cellId, patch: { name: `Chi bộ ${String(value)}` } },
  ];
}

async function saveForever(path: string): Promise<never> {
  const file = must(await openDataFile(path));
  process.stdout.write('open\n');
  const cells = file.season().cells;
  let value = Math.max(...cells.map((cell) => cell.members.total ?? 0));
  for (;;) {
    const batch = Array.from({ length: AT_ONCE }, async () => {
      value += 1;
      const mine = value;
      const cell = cells[mine % cells.length]?.id ?? '';
      const answers = await Promise.all(editOf(cell, mine).map((edit) => file.edit(edit)));
      answers.forEach(must);
      process.stdout.write(`${cell} ${String(mine)}\n`);
    });
    await Promise.all(batch);
  }
}

void saveForever(process.argv[2] ?? '');
