/** Folders that another program carries to servers outside: what lies there leaves the office, and is written by others too. */

/** Names of such folders, as their programs make them; the first capture is the service. */
const NAMES = [
  /^(OneDrive)(?: - .+)?$/iu,
  /^(Google Drive)$/iu,
  /^(Dropbox)(?: \(.+\))?$/iu,
  /^(iCloud)Drive$/iu,
];

/** Windows says where OneDrive has its folders, which may bear any name. */
const ONEDRIVE_VARIABLES = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'];

/**
 * The service that carries away what lies at a path, by the names of its folders and by what the system says; undefined
 * where none is known.
 */
export function syncedBy(path: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = path.split(/[\\/]/u).slice(0, -1);
  for (const folder of folders) {
    const service = NAMES.map((name) => name.exec(folder)?.[1]).find((found) => found !== undefined);
    if (service !== undefined) return service;
  }
  const isOneDrive = ONEDRIVE_VARIABLES.some((name) => isBelow(path, environment[name] ?? ''));
  return isOneDrive ? 'OneDrive' : undefined;
}

function isBelow(path: string, folder: string): boolean {
  if (folder === '' || !path.toLowerCase().startsWith(folder.toLowerCase())) return false;
  return /[\\/]/u.test(path.charAt(folder.length));
}
