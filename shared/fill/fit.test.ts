import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tie } from '../domain/parts/fill-mappings';
import { sampleSeason } from '../fixtures/sample';
import { doubtText } from '../i18n/vi/fill';
import { addressOf } from '../spreadsheet/address';
import { statistics } from '../statistics';
import { doubtsOf } from './doubts';
import { labelledProposal, withEarlier } from './earlier';
import { carriedOver, type MadeMapping, planMapping } from './fit';
import type { Form } from './form';
import { catalogueOf } from './indicators';
import { planFill } from './plan';
import { propose } from './propose';
import { lookOf } from './propose/look';
import { ownNames } from './propose/own-names';
import { plainForm } from './testing/plain-form';

/** A mapping given to another form than the one for which it was made. */

const season = sampleSeason();
const catalogue = catalogueOf(season, statistics(season));

function proposalOf(form: Form) {
  return labelledProposal(form, propose(form, season, catalogue));
}

const lookIn = (form: Form) => lookOf(form, ownNames(catalogue));
const seen = (form: Form) => ({ form, look: lookIn(form) });

/** The mapping of a form as it is stored. */
function mappingOf(form: Form): MadeMapping {
  return { look: lookIn(form), ties: proposalOf(form).ties.map(({ tie }) => tie) };
}

/** What is written, by address; the figures that are in no other place of the form. */
function written(plan: ReturnType<typeof planFill>) {
  return Object.fromEntries(plan.writes.map((write) => [addressOf(write), write.shown]));
}

const blocks: readonly (readonly string[])[] = [
  ['Tổng số chi bộ'],
  ['Tổng số đảng viên', '- Chính thức', '- Dự bị'],
  ['Tổng số cấp uỷ viên', '- Nữ', '- Tái cử', '- Dưới 40 tuổi'],
  ['Bí thư', '- Nữ', '- Tái cử'],
  ['Phó bí thư', '- Nữ'],
  ['Số nghị quyết đã ban hành'],
];
const head = ['TT', 'Chỉ tiêu', 'Số lượng', 'Tỷ lệ %'];
const linesForm = fc
  .tuple(fc.shuffledSubarray([...blocks], { minLength: 1 }), fc.integer({ min: 0, max: 2 }))
  .map(([chosen, above]) =>
    plainForm([
      ...Array.from({ length: above }, (_, at) => [`BIỂU SỐ ${String(at + 1)}`]),
      head,
      ...chosen.flat().map((text, at) => [at + 1, text, '', '']),
    ]),
  );
const cellsForm = fc
  .tuple(fc.shuffledSubarray(season.cells.slice(5, 11), { minLength: 3 }), fc.boolean(), fc.boolean())
  .map(([cells, hasNote, isReversed]) =>
    plainForm([
      ...(hasNote ? [['KẾT QUẢ BẦU CẤP UỶ']] : []),
      ['TT', 'Chi bộ', ...(isReversed ? ['Số CUV', 'Số đảng viên'] : ['Số đảng viên', 'Số CUV'])],
      ...cells.map(({ name }, at) => [at + 1, name, '', '']),
      ['', 'Tổng cộng', '', ''],
    ]),
  );

describe.each([
  ['lines', linesForm],
  ['cells', cellsForm],
])('a mapping of another form of %s', (_, forms) => {
  it('is refused, or every figure stands where the form itself asks for it', () => {
    fc.assert(
      fc.property(forms, forms, (one, other) => {
        const mapping = mappingOf(one);
        const plan = planMapping(seen(other), catalogue, mapping);
        if (plan.problems.length > 0) return;
        expect(written(planFill(other, catalogue, mappingOf(other).ties))).toMatchObject(written(plan));
      }),
      { numRuns: 12 },
    );
  });

  it('is carried over to the places of its labels, and what has none is told', () => {
    fc.assert(
      fc.property(forms, forms, (one, other) => {
        const mapping = mappingOf(one);
        const { ties, lost } = carriedOver(seen(other), mapping);
        expect(ties.length + lost.length).toBe(mapping.ties.length);
        const { problems, writes } = planMapping(seen(other), catalogue, { look: lookIn(other), ties });
        expect(problems.filter(({ code }) => code !== 'name-missing')).toEqual([]);
        if (problems.length > 0) return;
        expect(written(planFill(other, catalogue, mappingOf(other).ties))).toMatchObject(
          written({ problems, writes }),
        );
      }),
      { numRuns: 12 },
    );
  });
});

const lines = (...texts: readonly string[]) =>
  plainForm([head, ...texts.map((text, at) => [at + 1, text, '', ''])]);

it('a line that moved is named with what stands there now', () => {
  const before = lines('Tổng số chi bộ', 'Tổng số đảng viên');
  const { problems } = planMapping(
    seen(lines('Tổng số đảng viên', 'Tổng số chi bộ')),
    catalogue,
    mappingOf(before),
  );
  expect(problems.map(({ code, place, params }) => [code, place, params])).toEqual([
    ['labels-differ', 'C2', { expected: 'Tổng số chi bộ – Số lượng', found: 'Tổng số đảng viên – Số lượng' }],
    ['labels-differ', 'C3', { expected: 'Tổng số đảng viên – Số lượng', found: 'Tổng số chi bộ – Số lượng' }],
  ]);
});

it('ties of which nobody knows what stood beside them fit the form of their look alone', () => {
  const form = lines('Tổng số chi bộ');
  const bare = propose(form, season, catalogue).ties.map(({ tie }) => tie);
  const codes = (mapping: MadeMapping, other: Form) =>
    planMapping(seen(other), catalogue, mapping).problems.map(({ code }) => code);
  expect(codes({ look: lookIn(form), ties: bare }, form)).toEqual([]);
  expect(codes({ look: lookIn(form), ties: bare }, lines('Tổng số đảng viên'))).toEqual(['other-form']);
  expect(codes({ ties: bare }, lines('Tổng số đảng viên'))).toEqual([]);
});

it('a mapping of which nothing is known is held against what the form says for certain', () => {
  const before = lines('Tổng số chi bộ', 'Tổng số đảng viên', 'Bí thư');
  const bare = propose(before, season, catalogue).ties.map(({ tie }) => tie);
  const doubts = (form: Form) =>
    doubtsOf(form, catalogue, planMapping(seen(form), catalogue, { ties: bare }), {
      ties: bare,
      proposal: propose(form, season, catalogue),
    });
  expect(doubts(before)).toEqual([]);
  const told = doubts(lines('Tổng số đảng viên', 'Tổng số chi bộ', 'Bí thư'));
  expect(told.map((doubt) => doubtText('Biểu', doubt))).toEqual([
    expect.stringMatching(/^Trang “Biểu”, ô C2: cách điền ghi “15”, .* là “361”/u),
    expect.stringMatching(/^Trang “Biểu”, ô C3: cách điền ghi “361”, .* là “15”/u),
  ]);
  const among = doubts(lines('Tổng số chi bộ', 'Số nghị quyết đã ban hành', 'Tổng số đảng viên'));
  expect(among.map((doubt) => doubtText('Biểu', doubt))[0]).toMatch(/ô C3.*biểu có dòng khác/u);
  const byName = plainForm([
    ['TT', 'Chi bộ', 'Số đảng viên', 'Số CUV'],
    ...season.cells.map(({ name }, at) => [at + 1, name, '', '']),
  ]);
  const swapped = propose(byName, season, catalogue).ties.flatMap(({ tie }): Tie[] =>
    tie.kind === 'column' ? [{ ...tie, column: tie.column === 'C' ? 'D' : 'C' }] : [],
  );
  const plan = planMapping(seen(byName), catalogue, { ties: swapped });
  const more = doubtsOf(byName, catalogue, plan, {
    ties: swapped,
    proposal: propose(byName, season, catalogue),
  }).map((one) => one.more);
  expect(more).toContain(season.cells.length - 1);
});

it('what was corrected by hand is proposed for the next form with these headings', () => {
  const before = lines('Tổng số chi bộ', 'Đại biểu dự đại hội', 'Bí thư');
  const mapping = mappingOf(before);
  const byHand = { kind: 'cell', sheet: 'Biểu', cell: 'C3', indicator: 'congress.present' } as const;
  const corrected = {
    ...mapping,
    ties: [
      ...mapping.ties,
      ...labelledProposal(before, { ties: [{ tie: byHand, certainty: 'certain' }], left: [] }).ties.map(
        ({ tie }) => tie,
      ),
    ],
  };
  const next = lines('Bí thư', 'Phó bí thư', 'Tổng số chi bộ', 'Đại biểu dự đại hội');
  const { ties } = withEarlier(seen(next), proposalOf(next), [corrected]);
  expect(ties.filter(({ because }) => because === 'earlier').map(({ tie }) => tie)).toMatchObject([
    { ...byHand, cell: 'C5' },
  ]);
  const others = plainForm([
    ['TT', 'Nội dung', 'Số lượng'],
    [1, 'Đại biểu dự đại hội', ''],
  ]);
  expect(withEarlier(seen(others), proposalOf(others), [corrected])).toEqual(proposalOf(others));
});

it('what counts is not brought into a form that asks for it in percent or thousands', () => {
  const form = (unit: string) =>
    plainForm([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Số lượng'],
      [1, 'Cấp uỷ viên nữ', unit, ''],
      [2, 'Tổng số đảng viên', unit, ''],
    ]);
  const newer = mappingOf(form('Đồng chí'));
  expect(newer.ties).toHaveLength(2);
  for (const older of [form('%'), form('Nghìn người')]) {
    const proposal = withEarlier(seen(older), proposalOf(older), [newer]);
    expect([lookIn(older) === newer.look, proposal.ties]).toEqual([false, []]);
    expect(proposal.left).toHaveLength(2);
  }
});

it('a row that was named by hand is known in the next form, with other rows', () => {
  const [first, second, third] = season.cells.map(({ name }) => name);
  const form = (...names: readonly string[]) =>
    plainForm([['TT', 'Chi bộ', 'Số đảng viên'], ...names.map((name, at) => [at + 1, name, ''])]);
  const before = form(first ?? '', 'Chi bộ Bờ Đông', third ?? '');
  const mapping = mappingOf(before);
  const named = { text: 'Chi bộ Bờ Đông', name: second ?? '' };
  const ties = mapping.ties.map((tie) => (tie.kind === 'column' ? { ...tie, names: [named] } : tie));
  const next = form('Chi bộ Bờ Đông', third ?? '', first ?? '');
  const proposal = withEarlier(seen(next), proposalOf(next), [{ ...mapping, ties }]);
  const plan = planFill(
    next,
    catalogue,
    proposal.ties.map(({ tie }) => tie),
  );
  expect(plan.problems).toEqual([]);
  expect(written(plan)['C2']).toBe(String(season.cells[1]?.members.total));
});

it('a total of all cells is not carried over to a form that lacks some', () => {
  const form = (cells: readonly { readonly name: string }[]) =>
    plainForm([
      ['TT', 'Chi bộ', 'Số đảng viên'],
      ...cells.map(({ name }) => ['', name, '']),
      ['', 'Tổng cộng', ''],
    ]);
  const [before, next] = [form(season.cells), form(season.cells.slice(2))];
  expect(withEarlier(seen(next), proposalOf(next), [mappingOf(before)])).toEqual(proposalOf(next));
});

it('a mapping made for a form of other units is told about, at each place whose unit is another one', () => {
  const form = (unit: string) =>
    plainForm([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
      [1, 'Cấp uỷ viên nữ', unit, ''],
      [2, 'Tổng số đảng viên', unit, ''],
    ]);
  const { ties, look } = mappingOf(form('Đồng chí'));
  const told = (unit: string) => {
    const other = form(unit);
    const plan = planMapping(seen(other), catalogue, { look: look ?? '', ties });
    expect(plan.problems).toEqual([]);
    return doubtsOf(other, catalogue, plan, { ties, proposal: proposalOf(other) }).map((doubt) =>
      doubtText('Biểu', doubt),
    );
  };
  expect(told('Người')).toEqual([]);
  for (const unit of ['Nghìn người', 'chi bộ', '‰'])
    expect(told(unit)).toEqual([
      expect.stringMatching(/ô D2.*đơn vị tính/u),
      expect.stringMatching(/ô D3.*đơn vị tính/u),
    ]);
  expect(told('%')).toEqual([
    expect.stringMatching(/ô D2.*trong biểu là/u),
    expect.stringMatching(/ô D3.*hỏi tỷ lệ/u),
  ]);
});
