import { createContext } from 'react';
import type { Filled } from './column-fill';

/** Runs what fills many fields, so that all they save is one step, and says how much was taken. */
export const Together = createContext<(fill: () => Filled) => void>((fill) => void fill());
