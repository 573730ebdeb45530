import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { backUp, listBackups } from '../main/db/backup';
import { createCombinedFile, readCombinedFile, readWards } from '../main/db/combined-file';
import { createDataFile, type OpenDataFile, openDataFile, readDataFile } from '../main/db/data-file';
import { writeDurably } from '../main/db/durable-write';
import { makePackage } from '../main/files/make-package';
import { openPackage } from '../main/files/sealed-package';
import { Office } from '../main/office/office';
import { PasswordDesk } from '../main/office/password-desk';
import { keyring } from '../main/vault/keyring';
import { isVault, newVaultKey } from '../main/vault/vault';
import type { Season } from '../shared/domain/season';
import { sampleSeason } from '../shared/fixtures/sample';
import { must } from '../shared/testing/must';
import { commandWorks } from './command-works';
import { otherWorks } from './other-works';
import type { Opened, Work } from './work';

const OLD = 'mật khẩu cũ 1';
const NEW = 'mật khẩu mới 2';
const CHEAP = { memoryKiB: 1024, passes: 1 };
const RECOVERY = 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789';
/** As they stand in the sample and in an attachment. */
const NAMES = ['Phạm Văn Bình', 'An Dưỡng', 'Biên bản mật'];
const OLDEST_KEPT = 'main/db/testing/versions/v01.dhcb.gz';
const NEWEST_KEPT = 'main/db/testing/versions/v12.dhcb.gz';

export const dataPath = (folder: string): string => join(folder, 'Phường A.dhcb');
const combinedPath = (folder: string): string => join(folder, 'gop.dhcb');
const second = (folder: string): string => join(folder, 'thu-hai');

async function plainFile(folder: string): Promise<void> {
  must(await createDataFile(dataPath(folder), sampleSeason()));
  mkdirSync(second(folder));
  mkdirSync(join(folder, 'Phường A.tailieu'));
  for (const name of ['a', 'b', 'c'])
    writeFileSync(join(folder, 'Phường A.tailieu', `${name}.txt`), `Biên bản mật ${name}`);
  const file = must(await openDataFile(dataPath(folder)));
  must(await file.close());
}

async function lockedFile(folder: string): Promise<void> {
  await plainFile(folder);
  const office = officeIn(folder);
  const { handle } = must(await office.open(dataPath(folder)));
  must(await new PasswordDesk(office, CHEAP).set(handle, OLD, undefined));
  must(await office.end());
  keyring.clear();
}

function officeIn(folder: string): Office {
  return new Office(join(folder, 'cai-dat'), '0');
}

async function opened(folder: string, open: Opened, password?: string): Promise<OpenDataFile> {
  open.file ??= must(await keyring.trying(password, () => openDataFile(dataPath(folder))));
  return open.file;
}

/** Saves a number, and answers with it. */
async function save(folder: string, open: Opened, password?: string): Promise<string> {
  const file = await opened(folder, open, password);
  const cell = file.season().cells[0];
  const total = (cell?.members.total ?? 0) + 1;
  must(await file.edit({ type: 'cell.updateMembers', cellId: cell?.id ?? '', patch: { total } }));
  return String(total);
}

async function savedWrong(
  folder: string,
  acknowledged: string | undefined,
  password?: string,
): Promise<string[]> {
  const file = await keyring.trying(password, () => openDataFile(dataPath(folder)));
  if (!file.ok) return [`does not open: ${file.error.code}`];
  const total = file.value.season().cells[0]?.members.total ?? 0;
  must(await file.value.close());
  return acknowledged !== undefined && total < Number(acknowledged)
    ? [`lost: ${acknowledged} > ${String(total)}`]
    : [];
}

/** Copies that are there and cannot be opened. */
async function copiesWrong(folder: string, secrets: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { path } of await listBackups(dataPath(folder), second(folder))) {
    const read = await withAny(secrets, () => readDataFile(path));
    if (!read) wrong.push(`copy ${path}`);
  }
  return wrong;
}

async function withAny<T>(
  secrets: readonly string[],
  work: () => Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false }>,
): Promise<T | undefined> {
  for (const secret of [undefined, ...secrets]) {
    keyring.clear();
    const done = await keyring.trying(secret, work);
    if (done.ok) return done.value;
  }
  return undefined;
}

/** Files of a folder in which a name stands in plain letters. */
export function plainNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return NAMES.some((name) => bytes.includes(name) || bytes.includes(Buffer.from(name, 'utf16le')));
    });
}

/** After a kill on the way to another password: it opens, by one of them or none, and so does everything beside it, as the window does it. */
async function passwordWrong(folder: string, acknowledged: string | undefined): Promise<readonly string[]> {
  const office = officeIn(folder);
  const wrong: string[] = [];
  const file = await withAny([NEW, OLD], async () => {
    const found = await office.open(dataPath(folder));
    if (found.ok) await new PasswordDesk(office, CHEAP).finish(found.value.handle);
    return found;
  });
  if (!file) return ['does not open'];
  const isPlain = !file.withPassword;
  for (const name of ['a', 'b', 'c']) {
    const path = join(folder, 'Phường A.tailieu', `${name}.txt`);
    const bytes = readFileSync(path);
    // the keys of the open file alone
    const found = await keyring.open(path, bytes);
    if (!found.ok || !Buffer.from(found.value.contents).toString().startsWith('Biên bản mật'))
      wrong.push(`attachment ${name}`);
    if (isVault(bytes) === isPlain) wrong.push(`attachment ${name} is ${isPlain ? 'not ' : ''}plain`);
  }
  must(await office.end());
  if (!isPlain) wrong.push(...plainNames(folder).map((path) => `plain ${path}`));
  if (acknowledged === 'plain' && !isPlain) wrong.push('lost: the password is there');
  if (acknowledged === 'set' && isPlain) wrong.push('lost: the password is gone');
  return [...wrong, ...(await copiesWrong(folder, [NEW, OLD]))];
}

function changing(
  password: string | undefined,
  current: string | undefined,
  pathOf = dataPath,
): Work['once'] {
  return async (folder, round, open) => {
    if (round > 0) return undefined;
    open.office = officeIn(folder);
    const { handle } = must(
      await keyring.trying(current, async () => await (open.office as Office).open(pathOf(folder))),
    );
    const desk = new PasswordDesk(open.office, CHEAP);
    if (password === undefined) must(await desk.remove(handle, current ?? ''));
    else must(await desk.set(handle, password, current));
    return password === undefined ? 'plain' : 'set';
  };
}

async function twoWards(folder: string): Promise<void> {
  await plainFile(folder);
  const other = { ...sampleSeason(), committee: { ...sampleSeason().committee, name: 'Đảng uỷ xã B' } };
  must(await createDataFile(join(folder, 'B.dhcb'), other));
}

async function merged(folder: string): Promise<void> {
  const { wards, untaken } = await readWards([dataPath(folder), join(folder, 'B.dhcb')]);
  if (untaken[0]) must({ ok: false, error: untaken[0].error });
  must(await createCombinedFile(combinedPath(folder), wards, { overwrite: true }));
}

async function combinedPasswordWrong(
  folder: string,
  acknowledged: string | undefined,
): Promise<readonly string[]> {
  const office = officeIn(folder);
  const file = await withAny([NEW], () => office.open(combinedPath(folder)));
  if (!file) return ['does not open'];
  await new PasswordDesk(office, CHEAP).finish(file.handle);
  must(await office.end());
  const wrong = file.combined?.wards.length === 2 ? [] : ['other wards'];
  if (!file.withPassword) return acknowledged === 'set' ? [...wrong, 'lost: the password is gone'] : wrong;
  const plain = plainNames(folder).filter((path) => path.slice(folder.length + 1).startsWith('gop'));
  return [...wrong, ...plain.map((path) => `plain ${path}`)];
}

async function migratedWrong(folder: string): Promise<readonly string[]> {
  const read = await readDataFile(dataPath(folder));
  if (!read.ok) return [`does not open: ${read.error.code}`];
  const before = JSON.parse(readFileSync(join(folder, 'before.json'), 'utf8')) as Season;
  return JSON.stringify(read.value.season) === JSON.stringify(before) ? [] : ['another season'];
}

/** Every operation that writes. */
export const works: Readonly<Record<string, Work>> = {
  ...otherWorks,
  ...commandWorks,
  save: {
    prepare: plainFile,
    once: (folder, _round, open) => save(folder, open),
    wrong: async (folder, acknowledged) => [
      ...(await savedWrong(folder, acknowledged)),
      ...(await copiesWrong(folder, [])),
    ],
  },
  migrate: {
    isSingle: true,
    prepare: async (folder) => {
      const old = Math.random() < 0.5 ? OLDEST_KEPT : NEWEST_KEPT;
      writeFileSync(dataPath(folder), gunzipSync(readFileSync(old)));
      const { season } = must(await readDataFile(dataPath(folder)));
      writeFileSync(join(folder, 'before.json'), JSON.stringify(season));
    },
    once: async (folder, round, open) => {
      if (round > 0) return undefined;
      await opened(folder, open);
      return 'migrated';
    },
    wrong: migratedWrong,
  },
  restore: {
    prepare: plainFile,
    once: async (folder, _round, open) => {
      const acknowledged = await save(folder, open);
      const [copy] = await listBackups(dataPath(folder));
      const file = await opened(folder, open);
      if (!copy) return must({ ok: false, error: 'no copy is listed' });
      open.file = must(await file.restored(readFileSync(copy.path)));
      return `0 ${acknowledged}`;
    },
    wrong: async (folder) => [...(await savedWrong(folder, undefined)), ...(await copiesWrong(folder, []))],
  },
  copy: {
    prepare: plainFile,
    once: async (folder, _round, open) => {
      const file = await opened(folder, open);
      must(await file.copyTo(join(folder, 'USB.dhcb'), { replace: true }));
      const bytes = readFileSync(dataPath(folder));
      must(await backUp(dataPath(folder), bytes, { now: new Date(), reason: 'asked' }, second(folder)));
      return 'copied';
    },
    wrong: async (folder, acknowledged) => {
      const copy = await readDataFile(join(folder, 'USB.dhcb'));
      const isThere = copy.ok || copy.error.code !== 'file-not-found';
      return [
        ...(copy.ok || (acknowledged === undefined && !isThere) ? [] : [`the copy: ${copy.error.code}`]),
        ...(await savedWrong(folder, undefined)),
        ...(await copiesWrong(folder, [])),
      ];
    },
  },
  merge: {
    prepare: twoWards,
    once: async (folder) => {
      await merged(folder);
      return 'merged';
    },
    wrong: async (folder, acknowledged) => {
      const read = await readCombinedFile(combinedPath(folder));
      if (read.ok) return read.value.wards.length === 2 ? [] : ['other wards'];
      return acknowledged === undefined && read.error.code === 'file-not-found' ? [] : [read.error.code];
    },
  },
  pack: {
    prepare: plainFile,
    once: async (folder, _round, open) => {
      const file = await opened(folder, open);
      const order = { contents: 'people', sample: false, stem: 'goi' } as const;
      const sealed = await makePackage(file.season(), order);
      must(await writeDurably(join(folder, 'goi.dhcbgoi'), sealed.bytes));
      return 'packed';
    },
    wrong: async (folder, acknowledged) => {
      const names = readdirSync(folder);
      if (!names.includes('goi.dhcbgoi')) return acknowledged === undefined ? [] : ['lost: no package'];
      const path = join(folder, 'goi.dhcbgoi');
      const found = openPackage(path, readFileSync(path));
      return found.ok ? await savedWrong(folder, undefined) : [found.error.code];
    },
  },
  'password set': {
    isSingle: true,
    prepare: plainFile,
    once: changing(NEW, undefined),
    wrong: passwordWrong,
  },
  'password change': { isSingle: true, prepare: lockedFile, once: changing(NEW, OLD), wrong: passwordWrong },
  'password remove': {
    isSingle: true,
    prepare: lockedFile,
    once: changing(undefined, OLD),
    wrong: passwordWrong,
  },
  'password of several wards': {
    isSingle: true,
    prepare: (folder) => twoWards(folder).then(() => merged(folder)),
    once: changing(NEW, undefined, combinedPath),
    wrong: combinedPasswordWrong,
  },
  enciphered: {
    prepare: lockedFile,
    once: async (folder, round, open) => {
      const acknowledged = await save(folder, open, OLD);
      const file = await opened(folder, open, OLD);
      if (round % 4 === 1) must(await file.keepCopy('asked'));
      if (round % 4 === 3) must(await file.copyTo(join(folder, 'USB.dhcb'), { replace: true }));
      return acknowledged;
    },
    wrong: async (folder, acknowledged) => {
      const plain = plainNames(folder).map((path) => `plain ${path}`);
      keyring.clear();
      return [
        ...plain,
        ...(await savedWrong(folder, acknowledged, OLD)),
        ...(await copiesWrong(folder, [OLD])),
      ];
    },
  },
  'new file': {
    prepare: (folder) => {
      mkdirSync(join(folder, 'leer'));
      return Promise.resolve();
    },
    once: async (folder, round) => {
      const key = round % 2 === 1 ? await newVaultKey(NEW, RECOVERY, CHEAP) : undefined;
      must(await createDataFile(join(folder, 'leer', `${randomUUID()}.dhcb`), sampleSeason(), { key }));
      return String(round);
    },
    wrong: async (folder) => {
      const names = readdirSync(join(folder, 'leer')).filter((name) => name.endsWith('.dhcb'));
      const wrong: string[] = [];
      for (const name of names) {
        const path = join(folder, 'leer', name);
        if (!(await withAny([NEW], () => readDataFile(path)))) wrong.push(name);
        unlinkSync(path);
      }
      return wrong;
    },
  },
};
