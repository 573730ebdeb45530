import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { appError } from '../../../shared/errors';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { fail, ok } from '../../../shared/result';
import type { Invoke } from '../../app/api';
import { AppStore } from '../../app/store/app-store';
import { StoreProvider } from '../../app/store/hooks';
import { show } from '../../testing/show';
import { PackagePage } from './PackagePage';

const texts = vi.sealed;
const file = {
  seasons: [],
  shown: '1',
  readOnly: false,
  handle: 'h',
  path: '/a.dhcb',
  name: 'a',
  season: sampleSeason(),
};

test('a package whose receipt could not be written is said to be there, and why it lacks one', async () => {
  const full = appError('disk-full');
  const made = {
    name: 'gói.dhcbgoi',
    checksum: 'ab',
    receipt: ['dòng của biên nhận'],
    receiptFile: fail(full),
  };
  Object.assign(window, { dhcb: { 'package.make': () => Promise.resolve(JSON.stringify(ok(made))) } });
  const state = { version: '1', file, recent: [], problem: null, fallen: null };
  const main = (() => Promise.resolve(ok(state))) as unknown as Invoke;
  const store = new AppStore(main, { here: () => '', go: () => undefined, follow: () => undefined });
  await store.start();
  const { user } = show(
    <StoreProvider store={store}>
      <PackagePage />
    </StoreProvider>,
  );
  await user.click(screen.getByRole('button', { name: texts.make }));
  expect(await screen.findByText(texts.made('gói.dhcbgoi'))).toBeTruthy();
  expect(screen.getByText(texts.receiptUnsaved(errorText(full)))).toBeTruthy();
  expect(screen.getByText('dòng của biên nhận')).toBeTruthy();
});
