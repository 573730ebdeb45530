import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type AppError, appError } from '../../shared/errors';
import { cli } from '../../shared/i18n/vi/cli';
import { doubtText, fillProblemText, namelessText, refusedText } from '../../shared/i18n/vi/fill';
import { formNoteText } from '../../shared/i18n/vi/fillNotes';
import { readDataFile } from '../db/data-file';
import { fillWith, kindProblem, readForm, readMapping, writeFilledForm } from '../files/fill';
import { type Command, DATA_FILE, valueOf, wordOf } from './command';
import { reportFailure } from './failure';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** `fill`: the superior's own form with the figures of a season, by a mapping. Prints the path. */
export const fillCommand: Command = {
  signature: {
    words: [DATA_FILE],
    options: {
      template: { value: 'BIỂU.xlsx', required: true },
      mapping: { value: 'CÁCH-ĐIỀN.json', required: true },
      out: { value: 'TỆP-MỚI.xlsx', required: true },
      force: {},
    },
  },
  run: async (call, terminal) => {
    const path = wordOf(call, 0);
    const target = valueOf(call, 'out');
    const refusal = await refusalOf(target, valueOf(call, 'template'), call.switches.has('force'));
    if (refusal) return reportFailure(terminal, target, refusal);
    const file = await readDataFile(path);
    if (!file.ok) return reportFailure(terminal, path, file.error);
    const form = await readForm(valueOf(call, 'template'));
    const mapping = await readMapping(valueOf(call, 'mapping'));
    if (!form.ok) reportFailure(terminal, valueOf(call, 'template'), form.error);
    if (!mapping.ok) reportFailure(terminal, valueOf(call, 'mapping'), mapping.error);
    if (!form.ok || !mapping.ok) return exitStatus.wrong;
    const misnamed = kindProblem(form.value, target);
    if (misnamed) return reportFailure(terminal, target, misnamed);
    for (const note of form.value.form.notes)
      terminal.complain(cli.about(valueOf(call, 'template'), formNoteText(note)));
    const filled = fillWith(form.value, file.value.season, mapping.value);
    if (filled.ok) {
      const sheetAt = (index: number) => form.value.form.sheets[index]?.name ?? '';
      for (const doubt of filled.value.doubts)
        terminal.complain(cli.about(valueOf(call, 'mapping'), doubtText(sheetAt(doubt.write.sheet), doubt)));
      for (const write of filled.value.nameless)
        terminal.complain(cli.about(valueOf(call, 'mapping'), namelessText(sheetAt(write.sheet), write)));
      for (const refused of filled.value.refused) {
        terminal.complain(cli.about(valueOf(call, 'template'), refusedText(sheetAt(refused.sheet), refused)));
      }
      return write(terminal, target, filled.value.bytes);
    }
    if ('code' in filled.error) return reportFailure(terminal, valueOf(call, 'template'), filled.error);
    for (const problem of filled.error)
      terminal.complain(cli.about(valueOf(call, 'template'), fillProblemText(problem)));
    return exitStatus.wrong;
  },
};

/** The form itself is never written over, even by force: it is what every filling begins with. */
async function refusalOf(target: string, template: string, force: boolean): Promise<AppError | undefined> {
  if (resolve(target) === resolve(template)) {
    return appError('file-exists', { path: target, params: { kept: 'template' } });
  }
  const there = await stat(target).catch(() => undefined);
  return there && !force ? appError('file-exists', { path: target }) : undefined;
}

async function write(terminal: Terminal, target: string, bytes: Uint8Array): Promise<ExitStatus> {
  const written = await writeFilledForm(target, bytes);
  if (!written.ok) return reportFailure(terminal, target, written.error);
  terminal.print(target);
  return exitStatus.done;
}
