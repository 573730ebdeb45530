import { describe, expect, it } from 'vitest';
import type { Ward } from '../../combined/combined';
import { addFigures, wardFigures } from '../../combined/total';
import { sampleSeason } from '../../fixtures/sample';
import { paragraphsOf, paragraphText, type Table } from '../document-model';
import { reportSections } from './report';
import { wardReport } from './ward-report';

const source = { file: 'a.dhcb', sha256: 'x', takenAt: '2022-08-05T00:00:00Z' };

function ward(name: string, key: string, youngAge?: number): Ward {
  const season = sampleSeason();
  const rules = {
    young: { value: { age: youngAge ?? 40, inclusive: false }, certainty: 'office', source: 'Hướng dẫn' },
  } as const;
  return {
    key,
    source,
    season: {
      ...season,
      committee: { ...season.committee, name, superior: 'Tỉnh uỷ Thử Nghiệm' },
      ...(youngAge === undefined ? {} : { rules }),
    },
  };
}

function linesOf(wards: readonly Ward[]): readonly string[] {
  return paragraphsOf(wardReport(wards, { generatedOn: '2022-08-05' })).map(paragraphText);
}

describe('the report of several wards', () => {
  it('says which wards appointed their committees, and leaves room for a superior that none names', () => {
    const elected = ward('Đảng uỷ A', '1');
    const given = ward('Đảng uỷ B', '2');
    const cells = given.season.cells.map((cell) => {
      const congress = { ...cell.congress };
      delete congress.elections;
      const committee = congress.committee.map((member) => ({ ...member, origin: 'appointed' as const }));
      return { ...cell, congress: { ...congress, committee } };
    });
    const lines = linesOf([elected, { ...given, season: { ...given.season, cells } }]);
    expect(lines.join('\n')).toContain('Cấp uỷ các chi bộ của Đảng uỷ B được chỉ định');
    expect(linesOf([elected]).join('\n')).not.toContain('được chỉ định');
    const committee = { ...elected.season.committee };
    delete committee.superior;
    delete committee.superiorOrganization;
    const unnamed = linesOf([{ ...elected, season: { ...elected.season, committee } }]);
    expect(unnamed).toContain('Kết quả đại hội chi bộ của 1 đảng uỷ trực thuộc như sau:');
    expect(unnamed.join('\n')).not.toContain('CẤP TRÊN');
  });

  it('of one ward says of the results what the ward itself says', () => {
    const [, first] = reportSections(sampleSeason()).find(({ id }) => id === 'results')?.generated ?? [];
    expect(linesOf([ward('Đảng uỷ A', '1')])).toContain(first);
  });

  it('names the rules in which the wards differ, and the young by their age where they agree', () => {
    const agreed = linesOf([ward('Đảng uỷ A', '1'), ward('Đảng uỷ B', '2')]);
    expect(agreed).toContain('Dưới 40 tuổi');
    expect(agreed.join('\n')).not.toContain('khác nhau');
    const differing = linesOf([ward('Đảng uỷ A', '1'), ward('Đảng uỷ B', '2', 42)]);
    expect(differing).toContain(
      'Các xã, phường tính cấp uỷ trẻ khác nhau: dưới 40 tuổi (Đảng uỷ A); dưới 42 tuổi (Đảng uỷ B).',
    );
    expect(differing).toContain('Trẻ');
  });

  it('says of a ward that appointed that its cells were given committees, and of the others that they met', () => {
    const appointed = ward('Đảng uỷ B', '2');
    for (const { congress } of appointed.season.cells) {
      delete congress.elections;
      for (const member of congress.committee) member.origin = 'appointed';
    }
    const lines = linesOf([ward('Đảng uỷ A', '1'), appointed]);
    expect(lines).toContain('Đến nay 15/15 chi bộ đã tổ chức đại hội.');
    expect(lines).toContain('Đến nay 15/15 chi bộ đã được chỉ định cấp uỷ.');
    expect(lines).toContain('30/30 chi bộ có đủ số lượng cấp uỷ được duyệt.');
  });

  it('speaks of appointments alone where no ward’s cells met', () => {
    const appointed = ward('Đảng uỷ B', '2');
    for (const { congress } of appointed.season.cells) {
      delete congress.elections;
      for (const member of congress.committee) member.origin = 'appointed';
    }
    const text = linesOf([appointed]).join('\n');
    expect(text).toContain('tổng hợp kết quả chỉ định cấp uỷ chi bộ của 1 đảng uỷ trực thuộc');
    expect(text).not.toMatch(/đại hội|bầu|tái cử/iu);
    const mixed = linesOf([ward('Đảng uỷ A', '1'), appointed]);
    expect(mixed).toContain('Đã đại hội hoặc chỉ định');
    expect(mixed.join('\n')).toContain('ở cột “Đã đại hội hoặc chỉ định” là số chi bộ');
  });

  it('ends as a document of the Party does', () => {
    const last = linesOf([ward('Đảng uỷ A', '1')]).filter((line) => line.endsWith('./.'));
    expect(last).toHaveLength(1);
    expect(last[0]).not.toContain('../.');
  });

  it('adds the wards up, and names the superior', () => {
    const wards = [ward('Đảng uỷ A', '1'), ward('Đảng uỷ B', '2')];
    const text = linesOf(wards).join('\n');
    const total = addFigures(wards.map(({ season }) => wardFigures(season)));
    expect(text).toContain('TỈNH UỶ THỬ NGHIỆM');
    expect(text).toContain('của 2 đảng uỷ trực thuộc');
    expect(text).toContain(
      `Tổng số cấp uỷ viên được bầu của ${String(total.entered)} chi bộ trực thuộc có 82 đồng chí`,
    );
    expect(text).toContain('cấp uỷ viên dưới 40 tuổi');
    const model = wardReport(wards, { generatedOn: '2022-08-05' });
    const table = model.sections[0]?.blocks.find(
      (block): block is Table => block.kind === 'table' && block.borders === 'grid',
    );
    const last = table?.rows
      .at(-1)
      ?.cells.map(({ blocks }) =>
        blocks.map((block) => (block.kind === 'paragraph' ? paragraphText(block) : '')).join(''),
      );
    expect(last).toEqual(['', 'Tổng cộng', '30', '30', '82', '62', '20', '8']);
  });

  it('names no age of the young where the wards count by different ones', () => {
    const text = linesOf([ward('Đảng uỷ A', '1'), ward('Đảng uỷ B', '2', 35)]).join('\n');
    expect(text).toContain('cấp uỷ viên trẻ là');
  });
});
