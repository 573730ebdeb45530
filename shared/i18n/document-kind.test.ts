import { expect, test } from 'vitest';
import { documentKindChoice, documentKindName } from './document-kind';

test('a kind that the office wrote out before is offered by its code', () => {
  expect(['Quy định', 'regulation', 'Lịch công tác', '', undefined].map(documentKindChoice)).toEqual([
    'regulation',
    'regulation',
    'Lịch công tác',
    undefined,
    undefined,
  ]);
});

test('a known kind is told by its name, any other as the office wrote it', () => {
  expect(['regulation', 'Lịch công tác', undefined].map(documentKindName)).toEqual([
    'Quy định',
    'Lịch công tác',
    undefined,
  ]);
});
