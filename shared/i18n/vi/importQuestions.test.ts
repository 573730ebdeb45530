import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListQuestion, listNoteCodes, listQuestionKinds } from '../../import/plan/plan';
import { importQuestions } from './importQuestions';
import { importScreen } from './importScreen';

/** What a sentence says that has a place for a word and none in it. */
const EMPTY =
  /“”|\(\)|(?:là|ví dụ|dụ|hay|trang|trang tính|:) ?[.;)?]|undefined|\s{2}|\s[.,;?]|: \(|[,;] ?[.?)]|^\s|\s$/iu;

const word = fc.constantFrom('', 'Lê Thử An', 'x', 'Chi bộ khu phố 1 – 12');
const examples = fc.array(
  fc.record({ text: word, otherwise: fc.constantFrom('fullName', 'born') }, { requiredKeys: ['text'] }),
  { maxLength: 3 },
);
const names = fc.array(
  fc.record(
    {
      id: fc.constant('c1'),
      key: fc.constant('p1'),
      name: fc.constant('Lê Thử An'),
      born: fc.constant('1970'),
      cellName: word,
    },
    { requiredKeys: ['id', 'key', 'name', 'cellName'] },
  ),
  { maxLength: 3 },
);

it('no question about a list has an empty place, whatever there is to be shown', () => {
  const question = fc.record(
    {
      id: fc.constant('q'),
      kind: fc.constantFrom(...listQuestionKinds),
      count: fc.integer({ min: 0, max: 20_000 }),
      column: fc.constantFrom(
        'born' as const,
        'bornMale' as const,
        'joinedOn' as const,
        'officialOn' as const,
      ),
      examples,
      choices: fc.constant([]),
      answer: fc.constant(undefined),
    },
    { requiredKeys: ['id', 'kind', 'count', 'examples', 'choices', 'answer'] },
  );
  fc.assert(
    fc.property(question, (each) => {
      expect(importQuestions.text(each satisfies ListQuestion)).not.toMatch(EMPTY);
    }),
    { numRuns: 500 },
  );
});

it('no question about a cell or a row has an empty place', () => {
  fc.assert(
    fc.property(word, names, fc.option(fc.nat({ max: 9 }), { nil: undefined }), (name, known, sameAs) => {
      expect(importQuestions.row(7, 'Lê Thử An', known, sameAs)).not.toMatch(EMPTY);
      expect(importQuestions.cell(name, 3, known)).not.toMatch(EMPTY);
    }),
  );
});

it('no note about a list has an empty place', () => {
  const columns = [
    { heading: 'Nhóm máu', example: 'AB', place: { sheet: 1, column: 7 } },
    { heading: '', example: 'AB' },
  ];
  for (const code of listNoteCodes)
    expect(importQuestions.note({ code, count: 2, text: 'DS1, DS2', columns })).not.toMatch(EMPTY);
});

describe('the notice after a list', () => {
  it.each([
    ['roster', [30, 0, 0], 'thêm 30 người.'],
    ['roster', [0, 25, 2], 'cập nhật 25 người, thêm 2 chi bộ mới.'],
    ['cells', [1, 2, 1], 'thêm 1 chi bộ, cập nhật 2 chi bộ.'],
  ] as const)('says of %s %j what was done and nothing else', (kind, [added, updated, cells], said) => {
    expect(importScreen.applied(kind, added, updated, cells)).toBe(`Đã nhập từ Excel: ${said}`);
  });
});
