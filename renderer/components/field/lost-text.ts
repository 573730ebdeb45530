import { createContext } from 'react';

/** Tells that a field went away with a text that could not be saved: what stood there, and why. */
export const LostText = createContext<(notice: string) => void>(() => undefined);
