import type { AppError } from '../../shared/errors';
import { cli } from '../../shared/i18n/vi/cli';
import { readDataFile } from '../db/data-file';
import { type FormFile, formFiles, formMoment, writeForm } from '../files/cell-forms';
import type { Call } from './call';
import { type Command, DATA_FILE, valueOf, wordOf } from './command';
import { reportFailure } from './failure';
import { createFolder, existing } from './targets';
import { exitStatus } from './terminal';

/** `forms`: the entry form of each cell, or of one, in a folder that is created when missing. Prints the paths. */
export const formsCommand: Command = {
  signature: {
    words: [DATA_FILE],
    options: { out: { value: 'THƯ-MỤC', required: true }, cell: { value: 'MÃ-CHI-BỘ' }, force: {} },
  },
  run: async (call, terminal) => {
    const path = wordOf(call, 0);
    const file = await readDataFile(path);
    if (!file.ok) return reportFailure(terminal, path, file.error);
    const { season } = file.value;
    const cellId = call.values.get('cell');
    const forms = formFiles(season, valueOf(call, 'out'), cellId === undefined ? undefined : [cellId]);
    if (cellId !== undefined && forms.length === 0) {
      terminal.complain(cli.about(path, cli.collect.unknownCell(cellId)));
      return exitStatus.wrong;
    }
    const refusal = await refusalOf(call, forms);
    if (refusal) return reportFailure(terminal, refusal.path ?? path, refusal);
    const issuedAt = formMoment(new Date());
    for (const form of forms) {
      const written = await writeForm(season, form, issuedAt);
      if (!written.ok) return reportFailure(terminal, form.path, written.error);
      terminal.print(form.path);
    }
    return exitStatus.done;
  },
};

/** Nothing is written unless everything may be: the folder is made, and nothing stands in the way. */
async function refusalOf(call: Call, forms: readonly FormFile[]): Promise<AppError | undefined> {
  const refusal = await createFolder(valueOf(call, 'out'));
  if (refusal) return refusal;
  for (const { path } of forms) {
    const inTheWay = await existing(path, call.switches.has('force'));
    if (inTheWay) return inTheWay;
  }
  return undefined;
}
