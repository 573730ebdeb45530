/** The program's sign: a red square with round corners and a yellow star, drawn point by point. */

export const RED = [0xda, 0x25, 0x1d];
const YELLOW = [0xff, 0xde, 0x00];

/** Proportions of the square's side. */
const CORNER = 0.2;
const STAR_RADIUS = 0.36;
/** A regular five-pointed star's inner radius over its outer one. */
const STAR_WAIST = 0.381966;
const STAR_POINTS = 5;
/** Each pixel is the mean of this many points a side: smooth edges. */
const SAMPLES = 6;
const OPAQUE = 255;

const starCorners = Array.from({ length: 2 * STAR_POINTS }, (_, index) => {
  const radius = STAR_RADIUS * (index % 2 === 0 ? 1 : STAR_WAIST);
  const angle = (index * Math.PI) / STAR_POINTS - Math.PI / 2;
  return [0.5 + radius * Math.cos(angle), 0.52 + radius * Math.sin(angle)];
});

/** @param {number} size in pixels @returns {Buffer} RGBA rows, top first */
export function drawIcon(size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) pixels.set(pixel(x, y, size), (y * size + x) * 4);
  }
  return pixels;
}

function pixel(x, y, size) {
  let [covered, star] = [0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const u = (x + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const v = (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    if (!isInSquare(u, v)) continue;
    covered += 1;
    if (isInStar(u, v)) star += 1;
  }
  if (covered === 0) return [0, 0, 0, 0];
  const share = star / covered;
  const colour = RED.map((red, channel) => Math.round(red + (YELLOW[channel] - red) * share));
  return [...colour, Math.round((OPAQUE * covered) / (SAMPLES * SAMPLES))];
}

function isInSquare(u, v) {
  const [dx, dy] = [u, v].map((at) => Math.max(CORNER - at, at - (1 - CORNER), 0));
  return dx * dx + dy * dy <= CORNER * CORNER;
}

/** Counts the star's edges to the right of the point: inside when odd. */
function isInStar(u, v) {
  let inside = false;
  starCorners.forEach(([x1, y1], index) => {
    const [x2, y2] = starCorners[(index + 1) % starCorners.length];
    if (y1 > v !== y2 > v && u < ((x2 - x1) * (v - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}
