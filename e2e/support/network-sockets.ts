/** What Linux tells of a process's sockets: those of a network, of it and of all that it started. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const TABLES = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'];
/** Places in a line of these tables (proc(5)). */
const LOCAL = 1;
const REMOTE = 2;
const INODE = 9;

/** `tcp 0100007F:1F90 00000000:0000` for each socket of a network. */
export function networkSocketsOf(pid: number): readonly string[] {
  const tree = treeOf(pid);
  const inodes = new Set(tree.flatMap(socketsOf));
  return TABLES.flatMap((table) =>
    textOf(`/proc/${String(pid)}/net/${table}`)
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/u))
      .filter((fields) => inodes.has(fields[INODE] ?? ''))
      .map((fields) => [table, fields[LOCAL], fields[REMOTE]].join(' ')),
  );
}

function treeOf(pid: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const tree = [pid];
  for (const each of tree) {
    tree.push(...parents.filter(({ parent }) => parent === each).map((child) => child.pid));
  }
  return tree;
}

function parentOf(pid: string): number {
  const line = textOf(`/proc/${pid}/stat`);
  return Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[1]);
}

function socketsOf(pid: number): readonly string[] {
  try {
    const folder = `/proc/${String(pid)}/fd`;
    return readdirSync(folder).flatMap((name) => inodeOf(`${folder}/${name}`));
  } catch {
    // it has ended meanwhile
    return [];
  }
}

function inodeOf(link: string): readonly string[] {
  try {
    const found = /^socket:\[(?<inode>\d+)\]$/u.exec(readlinkSync(link))?.groups?.['inode'];
    return found === undefined ? [] : [found];
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
