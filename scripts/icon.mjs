/** Draws build/icon.png and build/icon.ico anew; both are kept in the repository. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { drawIcon } from './lib/icon/drawing.mjs';
import { toIco, toPng } from './lib/icon/formats.mjs';
import { projectRoot } from './lib/paths.mjs';
import { main } from './lib/say.mjs';

/** What Windows asks for at 100, 125, 150, 175 and 200 %, and the large ones of folders. */
const ICO_SIZES = [16, 20, 24, 28, 32, 40, 48, 56, 64, 96, 128, 256];
const PNG_SIZE = 512;

await main(async () => {
  await bootstrap();
  const folder = join(projectRoot, 'build');
  mkdirSync(folder, { recursive: true });
  const images = ICO_SIZES.map((size) => ({ size, png: toPng(drawIcon(size), size) }));
  writeFileSync(join(folder, 'icon.ico'), toIco(images));
  writeFileSync(join(folder, 'icon.png'), toPng(drawIcon(PNG_SIZE), PNG_SIZE));
});
