/** Removes what a custom Electron folder brings along: a packaged program starts nothing but itself. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** @param {import('electron-builder').AfterPackContext} context */
export default async function afterPack(context) {
  await rm(join(context.packager.getResourcesDir(context.appOutDir), 'default_app.asar'), { force: true });
}
