/** Calls about the files of the season's documents. */
import { type BrowserWindow, shell } from 'electron';
import { appError } from '../../shared/errors';
import { fail, ok } from '../../shared/result';
import { askToOpen } from '../dialogs';
import { fileOfDocument } from '../files/attachments';
import { viewCopy } from '../files/view-copy';
import { attachTo } from '../office/attach';
import type { Office } from '../office/office';
import type { Handlers } from './handle';

type DocumentCalls = Pick<Handlers, 'document.attach' | 'document.choose' | 'document.open'>;

export function documentCalls(office: Office, window: BrowserWindow): DocumentCalls {
  return {
    'document.attach': async ({ handle }) => {
      const open = office.opened(handle);
      if (!open.ok) return open;
      const source = await askToOpen(window, 'document');
      if (source === undefined) return fail(appError('cancelled'));
      return attachTo(office, handle, source);
    },
    'document.choose': async ({ handle }) => {
      const open = office.opened(handle);
      if (!open.ok) return open;
      const path = await askToOpen(window, 'document');
      return path === undefined
        ? fail(appError('cancelled'))
        : fileOfDocument(open.value.path, { link: path });
    },
    'document.open': async ({ handle, document: { index, subject } }) => {
      const open = office.opened(handle);
      if (!open.ok) return open;
      const document = open.value.season.documents?.[index];
      if (document?.subject !== subject) return fail(appError('not-found'));
      const stored = await fileOfDocument(open.value.path, document);
      if (!stored.ok) return stored;
      const path = await viewCopy(stored.value);
      if (!path.ok) return path;
      const problem = await shell.openPath(path.value);
      return problem === '' ? ok(null) : fail(appError('no-program', { path: path.value }));
    },
  };
}
