/** Windows programs run under wine, where the machine has one that runs 32-bit programs, as installers are. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const USER = 'thu';

/** Debian's wine says of itself that it cannot run 32-bit programs. */
export function hasWine(): boolean {
  const { status, stderr } = spawnSync('wine', ['--version'], { encoding: 'utf8' });
  return status === 0 && !stderr.includes('wine32 is missing');
}

export interface WineComputer {
  /** The user's own folder, as this machine sees it. */
  readonly home: string;
  /** Runs a program to its end, and whatever it started. */
  run(program: string, ...args: readonly string[]): void;
  /** Every value below a key of the current user, as `reg query` prints it; empty where there is no such key. */
  registry(key: string): string;
}

/** A Windows of its own in a folder. */
export function wineComputer(folder: string): WineComputer {
  const env = {
    ...process.env,
    WINEPREFIX: folder,
    WINEDEBUG: '-all',
    // no question about parts of wine that no installer needs
    WINEDLLOVERRIDES: 'mscoree=;mshtml=',
    USER,
    // names of files have Vietnamese letters
    LC_ALL: 'C.UTF-8',
  };
  const run = (program: string, ...args: readonly string[]): void => {
    execFileSync('wine', [program, ...args], { env, stdio: 'ignore' });
    execFileSync('wineserver', ['-w'], { env, stdio: 'ignore' });
  };
  run('wineboot', '-i');
  return {
    home: join(folder, 'drive_c', 'users', USER),
    run,
    registry: (key) => {
      const { status, stdout } = spawnSync('wine', ['reg', 'query', `HKCU\\${key}`, '/s'], {
        env,
        encoding: 'utf8',
      });
      return status === 0 ? stdout : '';
    },
  };
}
