import { parseSeasonText } from '../../shared/domain/parse-season';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import { wholeSample } from '../../shared/fixtures/whole/whole-sample';
import { cli } from '../../shared/i18n/vi/cli';
import { fail, ok, type Result } from '../../shared/result';
import { readBytes } from '../db/check-file';
import { createDataFile } from '../db/data-file';
import { keyring } from '../vault/keyring';
import { newRecoveryKey } from '../vault/recovery-key';
import { newVaultKey } from '../vault/vault';
import { type Command, DATA_FILE, valueOf, wordOf } from './command';
import { reportFailure } from './failure';
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

async function readInterchange(path: string): Promise<Result<Season, AppError>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  if (text === undefined)
    return fail(appError('input-invalid', { problems: [{ path: '', code: 'not-json' }] }));
  const season = parseSeasonText(text);
  return season.ok ? ok(season.value) : fail(appError('input-invalid', { problems: season.error }));
}

/** UTF-8 as text; undefined for bytes that are no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
