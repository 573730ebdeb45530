import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../main/cli/run';
import { exitStatus } from '../main/cli/terminal';
import { combinedWards, createCombinedFile, readWards } from '../main/db/combined-file';
import { createDataFile } from '../main/db/data-file';
import { isUnfinished, removeUnfinishedIn } from '../main/db/durable-write';
import { exportWards } from '../main/files/export-wards';
import { openPackage } from '../main/files/sealed-package';
import { Chosen } from '../main/office/chosen';
import { LeftBehind } from '../main/office/left-behind';
import { RecentFiles } from '../main/office/recent-files';
import { sampleSeason } from '../shared/fixtures/sample';
import { must } from '../shared/testing/must';
import { notWhole } from './whole-files';
import type { Work } from './work';

/** What the command line writes, the totals of several wards, and the lists that the program keeps for itself. */

const dataOf = (folder: string) => join(folder, 'Phường A.dhcb');
const outOf = (folder: string) => join(folder, 'ra');
const settingsOf = (folder: string) => join(folder, 'cài đặt');
const CELL = sampleSeason().cells[0]?.id ?? '';

async function wards(folder: string): Promise<void> {
  mkdirSync(outOf(folder));
  const other = { ...sampleSeason(), committee: { ...sampleSeason().committee, name: 'Đảng uỷ xã B' } };
  must(await createDataFile(dataOf(folder), sampleSeason()));
  must(await createDataFile(join(folder, 'B.dhcb'), other));
}

/** One call of the command line; what it refuses with words is an answer like any other. */
async function called(...args: readonly string[]): Promise<void> {
  const complaints: string[] = [];
  const terminal = { print: () => undefined, complain: (line: string) => void complaints.push(line) };
  const status = await runCommandLine(args, terminal);
  if (status !== exitStatus.done && complaints.length === 0)
    throw new Error(`${String(args[0])} says nothing`);
  if (status !== exitStatus.done) must({ ok: false, error: complaints[0] });
}

/** Data files and packages that are no whole ones. */
async function brokenData(folder: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.dhcbgoi'))) {
    const found = openPackage(name, readFileSync(join(folder, name)));
    if (!found.ok) wrong.push(`${name}: ${found.error.code}`);
  }
  if (readdirSync(folder).includes('gop.dhcb')) {
    const found = await combinedWards('gop', readFileSync(join(folder, 'gop.dhcb')));
    if (!found.ok || found.value.length !== 2) wrong.push('gop.dhcb is not whole');
  }
  return wrong;
}

export const commandWorks: Readonly<Record<string, Work>> = {
  'command line': {
    prepare: wards,
    once: async (folder, round) => {
      const data = dataOf(folder);
      const out = outOf(folder);
      const packed = join(out, 'goi.dhcbgoi');
      await called('export', data, '--out', out, '--forms', 'B1,B3', '--report', '--force');
      await called('papers', data, '--kind', 'minutes', '--cell', CELL, '--out', out, '--force');
      await called('forms', data, '--cell', CELL, '--out', out, '--force');
      await called('package', data, '--out', packed, '--force');
      await called('unpack', packed, '--out', join(folder, 'mở'), '--force');
      await called('merge', join(out, 'gop.dhcb'), data, join(folder, 'B.dhcb'), '--force');
      return String(round);
    },
    wrong: async (folder, acknowledged) => {
      const wrong = [
        ...(await notWhole(outOf(folder), ['.xlsx', '.docx'])),
        ...(await brokenData(outOf(folder))),
      ];
      const isThere = readdirSync(outOf(folder)).includes('gop.dhcb');
      return acknowledged === undefined || isThere ? wrong : [...wrong, 'lost: nothing was written'];
    },
  },
  'totals of wards': {
    prepare: async (folder) => {
      await wards(folder);
      const { wards: all } = await readWards([dataOf(folder), join(folder, 'B.dhcb')]);
      must(await createCombinedFile(join(folder, 'gop.dhcb'), all));
    },
    once: async (folder, round) => {
      const { wards: all, untaken } = await readWards([join(folder, 'gop.dhcb')]);
      if (untaken[0]) must({ ok: false, error: untaken[0].error });
      const about = { folder: outOf(folder), stem: 'a', people: false, generatedOn: '2025-03-02' };
      must(await exportWards(all, { ...about, sheets: ['B1'], overwrite: true }));
      return String(round);
    },
    wrong: async (folder, acknowledged) => {
      const wrong = await notWhole(outOf(folder), ['.xlsx', '.docx']);
      const isThere = readdirSync(outOf(folder)).includes('a-tong-hop-bao-cao.docx');
      return acknowledged === undefined || isThere ? wrong : [...wrong, 'lost: no totals'];
    },
  },
  'lists of its own': {
    prepare: (folder) => {
      mkdirSync(settingsOf(folder));
      return Promise.resolve();
    },
    once: async (folder, round) => {
      const at = settingsOf(folder);
      await new Chosen(join(at, 'chosen.json')).chooseSecondFolder(join(folder, String(round)));
      await new RecentFiles(join(at, 'recent.json')).opened(join(folder, String(round)), {});
      await new LeftBehind(join(at, 'left-behind.json')).note(join(folder, String(round)));
      return String(round);
    },
    // losing one costs a dialog; a torn one would be none
    wrong: async (folder) => {
      await removeUnfinishedIn(settingsOf(folder), 0);
      const left = readdirSync(settingsOf(folder)).filter(isUnfinished);
      return [...left, ...(await notWhole(settingsOf(folder), ['.json']))];
    },
  },
};
