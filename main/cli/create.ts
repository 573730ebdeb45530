import type { Season } from '../../shared/domain/season';
import { wholeSample } from '../../shared/fixtures/whole/whole-sample';
import { cli } from '../../shared/i18n/vi/cli';
import { createDataFile } from '../db/data-file';
import { keyring } from '../vault/keyring';
import { newRecoveryKey } from '../vault/recovery-key';
import { newVaultKey } from '../vault/vault';
import { type Command, DATA_FILE, valueOf, wordOf } from './command';
import { reportFailure } from './failure';
import { readInterchange } from './interchange';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** `new`: a data file from an interchange file; with any problem in it nothing is created. */
export const newCommand: Command = {
  signature: { words: [DATA_FILE], options: { from: { value: 'ĐỢT.json', required: true }, force: {} } },
  run: async (call, terminal) => {
    const source = valueOf(call, 'from');
    const season = await readInterchange(source);
    if (!season.ok) return reportFailure(terminal, source, season.error);
    const options = { sample: false, overwrite: call.switches.has('force') };
    return create(terminal, wordOf(call, 0), season.value, options);
  },
};

const SAMPLE_NAME = 'hoai-tan-2022';

/** `sample`: a data file with an invented season. */
export const sampleCommand: Command = {
  signature: { words: ['TÊN-MẪU', DATA_FILE], options: { force: {} } },
  run: async (call, terminal) => {
    const name = wordOf(call, 0);
    if (name !== SAMPLE_NAME) {
      terminal.complain(cli.unknownSample(name, SAMPLE_NAME));
      return exitStatus.wrong;
    }
    const options = { sample: true, overwrite: call.switches.has('force') };
    return create(terminal, wordOf(call, 1), wholeSample(), options);
  },
};

async function create(
  terminal: Terminal,
  path: string,
  season: Season,
  options: { readonly sample: boolean; readonly overwrite: boolean },
): Promise<ExitStatus> {
  const password = keyring.trial;
  const recovery = newRecoveryKey();
  const key = password === undefined ? undefined : await newVaultKey(password, recovery);
  const created = await createDataFile(path, season, { ...options, key });
  if (!created.ok) return reportFailure(terminal, path, created.error);
  terminal.print(cli.created(path));
  if (key) terminal.print(cli.password.recovery(recovery));
  return exitStatus.done;
}
