import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { openDataFile, readDataFile, readFileHistory } from './data-file';
import { newDataFile } from './testing/data-path';

const next = { term: '2025-2027', ruleSet: 'qd294-2025' } as const;
const rename = (name: string) => ({ type: 'cell.update', cellId: 'c01', patch: { name } }) as const;

describe('several seasons in a file', () => {
  it('begin with the last one, which stays as it was', async () => {
    const path = await newDataFile();
    const file = must(await openDataFile(path));
    must(await file.startSeason(next));
    expect(file.season().season).toMatchObject({ term: '2025-2027', previousTerm: '2022-2025' });
    expect(file.season().cells[0]?.previousCommittee?.[0]?.personId).toBe('p01');
    expect(file.seasons()).toMatchObject({
      entries: [{ term: '2022-2025' }, { current: true }],
      readOnly: false,
    });
    must(await file.edit(rename('Chi bộ đổi tên')));
    expect(must(file.allSeasons())[0]).toStrictEqual(sampleSeason());
    must(await file.close());
    const read = must(await readDataFile(path));
    expect(read.season.season.term).toBe('2025-2027');
    expect(read.season.cells[0]?.name).toBe('Chi bộ đổi tên');
  });

  it('are read by turning to them, and changed only where that is asked for', async () => {
    const file = must(await openDataFile(await newDataFile()));
    must(await file.startSeason(next));
    const [old, current] = file.seasons().entries;
    must(file.show(old?.key ?? '', false));
    expect(file.season()).toStrictEqual(sampleSeason());
    expect(mustFail(await file.edit(rename('x'))).code).toBe('season-read-only');
    expect(file.season()).toStrictEqual(sampleSeason());
    must(file.show(old?.key ?? '', true));
    must(await file.edit(rename('Tên cũ')));
    must(file.show(current?.key ?? '', false));
    expect(file.season().cells[0]?.name).toBe(sampleSeason().cells[0]?.name);
    must(await file.edit(rename('Tên mới')));
    expect(must(file.allSeasons()).map(({ cells }) => cells[0]?.name)).toEqual(['Tên cũ', 'Tên mới']);
    expect(mustFail(file.show('99', false)).code).toBe('not-found');
    must(await file.close());
  });

  it('keep people and the ward to themselves: what changes in the new term stays as it was in the old one', async () => {
    const path = await newDataFile();
    const file = must(await openDataFile(path));
    must(await file.startSeason(next));
    const known = sampleSeason().cells[0]!.congress.committee[0]!;
    const member = { personId: known.id, fullName: 'Phạm Văn Bính', position: 'secretary' } as const;
    must(await file.edit({ type: 'member.add', cellId: 'c01', member }));
    must(await file.edit({ type: 'ward.update', patch: { signerName: 'Người Ký Mới' } }));
    const [old, current] = file.seasons().entries;
    must(file.show(old?.key ?? '', false));
    expect(file.season()).toStrictEqual(sampleSeason());
    must(file.show(current?.key ?? '', false));
    expect(file.season().cells[0]?.congress.committee).toStrictEqual([
      { id: known.id, fullName: 'Phạm Văn Bính', position: 'secretary' },
    ]);
    must(await file.close());
    const again = must(await openDataFile(path));
    expect(must(again.allSeasons())[0]).toStrictEqual(sampleSeason());
    must(await again.close());
  });

  it('offer a name put right for the other terms, and change nothing there unasked', async () => {
    const path = await newDataFile();
    const file = must(await openDataFile(path));
    const finish = { type: 'cell.finish', cellId: 'c01', at: '2026-01-10T08:00:00.000Z' } as const;
    must(await file.edit(finish));
    must(await file.startSeason(next));
    const member = { personId: 'p01', fullName: 'Phạm Văn Bính', position: 'secretary' } as const;
    must(await file.edit({ type: 'member.add', cellId: 'c01', member }));
    const change = { personId: 'p01', from: 'Phạm Văn Bình', to: 'Phạm Văn Bính' };
    expect(file.termsWithOldName(change)).toEqual(['2022-2025']);
    expect(file.termsWithOldName({ ...change, from: 'Ai Khác' })).toEqual([]);
    expect(must(await file.putNameRight(change))).toEqual(['2022-2025']);
    expect(file.termsWithOldName(change)).toEqual([]);
    const [old] = must(file.allSeasons());
    expect(old?.cells[0]?.congress.committee[0]?.fullName).toBe('Phạm Văn Bính');
    const names = must(await readFileHistory(path)).entries.at(-1);
    expect(names).toMatchObject({ season: '1', kind: 'member.update' });
    must(await file.close());
  });

  it('give nobody new the id of somebody whom an earlier committee names', async () => {
    const file = must(await openDataFile(await newDataFile()));
    must(
      await file.edit({
        type: 'items.replace',
        name: 'previousCommittee',
        cellId: 'c01',
        items: [{ id: 'i01', fullName: 'Lê Cũ', position: 'member', personId: 'p77' }],
      }),
    );
    const answer = must(
      await file.edit({
        type: 'member.add',
        cellId: 'c01',
        member: { fullName: 'Trần Mới', position: 'member' },
      }),
    );
    expect(answer.change.cells?.[0]?.congress.committee.at(-1)?.id).toBe('p78');
    must(await file.close());
  });
});
