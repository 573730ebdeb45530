/** What the Linux distribution is, as far as package names depend on it. */
import { existsSync, readFileSync } from 'node:fs';

const OS_RELEASE = '/etc/os-release';
/** From these releases on, libraries built for 64-bit time carry the suffix t64. */
const FIRST_T64 = { debian: 13, ubuntu: 24.04 };

/** @returns {{ usesApt: boolean, hasT64Names: boolean }} */
export function distribution() {
  if (process.platform !== 'linux' || !existsSync(OS_RELEASE)) return { usesApt: false, hasT64Names: false };
  const fields = Object.fromEntries(
    [...readFileSync(OS_RELEASE, 'utf8').matchAll(/^(\w+)="?([^"\n]*)"?$/gm)].map(([, key, value]) => [
      key,
      value,
    ]),
  );
  const family = [fields.ID, ...(fields.ID_LIKE ?? '').split(' ')];
  const first = FIRST_T64[fields.ID];
  return {
    usesApt: family.includes('debian') || family.includes('ubuntu'),
    hasT64Names: first !== undefined && Number(fields.VERSION_ID) >= first,
  };
}
