import { type Position, positions } from '../domain/choices';

/** A count of people, whole and by post. */
export type ByPosition = Readonly<Record<'total' | Position, number>>;

export const columns = ['total', ...positions] as const;
export type Column = (typeof columns)[number];
