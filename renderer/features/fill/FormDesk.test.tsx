import { fireEvent, screen, within } from '@testing-library/react';
import { expect, vi as mock, test } from 'vitest';
import { answerText } from '../../../shared/answer-text';
import type { OpenedForm } from '../../../shared/api';
import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import { labelledProposal } from '../../../shared/fill/earlier';
import { catalogueOf } from '../../../shared/fill/indicators';
import { propose } from '../../../shared/fill/propose';
import { lookOf } from '../../../shared/fill/propose/look';
import { ownNames } from '../../../shared/fill/propose/own-names';
import { plainForm } from '../../../shared/fill/testing/plain-form';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { vi } from '../../../shared/i18n';
import { ok } from '../../../shared/result';
import { statistics } from '../../../shared/statistics';
import type { Invoke } from '../../app/api';
import { AppStore } from '../../app/store/app-store';
import { StoreProvider } from '../../app/store/hooks';
import { show } from '../../testing/show';
import { FormDesk } from './FormDesk';
import { openForm } from './open-form';
import { mappingForForm } from './use-mapping';

const texts = vi.fill.screen;
const plain = plainForm([
  ['TT', 'Chỉ tiêu', 'Số lượng', '', ''],
  [1, 'Tổng số chi bộ', '', '', ''],
  [2, 'Tổng số đảng viên', '', '', ''],
]);

const titledForm = plainForm([
  ['KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2035-2040'],
  ['TT', 'Chỉ tiêu', 'Số lượng'],
  [1, 'Tổng số đảng viên', ''],
  [2, 'Số cấp uỷ viên trúng cử', ''],
]);

/** The desk with a form, filled by a mapping that somebody made for its look. */
async function desk(ties?: readonly Tie[], form = plain) {
  const sample = sampleSeason();
  const catalogue = catalogueOf(sample, statistics(sample));
  const proposal = labelledProposal(form, propose(form, sample, catalogue));
  const opened: OpenedForm = {
    name: 'Biểu.xlsx',
    form: { ...form },
    look: lookOf(form, ownNames(catalogue)),
    proposal,
  };
  const mappings = ties ? [{ id: 'm1', name: 'Biểu', look: opened.look, ties: [...ties] }] : [];
  const season = { ...sample, fillMappings: mappings };
  const file = { seasons: [], shown: '1', readOnly: false, handle: 'h', path: '/a.dhcb', name: 'a', season };
  const state = { version: '1', file, recent: [], problem: null, fallen: null };
  const main = (() => Promise.resolve(ok(state))) as unknown as Invoke;
  const store = new AppStore(main, { here: () => '', go: () => undefined, follow: () => undefined });
  await store.start();
  mock.stubGlobal('dhcb', { 'fill.openForm': () => Promise.resolve(answerText(ok(opened))) });
  await openForm((each) => mappingForForm(mappings, each));
  show(
    <StoreProvider store={store}>
      <FormDesk opened={opened} />
    </StoreProvider>,
  );
}

const lineOf = (place: string) => screen.getByRole('cell', { name: place }).closest('tr') ?? document.body;

test('a tie to a place that the form calls by nothing is to be looked at, and says why', async () => {
  await desk([
    { kind: 'cell', sheet: 'Biểu', cell: 'C2', indicator: 'cells.total' },
    { kind: 'cell', sheet: 'Biểu', cell: 'E5', indicator: 'congress.total' },
  ]);
  const why = new RegExp(`${texts.unsure}: ${texts.nameless}`, 'u');
  expect(within(lineOf('E5')).getByText(why)).toBeTruthy();
  expect(within(lineOf('C2')).queryByText(new RegExp(texts.unsure, 'u'))).toBeNull();
  const unsureCells = screen.getAllByRole('gridcell', { name: new RegExp(texts.unsure, 'u') });
  expect(unsureCells.map((cell) => cell.dataset['at'])).toEqual(['E5']);
  expect(screen.getByText(texts.unsureCount(1, [texts.nameless]))).toBeTruthy();
});

test('of what is proposed by the headings nothing is without a name', async () => {
  await desk();
  expect(screen.getAllByRole('gridcell', { name: /gắn/u }).map((cell) => cell.dataset['at'])).toEqual([
    'C2',
    'C3',
  ]);
  expect(screen.queryByText(new RegExp(texts.nameless, 'u'))).toBeNull();
});

test('what a title may narrow is to be looked at, and says why', async () => {
  await desk(undefined, titledForm);
  expect(within(lineOf('C3')).getByText(new RegExp(`${texts.unsure}: ${texts.titled}`, 'u'))).toBeTruthy();
  expect(screen.getByText(texts.unsureCount(2, [texts.titled]))).toBeTruthy();
});

test('a form in which nothing is tied says so beside its button, and where it is told why', async () => {
  await desk([]);
  const button = screen.getByRole('button', { name: texts.fill });
  expect(button.hasAttribute('disabled')).toBe(true);
  expect(within(button.parentElement ?? document.body).getByRole('status').textContent).toBe(texts.noTies);
});

test('what is looked for under another choice of rows is offered there', async () => {
  await desk();
  fireEvent.click(screen.getByRole('gridcell', { name: /^C2/u }));
  const { kind, kinds, search, goThere } = texts.picker;
  fireEvent.change(screen.getByRole('combobox', { name: kind }), { target: { value: 'cells' } });
  fireEvent.change(screen.getByRole('combobox', { name: search }), { target: { value: 'nhiem ky' } });
  expect(screen.queryAllByRole('option', { name: /nhiệm kỳ/iu })).toEqual([]);
  expect(screen.getByText(new RegExp(`chỉ tiêu khớp ở “${kinds.cell}”`, 'u'))).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: goThere }));
  expect(screen.getAllByRole('option', { name: /nhiệm kỳ/iu }).length).toBeGreaterThan(0);
});

test('lines stay beside their figures', async () => {
  await desk();
  const staying = screen.getAllByRole('gridcell').filter((cell) => cell.hasAttribute('data-stays'));
  expect(staying.map((cell) => cell.dataset['at'])).toEqual(['B2', 'B3']);
});
