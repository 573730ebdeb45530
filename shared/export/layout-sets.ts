import { type LayoutSetId, layoutSetIds } from '../domain/parts/layout';
import type { Season } from '../domain/season';
import { activeCells, congressDate } from '../domain/season-views';
import type { Certainty } from '../rules/rule-sets';
import type { MarginsMm } from './document-model';

/**
 * How a Party document is laid out (spec: “Layout of a Party document”). Guidance changes, so the layout is
 * a set with a date, as the rules are: the date of the season chooses it, and the office may change its values.
 */
export interface LayoutSet {
  readonly id: LayoutSetId;
  /** From which day it holds, `YYYY-MM-DD`. */
  readonly inForceFrom: string;
  readonly certainty: Certainty;
  readonly source: string;
  readonly marginsMm: MarginsMm;
  /** Left and right change over on even pages, where paper is printed on both sides. */
  readonly mirrored: boolean;
  /** Letters in points: superior, issuer, number, place and date. */
  readonly headPt: number;
  readonly partyPt: number;
  readonly kindPt: number;
  readonly subjectPt: number;
  readonly bodyPt: number;
  /** Exactly so much from line to line, in points. */
  readonly linePitchPt: number;
  readonly endMark: string;
  readonly receiverEnd: string;
  readonly lastBasisEnd: string;
  readonly signatureLines: number;
  /** Whether the post under the authority line is bold. */
  readonly positionBold: boolean;
  /** The symbol of a congress's own papers, where they have one: “ĐH”. */
  readonly congressSymbol: string | undefined;
}

const common = {
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
  mirrored: false,
  headPt: 14,
  partyPt: 15,
  kindPt: 16,
  subjectPt: 14,
  bodyPt: 14,
  linePitchPt: 19,
  signatureLines: 4,
  positionBold: false,
} as const;

export const layoutSets: Readonly<Record<LayoutSetId, LayoutSet>> = {
  'hd36-2018': {
    ...common,
    id: 'hd36-2018',
    inForceFrom: '2018-04-03',
    certainty: 'text',
    source: 'Hướng dẫn 36-HD/VPTW, ngày 03/4/2018; đo trên văn bản đã ký năm 2025',
    endMark: './.',
    receiverEnd: ',',
    lastBasisEnd: ';',
    congressSymbol: undefined,
  },
  'hd05-2026': {
    ...common,
    id: 'hd05-2026',
    inForceFrom: '2026-01-09',
    certainty: 'weak',
    source: 'Quy định 399-QĐ/TW, ngày 09/01/2026; Hướng dẫn 05-HD/VPTW (theo phần mềm, chưa có toàn văn)',
    endMark: '.',
    receiverEnd: ';',
    lastBasisEnd: '.',
    congressSymbol: 'ĐH',
  },
};

/** The day by which a layout is chosen: the first day planned, else the first congress; undefined before either. */
export function seasonDay(season: Season): string | undefined {
  const { plannedFrom } = season.season;
  const days = activeCells(season).flatMap(({ congress }) => congressDate(congress) ?? []);
  return plannedFrom ?? days.toSorted().at(0);
}

/** The set in force on a day; a date of a year or month alone counts from its first day. Without a day, the newest. */
export function layoutSetAt(day: string | undefined): LayoutSetId {
  const whole = day === undefined ? '9999' : day.padEnd(10, '-01');
  const inForce = layoutSetIds.filter((id) => layoutSets[id].inForceFrom <= whole);
  return inForce.at(-1) ?? layoutSetIds[0];
}

/** The layout of a season's documents: its set, with the values in which the office departs from it. */
export function layoutOf(season: Season): LayoutSet {
  const own = season.layout ?? {};
  const set = layoutSets[own.set ?? layoutSetAt(seasonDay(season))];
  const changed = Object.entries(own).filter(([key, value]) => key in set && value !== undefined);
  return { ...set, ...Object.fromEntries(changed) };
}
