import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { CopyBeside, OpenFile } from '../../../shared/api';
import { appError } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import { fail, ok } from '../../../shared/result';
import { show } from '../../testing/show';
import { AppStore } from '../store/app-store';
import { StoreProvider } from '../store/hooks';
import { BesideNote } from './BesideNote';

beforeEach(() => localStorage.clear());

const file = { path: '/đợt.dhcb', handle: 'h' } as OpenFile;

function copy(name: string, changedAt: string, cells: readonly string[] = ['Chi bộ Một']): CopyBeside {
  return { name, changedAt, differs: ok({ isNewer: true, cells }) };
}

/** The screen while these lie beside the file. */
function beside(copies: readonly CopyBeside[]) {
  Object.assign(window, { dhcb: { 'file.beside': () => Promise.resolve(JSON.stringify(ok(copies))) } });
  const places = { here: () => '', go: () => undefined, follow: () => undefined };
  return show(
    <StoreProvider store={new AppStore((() => undefined) as never, places)}>
      <BesideNote file={file} />
    </StoreProvider>,
  );
}

test('a copy is told of until somebody has read it, and again once it is changed', async () => {
  const a = copy('a.dhcb', '2026-12-03T07:00:00Z');
  const first = beside([a, copy('b.dhcb', '2026-12-02T07:00:00Z')]);
  expect((await screen.findByRole('note')).textContent).toContain('“a.dhcb” (và 1 tệp nữa như thế)');
  await first.user.click(screen.getByRole('button', { name: vi.frame.syncedSeen }));
  expect(screen.queryByRole('note')).toBeNull();
  first.unmount();
  const second = beside([a, copy('c.dhcb', '2026-12-01T07:00:00Z')]);
  expect((await screen.findByRole('note')).textContent).toContain('“c.dhcb”, cùng đảng uỷ');
  second.unmount();
  beside([{ ...a, changedAt: '2026-12-03T09:00:00Z' }]);
  expect((await screen.findByRole('note')).textContent).toContain('“a.dhcb”, cùng đảng uỷ');
});

test('it is said where the figures differ, or why they could not be compared', () => {
  const names = ['Một', 'Hai', 'Ba', 'Bốn'].map((name) => `Chi bộ ${name}`);
  expect(vi.frame.beside(copy('a', '', names), 0)).toContain(
    'khác ở Chi bộ Một, Chi bộ Hai và 2 chi bộ khác;',
  );
  expect(vi.frame.beside(copy('a', '', names.slice(0, 2)), 0)).toContain('khác ở Chi bộ Một, Chi bộ Hai;');
  expect(vi.frame.beside(copy('a', '', []), 0)).toContain('khác ở phần chung của đợt;');
  const locked = { ...copy('a', ''), differs: fail(appError('password-needed')) };
  expect(vi.frame.beside(locked, 0)).toMatch(/chưa so được: Tệp có mật khẩu/u);
});
