/** Before every file of component tests: what is awaited may take its time, and what a test has put into the window goes with it. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/** Ends what hangs: a busy machine takes many times as long as a quiet one. */
const LIMIT_MS = 300_000;

configure({ asyncUtilTimeout: LIMIT_MS });

afterEach(cleanup);
