import { check } from '../../shared/checks';
import { day } from '../../shared/domain/fields';
import { cli } from '../../shared/i18n/vi/cli';
import { statsJson } from '../../shared/statistics';
import { localDay } from '../../shared/text/local-day';
import { type DataFileSnapshot, readDataFile } from '../db/data-file';
import { SCHEMA_VERSION } from '../db/migrations/migrate';
import { tellBackups } from './backups';
import type { Call } from './call';
import {
  checkCombined,
  dumpCombined,
  statsCombined,
  type TellCombined,
  tellCombined,
  verifyCombined,
} from './combined';
import { type Command, DATA_FILE, wordOf } from './command';
import { reportFailure } from './failure';
import { printed, printFindings } from './findings-output';
import { tellHistory } from './history';
import { json } from './json';
import { openedPackage, tellPackage } from './package';
import { statsTable } from './stats-table';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** A command that reads a data file and tells something of it. */
function reading(
  options: Command['signature']['options'],
  tell: (file: DataFileSnapshot, call: Call, terminal: Terminal) => ExitStatus,
  tellOfWards: TellCombined,
): Command {
  return {
    signature: { words: [DATA_FILE], options },
    run: async (call, terminal) => {
      const path = wordOf(call, 0);
      const file = await readDataFile(path);
      if (file.ok) return tell(file.value, call, terminal);
      if (file.error.code === 'file-combined') {
        return tellCombined(path, tellOfWards, call.switches.has('json'), terminal);
      }
      return reportFailure(terminal, path, file.error);
    },
  };
}

/** `dump`: the interchange file that `new` would read. */
export const dumpCommand = reading(
  {},
  ({ season }, _call, terminal) => {
    terminal.print(json(season));
    return exitStatus.done;
  },
  dumpCombined,
);

/** `stats`: the statistics, for people or for programs. */
export const statsCommand = reading(
  { json: {} },
  ({ season }, call, terminal) => {
    terminal.print(call.switches.has('json') ? json(statsJson(season)) : statsTable(season));
    return exitStatus.done;
  },
  statsCombined,
);

/** `check`: the findings; a finding of severity error shows in the exit status. */
export const checkCommand = reading(
  { json: {}, today: { value: cli.check.day } },
  (file, call, terminal) => {
    const given = call.values.get('today');
    if (given !== undefined && !day.safeParse(given).success) {
      terminal.complain(cli.check.notDay(given));
      return exitStatus.wrong;
    }
    return printFindings(findingsOf(file, given), call.switches.has('json'), terminal);
  },
  checkCombined,
);

/** By the day given, else by this computer's; the sample's season is long past. */
function findingsOf({ season, sample }: DataFileSnapshot, given: string | undefined) {
  const today = given ?? (sample ? undefined : localDay(new Date()));
  return check(season, { today }).map(printed);
}

/** `verify`: whether the file is sound. The backups are listed in either case: a damaged file needs them most. */
export const verifyCommand: Command = {
  signature: { words: [DATA_FILE], options: {} },
  run: async (call, terminal) => {
    const path = wordOf(call, 0);
    const sealed = await openedPackage(path);
    if (sealed) return tellPackage(path, sealed, terminal);
    const file = await readDataFile(path);
    if (!file.ok && file.error.code === 'file-combined') {
      return tellCombined(path, verifyCombined, false, terminal);
    }
    if (file.ok) tellSound(terminal, path, file.value);
    const status = file.ok ? await tellHistory(path, terminal) : reportFailure(terminal, path, file.error);
    await tellBackups(path, terminal);
    return status;
  },
};

function tellSound(terminal: Terminal, path: string, file: DataFileSnapshot): void {
  terminal.print(cli.verify.sound(path));
  if (file.sample) terminal.print(cli.verify.sample);
  terminal.print(cli.verify.version(file.schemaVersion, SCHEMA_VERSION));
  terminal.print(cli.verify.size(file.sizeBytes));
  if (file.key) terminal.print(cli.password.protected);
}
