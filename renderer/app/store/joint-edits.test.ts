import { expect, vi as mock, test } from 'vitest';
import type { Edit } from '../../../shared/domain/edits';
import { appError } from '../../../shared/errors';
import { fail, ok } from '../../../shared/result';
import { JointEdits } from './joint-edits';

const venueOf = (cellId: string): Edit => ({
  type: 'value.update',
  name: 'plan',
  cellId,
  patch: { venue: 'Hội trường A' },
});
const dayOf = (cellId: string): Edit => ({
  type: 'congress.update',
  cellId,
  patch: { plannedOn: '2025-03-05' },
});

test('what is saved at one time goes as one step, and each is answered', async () => {
  const joint = new JointEdits();
  const save = mock.fn((_edit: Edit) => Promise.resolve(ok({ change: {}, step: 'one' })));
  const answers: unknown[] = [];
  const step = await joint.send(() => {
    for (const edit of [venueOf('a'), dayOf('b')]) {
      void joint.hold(edit)?.then((answer) => answers.push(answer.ok));
    }
  }, save);
  expect(step).toBe('one');
  expect(save.mock.calls).toEqual([[{ type: 'edits.together', edits: [venueOf('a'), dayOf('b')] }]]);
  await Promise.resolve();
  expect(answers).toEqual([true, true]);
  expect(joint.hold(venueOf('a'))).toBeUndefined();
});

test('what cannot go together is saved one by one, and the refused one alone is refused', async () => {
  const joint = new JointEdits();
  const refused = fail(appError('file-locked'));
  const save = mock.fn((edit: Edit) =>
    Promise.resolve(
      JSON.stringify(edit) === JSON.stringify(venueOf('a')) ? ok({ change: {}, step: 'a' }) : refused,
    ),
  );
  const answers: unknown[] = [];
  const step = await joint.send(() => {
    for (const id of ['a', 'b']) void joint.hold(venueOf(id))?.then(({ ok: done }) => answers.push(done));
  }, save);
  expect(step).toBe('a');
  expect(save).toHaveBeenCalledTimes(3);
  await Promise.resolve();
  expect(answers).toEqual([true, false]);
});
