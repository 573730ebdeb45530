import fc from 'fast-check';

/** Property tests try fewer cases while a thousand changes of the code are tried, each against all of them. */
const RUNS = 25;

fc.configureGlobal({ numRuns: RUNS });
