/** Random edits of every kind in the running application: all of them taken back is the season as opened, all done again as left. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { createDataFile, readDataFile, readFileHistory } from '../main/db/data-file';
import { type AnswerText, answerRead } from '../shared/answer-text';
import type { OpenFile, WindowApi } from '../shared/api';
import { applyChange, type Edit } from '../shared/domain/edits';
import type { Season } from '../shared/domain/season';
import { sampleSeason } from '../shared/fixtures/sample';
import { atOnce } from '../shared/stepwise';
import { arbitraryEdit } from '../shared/testing/arbitrary-edit';
import { expect, test } from './support/test';

const EDITS = 150;
/** The same edits in every run: a failure can be looked at again. */
const SEED = 20_261_129;

async function call(page: Page, name: keyof WindowApi, argument: unknown): Promise<unknown> {
  const answer = await page.evaluate(
    async ([method, given]) => {
      const api = (window as unknown as { dhcb: Record<string, (argument: unknown) => Promise<AnswerText>> })
        .dhcb;
      return (await api[method]?.(given)) ?? 'null';
    },
    [name, argument] as const,
  );
  return atOnce(answerRead(answer));
}

interface Answer {
  readonly ok: boolean;
  readonly value?: { readonly change: Parameters<typeof applyChange>[1]; readonly step?: string };
  readonly error?: { readonly code: string };
}

test('everything that was done is taken back and done again, to the last byte of the season', async ({
  oneApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-undo-'));
  const path = join(folder, 'hoàn tác.dhcb');
  const opened: Season = sampleSeason();
  const created = await createDataFile(path, opened);
  if (!created.ok) throw new Error(created.error.code);
  const app = await oneApp.begin(path);
  const { page } = app;
  try {
    const state = (await call(page, 'app.state', undefined)) as {
      readonly value: { readonly file: OpenFile };
    };
    const { handle } = state.value.file;
    const values: Season[] = [opened];
    const refused = new Set<string>();
    for (const make of fc.sample(arbitraryEdit, { numRuns: EDITS, seed: SEED })) {
      const before = values.at(-1) ?? opened;
      const edit: Edit = make(before);
      const answer = (await call(page, 'season.edit', { handle, edit })) as Answer;
      if (answer.error) refused.add(answer.error.code);
      if (answer.value?.step !== undefined) values.push(applyChange(before, answer.value.change));
    }
    expect(refused).not.toContain('program-error');
    expect(values.length).toBeGreaterThan(EDITS / 4);
    let now = values.at(-1) ?? opened;
    for (const value of values.slice(0, -1).toReversed()) {
      const undone = (await call(page, 'season.undo', { handle })) as Answer;
      now = applyChange(now, undone.value?.change ?? {});
      expect(now).toStrictEqual(value);
    }
    expect(await call(page, 'season.undo', { handle })).toMatchObject({ error: { code: 'nothing-to-undo' } });
    for (const value of values.slice(1)) {
      const redone = (await call(page, 'season.redo', { handle })) as Answer;
      now = applyChange(now, redone.value?.change ?? {});
      expect(now).toStrictEqual(value);
    }
    await app.close();
    const file = await readDataFile(path);
    expect(file.ok && file.value.season).toStrictEqual(values.at(-1));
    const history = await readFileHistory(path);
    expect(history).toMatchObject({ ok: true, value: { broken: undefined } });
    expect(history.ok && history.value.entries.length).toBe(3 * (values.length - 1));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
