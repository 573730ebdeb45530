import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../shared/domain/edits';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { differencesOf } from '../../../shared/history/difference';
import type { HistoryEntry } from '../../../shared/history/entry';
import { after } from '../../../shared/testing/edit-steps';
import { whenText } from '../../components/time/when';
import { choicesOf, filtered, historyRows, kindsOf } from './history-rows';

/** The season after edits, and its history as the file gives it. */
function changed(...edits: Edit[]) {
  let season = sampleSeason();
  const entries = edits.map((edit, index): HistoryEntry => {
    const before = season;
    season = after(season, edit);
    const at = `2026-11-${String(10 + index)}T08:00:00Z`;
    return { number: index + 1, season: '2', at, kind: edit.type, changes: differencesOf(before, season) };
  });
  return { season, entries: entries.toReversed() };
}

const born = { type: 'member.update', cellId: 'c01', personId: 'p01', patch: { born: '1970' } } as const;
const present = { type: 'congress.update', cellId: 'c04', patch: { presentOfficial: 3 } } as const;
const { season, entries } = changed(born, present, {
  type: 'ward.update',
  patch: { place: 'Bồng Sơn' },
});
const rows = historyRows(season, entries, '2');
const all = { cellId: '', person: '', kind: '' } as const;
const numbers = (found: typeof rows) => found.map(({ entry }) => entry.number);

describe('the rows of the history', () => {
  it('are those of the season shown', () => {
    expect(numbers(rows)).toEqual([3, 2, 1]);
    expect(historyRows(season, entries, '1')).toEqual([]);
  });

  it('can be asked for by cell, person and kind, each with the changes that were asked for', () => {
    expect(numbers(filtered(rows, all))).toEqual([3, 2, 1]);
    expect(numbers(filtered(rows, { ...all, cellId: 'c04' }))).toEqual([2]);
    expect(numbers(filtered(rows, { ...all, person: 'p01' }))).toEqual([1]);
    expect(numbers(filtered(rows, { ...all, kind: 'ward.update' }))).toEqual([3]);
    expect(numbers(filtered(rows, { ...all, cellId: 'c04', person: 'p01' }))).toEqual([]);
  });

  it('show what was dropped unless something of it is asked for', () => {
    const dropped: HistoryEntry = { number: 1, season: '2', at: '2026-11-10T08:00:00Z', kind: 'undo' };
    const without = historyRows(season, [dropped], '2');
    expect(filtered(without, all)).toEqual([{ entry: dropped, changes: undefined }]);
    expect(filtered(without, { ...all, cellId: 'c04' })).toEqual([]);
  });

  it('name the cells, people and kinds of which they tell', () => {
    expect(choicesOf(rows, 'cell').map(({ value }) => value)).toEqual(['c01', 'c04']);
    expect(choicesOf(rows, 'person')).toEqual([{ value: 'p01', label: 'Phạm Văn Bình' }]);
    expect(kindsOf(rows)).toEqual(['ward.update', 'congress.update', 'member.update']);
  });
});

describe('when', () => {
  const today = '2026-11-24';
  const said = (day: number, hour: number) => whenText(new Date(2026, 10, day, hour, 5).toISOString(), today);
  it('says today and yesterday, else the day', () => {
    expect([said(24, 9), said(23, 23), said(20, 7)]).toEqual([
      'hôm nay 09:05',
      'hôm qua 23:05',
      '07:05 ngày 20/11/2026',
    ]);
  });
});
