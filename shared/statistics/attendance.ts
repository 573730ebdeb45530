import type { CellStatistics } from './cell-statistics';

/** Who was summoned and who came, over the congresses of which both are entered. */
export interface AttendanceFigures {
  readonly summoned: number;
  readonly present: number;
  /** Congresses of which both are entered and agree. */
  readonly known: number;
  /** Congresses held. */
  readonly of: number;
}

/** Adds the attendance of the congresses held; where more came than were summoned one of the two is wrong, and neither counts. */
export function attendanceFigures(byCell: readonly CellStatistics[]): AttendanceFigures {
  const held = byCell.filter((each) => each.held);
  const told = held.flatMap(({ cell: { congress } }) => {
    const { summonedOfficial: summoned, presentOfficial: present } = congress;
    return summoned === undefined || present === undefined || present > summoned
      ? []
      : [{ summoned, present }];
  });
  return {
    summoned: told.reduce((sum, each) => sum + each.summoned, 0),
    present: told.reduce((sum, each) => sum + each.present, 0),
    known: told.length,
    of: held.length,
  };
}
