/** Where things stand: every script takes its folders from here. */
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const modulesDir = join(projectRoot, 'node_modules');
export const outDir = join(projectRoot, 'out');
export const localCacheDir = join(projectRoot, '.cache');

/** Big downloads are kept per user, so that a second clone does not fetch them again. */
export const userCacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dhcb');
