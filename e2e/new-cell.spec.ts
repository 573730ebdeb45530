/** A new cell in the list of cells, by the keys: Enter goes through its fields and adds it from the last one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tabTo } from './support/keyboard';
import { field, goTo, saved } from './support/screens';
import { heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';
import { Typist } from './support/typist';

test('Enter after the name goes to the numbers, and from the last one the next cell begins', async ({
  oneApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-new-cell-'));
  const app = await oneApp.begin(await seasonFile(folder, [heldCell('Chi bộ Thử Một', 20)]));
  const { page } = app;
  const typist = new Typist(page);
  await goTo(page, 'Chi bộ');
  const name = field(page, 'Tên chi bộ mới');
  await tabTo(page, name);
  for (const [cell, total] of [
    ['Chi bộ Thử Hai', '12'],
    ['Chi bộ Thử Ba', '7'],
  ] as const) {
    await typist.type(cell);
    await typist.press('Enter');
    await expect(name).not.toBeFocused();
    await typist.lines(total, total, '0', '0');
    await expect(name).toBeFocused();
    await expect(name).toHaveValue('');
    await expect(field(page, `Tổng số: ${cell}`)).toHaveValue(total);
  }
  await saved(page);
  await app.close();
  await rm(folder, { recursive: true, force: true });
});
