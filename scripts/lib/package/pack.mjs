/** electron-builder makes the program's folder and nothing else: installer and archives are made here, from it. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outDir, projectRoot } from '../paths.mjs';
import { licenceNotices } from './notices.mjs';
import { billOfMaterials } from './sbom.mjs';

/**
 * @typedef {{ platform: 'win' | 'linux', electronDist: string, electronVersion: string, output: string, forTest?: boolean }} Packing
 * @param {Packing} packing `electronDist` is a folder or the official archive; `output` is relative to the project
 * @returns {Promise<string>} the folder of the program
 */
export async function packFolder({ platform, electronDist, electronVersion, output, forTest = false }) {
  const [app, papers] = ['app', 'papers'].map((name) => join(projectRoot, output, name));
  placeApp(app, forTest);
  await writePapers(papers, electronVersion);
  const { build } = await import('electron-builder');
  await build({
    [platform]: ['dir'],
    x64: true,
    projectDir: projectRoot,
    publish: 'never',
    config: {
      directories: { output, app },
      electronDist,
      electronVersion,
      extraFiles: [{ from: papers, to: '.' }],
      // everything is bundled: electron-builder looks for no modules
      beforeBuild: () => false,
    },
  });
  return join(projectRoot, output, `${platform}-unpacked`);
}

/** What the archive of the program holds. */
function placeApp(folder, forTest) {
  const { name, productName, version, description, author, main } = JSON.parse(
    readFileSync(join(projectRoot, 'package.json'), 'utf8'),
  );
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['main', 'preload', 'renderer']) {
    cpSync(join(outDir, part), join(folder, 'out', part), { recursive: true });
  }
  // only what is packed for tests lets itself be driven (main/security.ts)
  const introduction = { name, productName, version, description, author, main, ...(forTest && { forTest }) };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(introduction));
}

/** What stands beside the program for whoever asks what is inside and under which licences. */
async function writePapers(folder, electronVersion) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sbom.cdx.json'), await billOfMaterials(electronVersion));
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), licenceNotices());
}
