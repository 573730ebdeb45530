/** Whether there is a screen, and how to do without one. */

export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The size of the smallest screen in the offices, with room for a window's frame. */
const VIRTUAL_SCREEN = '-screen 0 1600x1000x24';

/**
 * The same command, under a virtual screen where there is none.
 * @param {string} command @param {readonly string[]} args
 * @returns {[string, string[]]}
 */
export function onSomeScreen(command, args) {
  if (hasDisplay()) return [command, [...args]];
  return ['xvfb-run', ['--auto-servernum', `--server-args=${VIRTUAL_SCREEN}`, command, ...args]];
}
