import { describe, expect, it } from 'vitest';
import type { ApiName, OpenFile } from '../../../shared/api';
import { newSeason } from '../../../shared/domain/new-season';
import { appError } from '../../../shared/errors';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { fail, ok, type Result } from '../../../shared/result';
import { until } from '../../../shared/testing/until';
import type { Invoke } from '../api';
import { AppStore } from './app-store';
import { editNext } from './edit-next';

const season = newSeason({ name: 'Đảng uỷ', term: '2025-2030', ruleSet: 'qd294-2025' });
const file: OpenFile = {
  seasons: [],
  shown: '1',
  readOnly: false,
  handle: 'h',
  path: '/a.dhcb',
  name: 'a',
  sample: false,
  withPassword: false,
  savedAt: '2026-01-01T00:00:00Z',
  season,
};

function named(name: string): OpenFile {
  return { ...file, season: { ...season, committee: { ...season.committee, name } } };
}

/** The file with an older term too, and with a committee of one. */
function withOlderTerm(): OpenFile {
  const entry = { key: '1', term: '2020-2025', current: false };
  const seasons = [entry, { ...entry, key: '2', term: '2025-2030', current: true }];
  const cell = { ...sampleSeason().cells[0]! };
  const committee = [{ id: 'p1', fullName: 'Lê A', position: 'member' as const }];
  const cells = [{ ...cell, congress: { ...cell.congress, committee } }];
  return { ...file, seasons, season: { ...season, cells } };
}

function answerTo(name: string) {
  const change = { committee: named(name).season.committee };
  return { change, savedAt: '2026-01-01T00:01:00Z', step: name };
}

function saved(name: string) {
  return ok(answerTo(name));
}

function rename(name: string) {
  return { type: 'ward.update', patch: { name } } as const;
}

/** A main process whose answers the test gives by hand. */
function fakeMain() {
  const waiting: { name: ApiName; answer: (result: Result<unknown, unknown>) => void }[] = [];
  const invoke = ((name: ApiName) =>
    name === 'app.state'
      ? Promise.resolve(ok({ version: '1', file, recent: [], problem: null, fallen: null }))
      : new Promise((answer) => waiting.push({ name, answer }))) as unknown as Invoke;
  return { invoke, waiting, place: { at: '#/overview' }, followed: [] as string[] };
}

async function opened() {
  const main = fakeMain();
  const store = new AppStore(main.invoke, {
    here: () => main.place.at,
    go: (place) => (main.place.at = place),
    follow: (from, to) => main.followed.push(`${from} ${to}`),
  });
  await store.start();
  return {
    ...main,
    store,
    seasonWithOlderTerm: withOlderTerm(),
    committee: () => store.view().file?.season.committee.name,
  };
}

describe('AppStore', () => {
  it('sends edits at once and applies their answers in the order of sending', async () => {
    const { store, waiting, committee } = await opened();
    const first = store.edit(rename('một'), 'h');
    const second = store.edit(rename('hai'), 'h');
    expect(waiting).toHaveLength(2);
    expect(store.view().saving.state).toBe('saving');
    waiting[1]!.answer(saved('hai'));
    waiting[0]!.answer(saved('một'));
    await Promise.all([first, second]);
    expect(committee()).toBe('hai');
    expect(store.view().saving.state).toBe('saved');
  });

  it('does once what a double click asks for twice, and again what is asked for later', async () => {
    const { store, waiting } = await opened();
    const [first, second] = [store.edit(rename('một'), 'h'), store.edit(rename('một'), 'h')];
    expect(waiting.length).toBe(1);
    waiting[0]!.answer(saved('một'));
    expect(await second).toEqual(await first);
    const between = store.edit(rename('hai'), 'h');
    const back = store.edit(rename('một'), 'h');
    expect(waiting.length).toBe(3);
    waiting[1]!.answer(saved('hai'));
    waiting[2]!.answer(saved('một'));
    expect((await between).ok && (await back).ok).toBe(true);
  });

  it('reckons each key from what the one before left, however late the answers come, and keeps closing waiting', async () => {
    const { store, waiting, committee } = await opened();
    const longer = (name: string) => editNext(store, (now) => rename(`${now.committee.name}${name}`), 'h');
    const typed = [longer('a'), longer('b'), longer('b')];
    let isSettled = false;
    void store.settled().then(() => {
      isSettled = true;
    });
    for (const [index, name] of ['Đảng uỷa', 'Đảng uỷab', 'Đảng uỷabb'].entries()) {
      await until(() => expect(waiting.length).toBe(index + 1));
      expect(isSettled).toBe(false);
      waiting[index]!.answer(saved(name));
    }
    await Promise.all(typed);
    await store.settled();
    expect(committee()).toBe('Đảng uỷabb');
    await editNext(store, () => undefined, 'h');
    await editNext(store, () => rename('muộn'), 'another file');
    expect(waiting.length).toBe(3);
  });

  it('answers an edit that the disk refused only when it is written', async () => {
    const { store, waiting, committee } = await opened();
    let answered = false;
    const edit = store.edit(rename('một'), 'h').then((answer) => {
      answered = true;
      return answer;
    });
    waiting[0]!.answer(fail(appError('disk-full')));
    await store.settled();
    expect(store.view().saving).toEqual({ state: 'failed', error: appError('disk-full') });
    expect(answered).toBe(false);

    const again = store.saveAgain();
    expect(waiting[1]!.name).toBe('file.save');
    waiting[1]!.answer(ok(named('một')));
    await again;
    expect((await edit).ok).toBe(true);
    expect(committee()).toBe('một');
    expect(store.view().saving.state).toBe('saved');
  });

  it('goes on in another file once everything is in it, and says so', async () => {
    const { store, waiting, followed } = await opened();
    void store.edit(rename('một'), 'h');
    waiting[0]!.answer(fail(appError('disk-full')));
    await store.settled();
    const elsewhere = store.saveElsewhere();
    waiting[1]!.answer(ok({ ...named('một'), name: 'tệp khác', path: '/khác.dhcb' }));
    expect(await elsewhere).toBe(true);
    expect(store.view().saving.state).toBe('saved');
    expect(store.view().notice?.text).toContain('“tệp khác”');
    expect(followed).toEqual(['/a.dhcb /khác.dhcb']);
  });

  it('fetches the whole season once a later edit took a refused one along', async () => {
    const { store, waiting, committee } = await opened();
    const refused = store.edit(rename('một'), 'h');
    waiting[0]!.answer(fail(appError('target-locked')));
    await store.settled();
    const later = store.edit(rename('hai'), 'h');
    waiting[1]!.answer(saved('hai'));
    await later;
    expect(waiting[2]!.name).toBe('file.save');
    waiting[2]!.answer(ok(named('hai')));
    expect((await refused).ok).toBe(true);
    expect(committee()).toBe('hai');
  });

  it('gives refused input back to its field and leaves the rest saved', async () => {
    const { store, waiting } = await opened();
    const edit = store.edit(rename(''), 'h');
    waiting[0]!.answer(fail(appError('input-invalid')));
    expect(await edit).toEqual(fail(appError('input-invalid')));
    expect(store.view().saving.state).toBe('saved');
  });

  it('shows an undo that the disk refused as unsaved, and fetches the season once it is written', async () => {
    const { store, waiting, committee } = await opened();
    const undone = store.undo('token');
    waiting[0]!.answer(fail(appError('disk-full')));
    await store.settled();
    expect(store.view().saving).toEqual({ state: 'failed', error: appError('disk-full') });
    const edit = store.edit(rename('hai'), 'h');
    waiting[1]!.answer(saved('hai'));
    await edit;
    expect(waiting[2]!.name).toBe('file.save');
    waiting[2]!.answer(ok(named('như trên đĩa')));
    await until(() => expect(committee()).toBe('như trên đĩa'));
    await undone;
  });

  it('tells what was typed in a file that is no longer open, and lays it over no other file', async () => {
    const { store, waiting, committee } = await opened();
    store.opened({ ...named('tệp khác'), handle: 'other' });
    const late = store.edit(rename('gõ ở tệp cũ'), 'h');
    waiting[0]!.answer(fail(appError('file-left')));
    expect(await late).toEqual(fail(appError('file-left')));
    expect(store.view().problem).toEqual(appError('file-left'));
    expect(committee()).toBe('tệp khác');
  });

  it('no longer tells what went wrong once something else is begun', async () => {
    const { store, waiting } = await opened();
    const wrong = store.openFile();
    await store.settled();
    waiting[0]!.answer(fail(appError('file-damaged')));
    await wrong;
    expect(store.view().problem).toEqual(appError('file-damaged'));
    const next = store.openFile();
    expect(store.view().problem).toBeNull();
    await store.settled();
    waiting[1]!.answer(fail(appError('cancelled')));
    await next;
    expect(store.view().problem).toBeNull();
  });

  it('leads to where a list shows when it is taken back, not to the page on which it came in', async () => {
    const { store, waiting, place } = await opened();
    place.at = '#/import';
    const taken = store.applyImport('12 cells', 'h', '#/cells');
    waiting[0]!.answer(saved('một'));
    await taken;
    place.at = '#/overview';
    const undone = store.undo();
    waiting[1]!.answer(ok({ ...answerTo('một'), type: 'import.apply' }));
    await undone;
    expect(place.at).toBe('#/cells');
  });

  it('leads on over steps taken back in a row, but nobody away who went elsewhere meanwhile', async () => {
    const { store, waiting, place } = await opened();
    for (const [turn, screen] of ['#/cells', '#/papers', '#/cells'].entries()) {
      place.at = screen;
      const done = store.edit(rename(String(turn)), 'h');
      waiting[turn]!.answer(saved(String(turn)));
      await done;
    }
    place.at = '#/overview';
    const [first, second, third] = [store.undo(), store.undo(), store.undo()];
    waiting[3]!.answer(ok({ ...answerTo('2'), type: 'ward.update' }));
    await first;
    expect(place.at).toBe('#/cells');
    waiting[4]!.answer(ok({ ...answerTo('1'), type: 'ward.update' }));
    await second;
    expect(place.at).toBe('#/papers');
    place.at = '#/report';
    waiting[5]!.answer(ok({ ...answerTo('0'), type: 'ward.update' }));
    await third;
    expect(place.at).toBe('#/report');
  });

  it('offers a name for the older terms again when its step is done again', async () => {
    const { store, waiting, seasonWithOlderTerm } = await opened();
    store.opened(seasonWithOlderTerm);
    const edit = {
      type: 'member.update',
      cellId: 'c01',
      personId: 'p1',
      patch: { fullName: 'Lê An' },
    } as const;
    const renamed = store.edit(edit, 'h');
    waiting[0]!.answer(saved('một'));
    await renamed;
    await until(() => expect(waiting[1]?.name).toBe('season.oldNames'));
    waiting[1]!.answer(ok(['2020-2025']));
    await until(() => expect(store.view().notice?.offer).toBeDefined());
    for (const [turn, step] of [store.undo, store.redo].entries()) {
      const done = step();
      waiting[2 + turn]!.answer(ok({ ...answerTo('một'), type: 'member.update' }));
      if (turn === 0) {
        await done;
        expect(store.view().notice?.offer).toBeUndefined();
      } else {
        await until(() => expect(waiting[4]?.name).toBe('season.oldNames'));
        waiting[4]!.answer(ok(['2020-2025']));
        await done;
        expect(store.view().notice?.offer?.label).toBe('Sửa cả ở đó');
      }
    }
  });

  it('offers to take a removal back until something else is changed', async () => {
    const { store, waiting } = await opened();
    const removal = store.remove(rename('một'), 'Đã bỏ.', 'h');
    waiting[0]!.answer(saved('một'));
    await removal;
    expect(store.view().notice).toMatchObject({ text: 'Đã bỏ.', step: 'một' });
    void store.edit(rename('hai'), 'h');
    expect(store.view().notice).toBeNull();
  });

  it('says what was taken back and goes where it was done; so does doing it again', async () => {
    const { store, waiting, committee, place } = await opened();
    const edit = store.edit(rename('một'), 'h');
    place.at = '#/elsewhere';
    waiting[0]!.answer(saved('một'));
    await edit;
    const stepped = (name: string) => ok({ ...answerTo(name), step: 'một', type: 'ward.update' });
    const undone = store.undo();
    waiting[1]!.answer(stepped('như trước'));
    await undone;
    expect(committee()).toBe('như trước');
    expect(place.at).toBe('#/overview');
    expect(store.view().notice?.text).toBe(
      'Đã hoàn tác: sửa thông tin đảng uỷ. Tên đảng uỷ: một → như trước.',
    );
    place.at = '#/elsewhere';
    const redone = store.redo();
    waiting[2]!.answer(stepped('một'));
    await redone;
    expect(committee()).toBe('một');
    expect(place.at).toBe('#/overview');
    expect(store.view().notice?.text).toBe(
      'Đã làm lại: sửa thông tin đảng uỷ. Tên đảng uỷ: như trước → một.',
    );
  });

  it('applies an edit and its undo in the order in which they were asked for, both still on their way', async () => {
    const { store, waiting, committee } = await opened();
    const before = committee();
    const edit = store.edit(rename('một'), 'h');
    const undone = store.undo();
    expect(waiting.map(({ name }) => name)).toEqual(['season.edit', 'season.undo']);
    waiting[1]!.answer(ok({ ...answerTo(before ?? ''), step: 'một', type: 'ward.update' }));
    waiting[0]!.answer(saved('một'));
    await Promise.all([edit, undone]);
    expect(committee()).toBe(before);
  });

  it('says so when nothing is left to take back', async () => {
    const { store, waiting } = await opened();
    const undone = store.undo();
    waiting[0]!.answer(fail(appError('nothing-to-undo')));
    await undone;
    expect(store.view().notice?.text).toBe('Không còn thay đổi nào để hoàn tác.');
  });

  it('tells a bug in main as not saved, and keeps telling it', async () => {
    const { store, waiting, committee } = await opened();
    const before = committee();
    const edit = store.edit(rename('một'), 'h');
    waiting[0]!.answer(fail(appError('program-error')));
    expect(await edit).toEqual(fail(appError('program-error')));
    expect(store.view().problem).toEqual(appError('program-error'));
    expect(committee()).toBe(before);
    expect(store.view().saving.state).toBe('saved');
  });
});
