import fc from 'fast-check';

/**
 * From now on everything that is drawn in this process follows from the seed: what fails falls again, as far as no clock of
 * the system has a part in it.
 */
export function drawFrom(seed: number): void {
  fc.configureGlobal({ seed });
  let state = seed >>> 0;
  // mulberry32 by Tommy Ettinger: 32 bits of state, each number equally likely
  Math.random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
