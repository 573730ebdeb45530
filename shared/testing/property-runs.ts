import fc from 'fast-check';

/**
 * How property tests draw. The same commit draws the same cases each time, so that a test that fails fails again for whoever looks;
 * `DHCB_SEED=random` draws others, and `DHCB_RUNS` says how many for each property that does not say so itself.
 * A failure prints its seed and path, and is kept as an example of its own.
 */
const SEED = 2026;

const { DHCB_SEED: wanted = String(SEED), DHCB_RUNS: runs } = process.env;

export const seed = wanted === 'random' ? Date.now() : Number(wanted);

fc.configureGlobal({
  seed,
  ...(runs !== undefined && { numRuns: Number(runs) }),
});
