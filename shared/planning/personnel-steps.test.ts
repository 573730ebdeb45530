import { expect, it } from 'vitest';
import { personnelStepsOf } from './personnel-steps';

it('shows the usual steps in every cell, with what the cell entered of them, and its own after them', () => {
  const usualSteps = [
    { id: 'u1', name: 'Hội nghị chi uỷ' },
    { id: 'u2', name: 'Hội nghị chi bộ' },
  ];
  const personnelSteps = [
    { id: 's1', name: 'Lấy ý kiến Mặt trận' },
    { id: 'u2', name: 'Tên cũ', voters: 27 },
  ];
  expect(personnelStepsOf({ usualSteps }, { personnelSteps })).toEqual([
    { id: 'u1', name: 'Hội nghị chi uỷ', usual: true },
    { id: 'u2', name: 'Hội nghị chi bộ', voters: 27, usual: true },
    { id: 's1', name: 'Lấy ý kiến Mặt trận', usual: false },
  ]);
  expect(personnelStepsOf({}, { personnelSteps }).map(({ usual }) => usual)).toEqual([false, false]);
});
