/** The system's dialogs for the superior's forms and the mappings that fill them. */
import { type BrowserWindow, dialog } from 'electron';
import { vi } from '../shared/i18n';

/** The superior's form that shall be filled. */
export async function askForm(window: BrowserWindow): Promise<string | undefined> {
  const { openForm, openForms, forms } = vi.fill.dialogs;
  const answer = await dialog.showOpenDialog(window, {
    title: openForm,
    buttonLabel: openForms,
    filters: [{ name: forms, extensions: ['xlsx', 'xlsm', 'xls'] }],
    properties: ['openFile'],
  });
  return answer.canceled ? undefined : answer.filePaths[0];
}

/** Where the filled form shall be written; it keeps the ending of the form. */
export async function askFilledForm(window: BrowserWindow, suggested: string): Promise<string | undefined> {
  const ending = suggested.toLowerCase().endsWith('.xlsm') ? 'xlsm' : 'xlsx';
  const answer = await dialog.showSaveDialog(window, {
    title: vi.fill.dialogs.saveForm,
    buttonLabel: vi.fill.dialogs.saveButton,
    defaultPath: suggested,
    filters: [{ name: vi.fill.dialogs.forms, extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return answer.canceled || answer.filePath === '' ? undefined : withEnding(answer.filePath, `.${ending}`);
}

const mappings = () => ({ name: vi.fill.dialogs.mappings, extensions: ['json'] });

export async function askMapping(window: BrowserWindow): Promise<string | undefined> {
  const answer = await dialog.showOpenDialog(window, {
    title: vi.fill.dialogs.openMapping,
    buttonLabel: vi.fill.dialogs.openMappingButton,
    filters: [mappings()],
    properties: ['openFile'],
  });
  return answer.canceled ? undefined : answer.filePaths[0];
}

export async function askNewMapping(window: BrowserWindow, suggested: string): Promise<string | undefined> {
  const answer = await dialog.showSaveDialog(window, {
    title: vi.fill.dialogs.saveMapping,
    buttonLabel: vi.fill.dialogs.saveMappingButton,
    defaultPath: suggested,
    filters: [mappings()],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return answer.canceled || answer.filePath === '' ? undefined : withEnding(answer.filePath, '.json');
}

function withEnding(path: string, ending: string): string {
  return path.toLowerCase().endsWith(ending) ? path : `${path}${ending}`;
}
