import { expect, it } from 'vitest';
import { syncedBy } from './synced-folder';

it.each([
  ['C:\\Users\\lan\\OneDrive\\Hồ sơ\\Phường.dhcb', 'OneDrive'],
  ['C:\\Users\\lan\\OneDrive - Phường Hoài Tân\\Phường.dhcb', 'OneDrive'],
  ['/home/lan/Dropbox/Phường.dhcb', 'Dropbox'],
  ['G:\\Google Drive\\Phường.dhcb', 'Google Drive'],
  ['D:\\Mây\\Phường.dhcb', 'OneDrive'],
  ['C:\\Users\\lan\\Documents\\OneDrive.dhcb', undefined],
  ['C:\\OneDrive cũ\\Phường.dhcb', undefined],
  ['D:\\Mây 2\\Phường.dhcb', undefined],
])('%s: %s', (path, service) => {
  expect(syncedBy(path, { OneDrive: 'd:\\mây', OneDriveCommercial: '' })).toBe(service);
});
