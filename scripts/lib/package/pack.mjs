/** electron-builder with our configuration, once for users and once for the test of the packaged start. */
import { createRequire } from 'node:module';
import { projectRoot } from '../paths.mjs';

/** Without a target of its own, a platform takes those of electron-builder.yml. */
const CONFIGURED_TARGETS = [];

/** What is given to users: the official Electron, against the checksums that came with its npm package. */
export function packForUsers({ win, linux }) {
  const checksums = createRequire(import.meta.url)('electron/checksums.json');
  return pack({
    ...(win && { win: CONFIGURED_TARGETS }),
    ...(linux && { linux: CONFIGURED_TARGETS }),
    config: { electronDownload: { checksums } },
  });
}

/** @param {{ folder: string, version: string }} runtime */
export function packForTest(runtime) {
  return pack({
    linux: ['dir'],
    config: {
      directories: { output: 'dist-test' },
      electronDist: runtime.folder,
      electronVersion: runtime.version,
    },
  });
}

async function pack(options) {
  const { build } = await import('electron-builder');
  await build({ ...options, projectDir: projectRoot, publish: 'never' });
}
