/** Before every file of component tests: what a test has put into the window goes with it. */
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
