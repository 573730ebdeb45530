/** The system's own dialogs for choosing files, in the office's words. */
import { type BrowserWindow, dialog } from 'electron';
import type { AppError } from '../shared/errors';
import type { DocumentFormat } from '../shared/export/documents/paper-kinds';
import { vi } from '../shared/i18n';
import { errorText } from '../shared/i18n/vi/errors';
import { documentEndings } from './files/attachments';

const dataFiles = { name: vi.dialogs.dataFile, extensions: ['dhcb'] };
const packages = { name: vi.dialogs.package, extensions: ['dhcbgoi'] };
const workbooks = { name: vi.dialogs.workbook, extensions: ['xlsx'] };

/** Where a new data file shall stand, or undefined when the user left the dialog. */
export async function askNewDataFile(window: BrowserWindow, suggested: string): Promise<string | undefined> {
  const answer = await dialog.showSaveDialog(window, {
    title: vi.dialogs.newDataFileTitle,
    buttonLabel: vi.dialogs.newDataFileButton,
    defaultPath: suggested,
    filters: [dataFiles],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return answer.canceled || answer.filePath === '' ? undefined : withEnding(answer.filePath, '.dhcb');
}

export async function askDataFile(
  window: BrowserWindow,
  title: string = vi.dialogs.openTitle,
): Promise<string | undefined> {
  const answer = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: vi.dialogs.openButton,
    filters: [dataFiles],
    properties: ['openFile'],
  });
  return answer.canceled ? undefined : answer.filePaths[0];
}

/** A document of the season: any kind of file that the office keeps its papers in. */
export async function askDocument(window: BrowserWindow): Promise<string | undefined> {
  const answer = await dialog.showOpenDialog(window, {
    title: vi.dialogs.documentTitle,
    buttonLabel: vi.dialogs.documentButton,
    filters: [{ name: vi.dialogs.document, extensions: [...documentEndings] }],
    properties: ['openFile'],
  });
  return answer.canceled ? undefined : answer.filePaths[0];
}

/** A workbook from which a list is taken. Old ones (.xls) can be chosen too, to be told what to do with them. */
export async function askSpreadsheet(window: BrowserWindow): Promise<string | undefined> {
  const answer = await dialog.showOpenDialog(window, {
    title: vi.dialogs.importTitle,
    buttonLabel: vi.dialogs.importButton,
    filters: [{ name: vi.dialogs.workbook, extensions: ['xlsx', 'xlsm', 'xls'] }],
    properties: ['openFile'],
  });
  return answer.canceled ? undefined : answer.filePaths[0];
}

/** The files of several wards: data files, packages, combined files. */
export async function askWardFiles(window: BrowserWindow): Promise<readonly string[]> {
  const answer = await dialog.showOpenDialog(window, {
    title: vi.dialogs.wardFilesTitle,
    buttonLabel: vi.dialogs.wardFilesButton,
    filters: [{ name: vi.dialogs.wardFiles, extensions: ['dhcb', 'dhcbgoi'] }],
    properties: ['openFile', 'multiSelections'],
  });
  return answer.canceled ? [] : answer.filePaths;
}

export async function askNewPackage(window: BrowserWindow, suggested: string): Promise<string | undefined> {
  const answer = await dialog.showSaveDialog(window, {
    title: vi.dialogs.packageTitle,
    buttonLabel: vi.dialogs.packageButton,
    defaultPath: suggested,
    filters: [packages],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return answer.canceled || answer.filePath === '' ? undefined : withEnding(answer.filePath, '.dhcbgoi');
}

export async function askPackage(window: BrowserWindow): Promise<string | undefined> {
  const answer = await dialog.showOpenDialog(window, {
    title: vi.dialogs.openPackageTitle,
    buttonLabel: vi.dialogs.openPackageButton,
    filters: [packages],
    properties: ['openFile'],
  });
  return answer.canceled ? undefined : answer.filePaths[0];
}

/** Where the workbook shall be written; replacing an older one was confirmed in the dialog. */
export async function askWorkbook(window: BrowserWindow, suggested: string): Promise<string | undefined> {
  const answer = await dialog.showSaveDialog(window, {
    title: vi.dialogs.exportTitle,
    buttonLabel: vi.dialogs.exportButton,
    defaultPath: suggested,
    filters: [workbooks],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return answer.canceled || answer.filePath === '' ? undefined : withEnding(answer.filePath, '.xlsx');
}

/** Where a document shall be written; replacing an older one was confirmed in the dialog. */
export async function askPaper(
  window: BrowserWindow,
  suggested: string,
  format: DocumentFormat,
): Promise<string | undefined> {
  const answer = await dialog.showSaveDialog(window, {
    title: vi.dialogs.paperTitle,
    buttonLabel: vi.dialogs.paperButton,
    defaultPath: suggested,
    filters: [{ name: vi.dialogs.paperFormats[format], extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return answer.canceled || answer.filePath === '' ? undefined : withEnding(answer.filePath, `.${format}`);
}

/** In which folder a new one for many papers shall be made. */
export async function askFolder(window: BrowserWindow, suggested: string): Promise<string | undefined> {
  const answer = await dialog.showOpenDialog(window, {
    title: vi.dialogs.folderTitle,
    buttonLabel: vi.dialogs.folderButton,
    defaultPath: suggested,
    properties: ['openDirectory', 'createDirectory'],
  });
  return answer.canceled ? undefined : answer.filePaths[0];
}

function withEnding(path: string, ending: string): string {
  return path.toLowerCase().endsWith(ending) ? path : `${path}${ending}`;
}

const STAY = 0;

/** True when the user leaves knowing that the last changes are not in the file. */
export async function askLeaveUnsaved(window: BrowserWindow, error: AppError): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: vi.dialogs.unsavedTitle,
    message: vi.dialogs.unsavedMessage,
    detail: `${errorText(error)}\n${vi.dialogs.unsavedDetail}`,
    buttons: [vi.dialogs.unsavedStay, vi.dialogs.unsavedLeave],
    defaultId: STAY,
    cancelId: STAY,
    noLink: true,
  });
  return response !== STAY;
}

/** Says why a file that was named from outside could not be opened. */
export async function tellProblem(window: BrowserWindow, error: AppError): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'error',
    title: vi.dialogs.notOpenedTitle,
    message: errorText(error),
    buttons: [vi.common.close],
    noLink: true,
  });
}

/** True when the user agrees that files of these names give way to new ones. */
export async function askReplace(window: BrowserWindow, names: readonly string[]): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: vi.dialogs.replaceTitle,
    message: vi.dialogs.replaceMessage(names.length),
    detail: names.join('\n'),
    buttons: [vi.dialogs.replaceKeep, vi.dialogs.replaceGo],
    defaultId: STAY,
    cancelId: STAY,
    noLink: true,
  });
  return response !== STAY;
}
