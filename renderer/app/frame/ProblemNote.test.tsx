import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { appError } from '../../../shared/errors';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { vi } from '../../../shared/i18n';
import { fail, ok } from '../../../shared/result';
import { show } from '../../testing/show';
import type { Invoke } from '../api';
import { AppStore } from '../store/app-store';
import { StoreProvider } from '../store/hooks';
import { ProblemNote } from './ProblemNote';

const path = '/a.dhcb';
const full = appError('disk-full', { path });

/** The note over an open file of which nothing more can be saved, until the disk has room. */
async function onFullDisk() {
  let isFull = true;
  const season = sampleSeason();
  const file = { seasons: [], shown: '1', readOnly: false, handle: 'h', path, name: 'a', season };
  const main = ((call: string) => {
    if (call === 'app.state')
      return Promise.resolve(ok({ version: '1', file, recent: [], problem: null, fallen: null }));
    return Promise.resolve(isFull ? fail(full) : ok(file));
  }) as unknown as Invoke;
  const store = new AppStore(main, { here: () => '', go: () => undefined, follow: () => undefined });
  await store.start();
  show(
    <StoreProvider store={store}>
      <ProblemNote />
    </StoreProvider>,
  );
  return { store, makeRoom: () => (isFull = false) };
}

test('that the open file cannot be left is told as long as it is not saved, and nothing is offered there', async () => {
  const { store, makeRoom } = await onFullDisk();
  await act(() => store.saveAgain());
  await act(() => store.close());
  expect(screen.getByText(vi.frame.notLeft)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  makeRoom();
  await act(() => store.saveAgain());
  expect(screen.queryByText(vi.frame.notLeft)).toBeNull();
});

test('that another file cannot be opened is told until it was read', async () => {
  const { store } = await onFullDisk();
  act(() => store.tellProblem(appError('disk-full', { path: '/b.dhcb' })));
  expect(screen.getByRole('button', { name: vi.frame.openToView })).toBeTruthy();
});
