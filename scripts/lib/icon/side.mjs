/** The picture beside the installer's first and last page: the star of the program's sign on its red. */
import { drawIcon, RED } from './drawing.mjs';

/** What the pages of NSIS have room for, in pixels. */
const WIDTH = 164;
const HEIGHT = 314;
const SIGN = 132;
const TOP = 40;

/** @returns {{ rgba: Buffer, width: number, height: number }} rows top first, nothing transparent */
export function drawSide() {
  const rgba = Buffer.alloc(WIDTH * HEIGHT * 4, Buffer.from([...RED, 0xff]));
  const sign = drawIcon(SIGN);
  const left = (WIDTH - SIGN) / 2;
  for (let y = 0; y < SIGN; y += 1) {
    for (let x = 0; x < SIGN; x += 1) {
      const from = (y * SIGN + x) * 4;
      // the sign's own corners are transparent: the red beneath stays
      if (sign[from + 3] === 0xff) sign.copy(rgba, ((y + TOP) * WIDTH + x + left) * 4, from, from + 4);
    }
  }
  return { rgba, width: WIDTH, height: HEIGHT };
}
