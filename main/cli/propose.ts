import { basename } from 'node:path';
import { readDataFile } from '../db/data-file';
import { proposeFor, readForm } from '../files/fill';
import { type Command, DATA_FILE, wordOf } from './command';
import { reportFailure } from './failure';
import { exitStatus } from './terminal';

/** `propose`: how a superior's form would be filled, as a mapping that `fill` takes, with values and what is left. */
export const proposeCommand: Command = {
  signature: { words: [DATA_FILE, 'BIỂU.xlsx'], options: {} },
  run: async (call, terminal) => {
    const [path, template] = [wordOf(call, 0), wordOf(call, 1)];
    const file = await readDataFile(path);
    if (!file.ok) return reportFailure(terminal, path, file.error);
    const form = await readForm(template);
    if (!form.ok) return reportFailure(terminal, template, form.error);
    const named = { form: form.value.form, name: basename(template) };
    terminal.print(JSON.stringify(proposeFor(named, file.value.season), null, 1));
    return exitStatus.done;
  },
};
