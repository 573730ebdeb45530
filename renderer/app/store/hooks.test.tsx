import { act, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newSeason } from '../../../shared/domain/new-season';
import { appError } from '../../../shared/errors';
import { ok } from '../../../shared/result';
import type { Invoke } from '../api';
import { AppStore } from './app-store';
import { StoreProvider, useAppView, useEdit, useSeason } from './hooks';

const season = newSeason({ name: 'Đảng uỷ', term: '2025-2030', ruleSet: 'qd294-2025' });
const file = { seasons: [], shown: '1', readOnly: false, handle: 'h', path: '/a.dhcb', name: 'a', season };
const state = { version: '1', file, recent: [], problem: null, fallen: null };

test('what becomes of an edit on its way draws nothing anew that shows the season or edits it', async () => {
  const main = (() => Promise.resolve(ok(state))) as unknown as Invoke;
  const store = new AppStore(main, { here: () => '', go: () => undefined, follow: () => undefined });
  await store.start();
  const drawn = { view: 0, edit: 0, season: 0 };
  const View = () => {
    useAppView();
    drawn.view += 1;
    return null;
  };
  const Editing = () => {
    useEdit();
    drawn.edit += 1;
    return null;
  };
  const Showing = () => {
    useSeason();
    drawn.season += 1;
    return null;
  };
  render(
    <StoreProvider store={store}>
      <View />
      <Editing />
      <Showing />
    </StoreProvider>,
  );
  act(() => store.tellProblem(appError('cancelled')));
  expect(drawn).toEqual({ view: 2, edit: 1, season: 1 });
});
