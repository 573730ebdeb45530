import { execFileSync, spawnSync } from 'node:child_process';

/** Debian's own Python: another one on the path knows nothing of Debian's packages. */
const PYTHON = '/usr/bin/python3';

/** Libraries of Python that the program is measured beside, with the Debian packages that bring them. */
const packages = { openpyxl: 'python3-openpyxl', xlsxwriter: 'python3-xlsxwriter' } as const;

export type PythonLibrary = keyof typeof packages;

/** Says so where the library, or Python itself, is missing: the bench then gives our figures alone. */
export function hasLibrary(name: PythonLibrary): boolean {
  if (spawnSync(PYTHON, ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0) return true;
  process.stderr.write(
    `[dhcb] bench: ${name} is absent (apt-get install ${packages[name]}): measured without it\n`,
  );
  return false;
}

/** What a program of Python prints. */
export function python(...call: readonly string[]): string {
  return execFileSync(PYTHON, call, { encoding: 'utf8' });
}
