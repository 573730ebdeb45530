import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { fold } from '../text/fold';
import { seasonEntries } from './entries';
import { search, searchIndex } from './search';

const season = {
  ...sampleSeason(),
  documents: [
    { number: '12-KH/ĐU', kind: 'Kế hoạch', subject: 'Tổ chức đại hội các chi bộ', issuer: 'Đảng uỷ phường' },
  ],
};
const entries = seasonEntries(season);
const index = searchIndex(entries);
const titles = (query: string) => search(index, query, 20).map(({ title }) => title);

describe('search', () => {
  it('finds a cell by part of its name without diacritics', () => {
    const [first] = search(index, 'giao hoi 2', 5);
    expect(first?.title).toMatch(/Giao Hội 2/u);
    expect(first?.target.kind).toBe('cell');
  });

  it('finds a person by given name, and says where they sit', () => {
    const member = season.cells[0]!.congress.committee[0]!;
    const found = search(index, fold(member.fullName), 5)[0];
    expect(found?.target).toEqual({ kind: 'person', cellId: season.cells[0]!.id, personId: member.id });
    expect(found?.detail).toMatchObject({ kind: 'seat', cellName: season.cells[0]!.name });
  });

  it('finds a document by its number, whatever stands between its parts', () => {
    expect(titles('kế hoạch 12')).toEqual(['Tổ chức đại hội các chi bộ']);
    expect(titles('12-KH/ĐU')).toContain('Tổ chức đại hội các chi bộ');
  });

  it('puts what begins with the query before what only holds it', () => {
    const made = ['Lê Kim Lan', 'Kim Lan Anh', 'Trần Văn Bình'].map((title) => ({
      target: { kind: 'cell', cellId: title } as const,
      title,
      detail: { kind: 'cell' } as const,
      keywords: title === 'Trần Văn Bình' ? 'kim lan' : '',
    }));
    expect(search(searchIndex(made), 'kim lan', 5).map(({ title }) => title)).toEqual([
      'Kim Lan Anh',
      'Lê Kim Lan',
      'Trần Văn Bình',
    ]);
  });

  it('finds a name by the initials of its words, after everything that begins so', () => {
    const made = ['Báo cáo tổng kết', 'Bùi Cẩm Tú', 'Bctk'].map((title) => ({
      target: { kind: 'cell', cellId: title } as const,
      title,
      detail: { kind: 'cell' } as const,
      keywords: '',
    }));
    const found = (query: string) => search(searchIndex(made), query, 5).map(({ title }) => title);
    expect(found('bctk')).toEqual(['Bctk', 'Báo cáo tổng kết']);
    expect(found('BCT')).toEqual(['Bctk', 'Bùi Cẩm Tú', 'Báo cáo tổng kết']);
    expect(found('ctk')).toEqual([]);
    expect(found('b c t')).toEqual(['Báo cáo tổng kết', 'Bùi Cẩm Tú']);
  });

  it('finds nothing for nothing, and no more than asked for', () => {
    expect(titles('')).toEqual([]);
    expect(titles(' -/ ')).toEqual([]);
    expect(titles('khôngcóaitênnày')).toEqual([]);
    expect(search(index, 'c', 3).length).toBeLessThanOrEqual(3);
  });

  it('finds every entry by its own name, written in any case and form', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.boolean(), ({ title, target }, upper) => {
        const asked = (upper ? title.toUpperCase() : title.toLowerCase()).normalize('NFD');
        const found = search(index, asked, entries.length);
        expect(found.some((each) => each.title === title && each.target.kind === target.kind)).toBe(true);
      }),
    );
  });
});
