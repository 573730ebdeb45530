/** The system's own dialogs for choosing files, in the office's words. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { SameWard } from '../shared/combined/same-wards';
import type { AppError } from '../shared/errors';
import { vi } from '../shared/i18n';
import { errorText } from '../shared/i18n/vi/errors';
import { formatMoment } from '../shared/text/dates';
import { documentEndings } from './files/attachments';

const texts = vi.dialogs;
const { dialogs: formTexts } = vi.fill;

/** What can be chosen to be read; old workbooks (.xls) too, to be told what to do with them. */
const openings = {
  dataFile: {
    title: texts.openTitle,
    button: texts.openButton,
    files: texts.dataFile,
    endings: ['dhcb', 'dhcbgoi'],
  },
  lastTerm: {
    title: texts.lastTermTitle,
    button: texts.openButton,
    files: texts.dataFile,
    endings: ['dhcb'],
  },
  wards: {
    title: texts.wardFilesTitle,
    button: texts.wardFilesButton,
    files: texts.wardFiles,
    endings: ['dhcb', 'dhcbgoi'],
  },
  package: {
    title: texts.openPackageTitle,
    button: texts.openPackageButton,
    files: texts.package,
    endings: ['dhcbgoi'],
  },
  list: {
    title: texts.importTitle,
    button: texts.importButton,
    files: texts.list,
    endings: ['xlsx', 'xlsm', 'xls', 'csv', 'tsv', 'txt'],
  },
  document: {
    title: texts.documentTitle,
    button: texts.documentButton,
    files: texts.document,
    endings: documentEndings,
  },
  form: {
    title: formTexts.openForm,
    button: formTexts.openForms,
    files: formTexts.forms,
    endings: ['xlsx', 'xlsm', 'xltx', 'xltm', 'xls'],
  },
  mapping: {
    title: formTexts.openMapping,
    button: formTexts.openMappingButton,
    files: formTexts.mappings,
    endings: ['json'],
  },
} as const;
type Opening = keyof typeof openings;

/** What is written to a place of the user's choice: by ending, the name of the kind of file; the first is the usual one. */
const savings = {
  dataFile: {
    title: texts.newDataFileTitle,
    button: texts.newDataFileButton,
    endings: { dhcb: texts.dataFile },
  },
  otherFile: {
    title: texts.otherFileTitle,
    button: texts.newDataFileButton,
    endings: { dhcb: texts.dataFile },
  },
  recovery: { title: texts.recoveryTitle, button: texts.copyButton, endings: { txt: texts.text } },
  copy: { title: texts.copyTitle, button: texts.copyButton, endings: { dhcb: texts.dataFile } },
  package: {
    title: texts.packageTitle,
    button: texts.packageButton,
    endings: { dhcbgoi: texts.package },
  },
  workbook: { title: texts.exportTitle, button: texts.exportButton, endings: { xlsx: texts.workbook } },
  paper: { title: texts.paperTitle, button: texts.paperButton, endings: texts.paperFormats },
  filledForm: {
    title: formTexts.saveForm,
    button: formTexts.saveButton,
    endings: {
      xlsx: formTexts.forms,
      xlsm: formTexts.forms,
      xltx: formTexts.forms,
      xltm: formTexts.forms,
    },
  },
  mapping: {
    title: formTexts.saveMapping,
    button: formTexts.saveMappingButton,
    endings: { json: formTexts.mappings },
  },
} as const;
type Saving = keyof typeof savings;

/** A file to be read, or undefined when the user left the dialog. */
export async function askToOpen(window: BrowserWindow, kind: Opening): Promise<string | undefined> {
  return (await chosenFiles(window, kind, ['openFile']))[0];
}

/** Files to be read; none when the user left the dialog. */
export async function askToOpenSeveral(window: BrowserWindow, kind: Opening): Promise<readonly string[]> {
  return chosenFiles(window, kind, ['openFile', 'multiSelections']);
}

async function chosenFiles(
  window: BrowserWindow,
  kind: Opening,
  properties: OpenDialogOptions['properties'] & object,
): Promise<readonly string[]> {
  const { title, button, files, endings } = openings[kind];
  const answer = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    filters: [{ name: files, extensions: [...endings] }],
    properties,
  });
  return answer.canceled ? [] : answer.filePaths;
}

/**
 * Where a file shall be written, or undefined when the user left the dialog; replacing an older one was confirmed
 * in it. The file has the ending of the name that was suggested.
 */
export async function askWhereToSave(
  window: BrowserWindow,
  kind: Saving,
  suggested: string,
): Promise<string | undefined> {
  const { title, button, endings } = savings[kind];
  const known = Object.entries<string>(endings);
  const [ending, files] =
    known.find(([each]) => suggested.toLowerCase().endsWith(`.${each}`)) ?? known[0] ?? [];
  if (ending === undefined || files === undefined) return undefined;
  const answer = await dialog.showSaveDialog(window, {
    title,
    buttonLabel: button,
    defaultPath: suggested,
    filters: [{ name: files, extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (answer.canceled || answer.filePath === '') return undefined;
  const path = withEnding(answer.filePath, `.${ending}`);
  // the dialog asked about the name as it was typed
  if (path === answer.filePath || !existsSync(path)) return path;
  return (await askReplace(window, [basename(path)])) ? path : undefined;
}

/** The folder into which forms for the cells are written, or from which they come back. */
export function askFormsFolder(
  window: BrowserWindow,
  what: 'write' | 'read',
  suggested: string,
): Promise<string | undefined> {
  return chooseFolder(window, suggested, vi.cellForms.dialogs[what], what === 'write');
}

/** In which folder a new one for many papers shall be made. */
export function askFolder(window: BrowserWindow, suggested: string): Promise<string | undefined> {
  return chooseFolder(window, suggested, { title: texts.folderTitle, button: texts.folderButton });
}

/** The second folder for copies of the data file. */
export function askBackupFolder(window: BrowserWindow, suggested: string): Promise<string | undefined> {
  return chooseFolder(window, suggested, {
    title: texts.backupFolderTitle,
    button: texts.backupFolderButton,
  });
}

async function chooseFolder(
  window: BrowserWindow,
  defaultPath: string,
  { title, button }: { readonly title: string; readonly button: string },
  mayMake = true,
): Promise<string | undefined> {
  const answer = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    defaultPath,
    properties: mayMake ? ['openDirectory', 'createDirectory'] : ['openDirectory'],
  });
  return answer.canceled ? undefined : answer.filePaths[0];
}

function withEnding(path: string, ending: string): string {
  return path.toLowerCase().endsWith(ending) ? path : `${path}${ending}`;
}

const STAY = 0;
/** Who sent what, and when: the lines of a receipt before its files. */
const PACKAGE_LINES = 8;

/** True when the user leaves knowing that the last changes are not in the file. */
export async function askLeaveUnsaved(window: BrowserWindow, error: AppError): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: texts.unsavedTitle,
    message: texts.unsavedMessage,
    detail: `${errorText(error)}\n${texts.unsavedDetail}`,
    buttons: [texts.unsavedStay, texts.unsavedLeave],
    defaultId: STAY,
    cancelId: STAY,
    noLink: true,
  });
  return response !== STAY;
}

/** True when the user waits on for a page that does not answer; false, too, when the question is taken back. */
export async function askWaitForPage(window: BrowserWindow, signal: AbortSignal): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: texts.busyTitle,
    message: texts.busyMessage,
    detail: texts.busyDetail,
    buttons: [texts.busyWait, texts.busyLeave],
    defaultId: STAY,
    cancelId: STAY,
    noLink: true,
    signal,
  });
  return response === STAY;
}

/** True when the user opens a file for changing though another program seems to have it open. */
export async function askForce(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: texts.forceTitle,
    message: texts.forceMessage,
    detail: texts.forceDetail,
    buttons: [texts.forceLeave, texts.forceGo],
    defaultId: STAY,
    cancelId: STAY,
    noLink: true,
  });
  return response !== STAY;
}

/** Whether files are of one ward, of which the newest is taken then; undefined when the user leaves. */
export async function askSameWard(
  window: BrowserWindow,
  { kind, wards }: SameWard,
): Promise<'newest' | 'two' | undefined> {
  const { same } = vi.combined;
  const names = [...new Set(wards.map(({ season }) => season.committee.name))];
  const choices =
    kind === 'sure' ? (['newest', undefined] as const) : (['newest', 'two', undefined] as const);
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: same.title,
    message: kind === 'sure' ? same.sure(names.join('; ')) : same.maybe(names),
    detail: wards
      .map(({ season, source }) =>
        same.file(season.committee.name, source.file, formatMoment(source.takenAt)),
      )
      .join('\n'),
    buttons: choices.map((choice) => (choice === undefined ? same.leave : same[choice])),
    defaultId: choices.length - 1,
    cancelId: choices.length - 1,
    noLink: true,
  });
  return choices[response];
}

/** What to do with a package that is whole: open its data, save its other files, or nothing. */
export async function askPackage(
  window: BrowserWindow,
  receipt: readonly string[],
  hasData: boolean,
): Promise<'data' | 'files' | undefined> {
  const { ask, takeIn, saveFiles } = vi.sealed;
  const choices = hasData ? (['data', 'files', undefined] as const) : (['files', undefined] as const);
  const names = { data: takeIn, files: saveFiles };
  const { response } = await dialog.showMessageBox(window, {
    type: 'info',
    title: ask.title,
    message: ask.message,
    detail: receipt
      .filter((line) => line !== '')
      .slice(1, PACKAGE_LINES)
      .join('\n'),
    buttons: choices.map((choice) => (choice === undefined ? ask.leave : names[choice])),
    defaultId: 0,
    cancelId: choices.length - 1,
    noLink: true,
  });
  return choices[response];
}

/** True when the user agrees that files of these names give way to new ones. */
export async function askReplace(window: BrowserWindow, names: readonly string[]): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: texts.replaceTitle,
    message: texts.replaceMessage(names.length),
    detail: names.join('\n'),
    buttons: [texts.replaceKeep, texts.replaceGo],
    defaultId: STAY,
    cancelId: STAY,
    noLink: true,
  });
  return response !== STAY;
}
