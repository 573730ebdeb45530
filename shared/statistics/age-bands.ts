import type { AgeBandSet } from '../domain/choices';

/** A band of ages, both ends included; an absent end is open. */
export interface AgeBand {
  readonly from?: number;
  readonly to?: number;
}

/** The three customary sets; their bands cover every age once, so that the parts always add up. */
export const ageBands: Readonly<Record<AgeBandSet, readonly AgeBand[]>> = {
  threeBands: [{ to: 40 }, { from: 41, to: 50 }, { from: 51 }],
  // The first band of the form (“18–30”) also takes whoever is younger: nobody may fall out of the table.
  fiveYears: [
    { to: 30 },
    { from: 31, to: 35 },
    { from: 36, to: 40 },
    { from: 41, to: 45 },
    { from: 46, to: 50 },
    { from: 51, to: 55 },
    { from: 56, to: 60 },
    { from: 61 },
  ],
  tenYears: [{ to: 29 }, { from: 30, to: 40 }, { from: 41, to: 50 }, { from: 51, to: 60 }, { from: 61 }],
};

export function inBand(age: number, band: AgeBand): boolean {
  return (band.from === undefined || age >= band.from) && (band.to === undefined || age <= band.to);
}
