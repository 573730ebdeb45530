import type { z } from 'zod';
import { absences } from './parts/absences';
import { acceptances } from './parts/acceptances';
import { aftermath, division } from './parts/aftermath';
import { ageThresholds } from './parts/age-thresholds';
import { citations } from './parts/citations';
import { closings } from './parts/closings';
import { delegateSeats } from './parts/delegate-seats';
import { exports } from './parts/exports';
import { fillMappings } from './parts/fill-mappings';
import { holidays } from './parts/holidays';
import { layout } from './parts/layout';
import { invalidPapers, minutes } from './parts/minutes';
import { output } from './parts/output';
import { papers } from './parts/papers';
import type { ListPart, Part, ValuePart } from './parts/part';
import { personnel, personnelApproval, personnelSteps, usualSteps } from './parts/personnel';
import { plan, wardMembers } from './parts/plan';
import { preparation, preparationItems } from './parts/preparation';
import { publishedFigures, publishedPapers } from './parts/published-papers';
import { ratification } from './parts/ratification';
import { reportTexts } from './parts/report-texts';
import { roster } from './parts/roster';
import { rules } from './parts/rules';
import { secondBallots, secondEntry, secondVotes } from './parts/second-entry';
import {
  formerMembers,
  lineage,
  previousCommittee,
  previousCongress,
  previousSeason,
  termChanges,
} from './parts/terms';
import { workingWeek } from './parts/working-week';

/**
 * What a season holds beside its core: optional keys of the season and of its
 * cells, each a list of items with ids or a group of optional fields. A new part is
 * a schema in `parts/` and a line here: storage, interchange and edits follow.
 */

/** Parts of the season as a whole. */
export const seasonParts = {
  acceptances,
  ageThresholds,
  citations,
  fillMappings,
  exports,
  holidays,
  layout,
  output,
  preparationItems,
  usualSteps,
  wardMembers,
  previousSeason,
  publishedFigures,
  publishedPapers,
  workingWeek,
  reportTexts,
  rules,
} as const satisfies Readonly<Record<string, Part>>;

/** Parts of each cell. */
export const cellParts = {
  absences,
  closings,
  delegateSeats,
  invalidPapers,
  minutes,
  papers,
  plan,
  preparation,
  personnel,
  personnelApproval,
  personnelSteps,
  ratification,
  aftermath,
  division,
  formerMembers,
  lineage,
  previousCommittee,
  previousCongress,
  termChanges,
  secondBallots,
  secondEntry,
  secondVotes,
  roster,
} as const satisfies Readonly<Record<string, Part>>;

/** Parts of a cell that go on after it is finished (“đã chốt”): what follows the congress, and changes during the term. */
export const openAfterFinish: readonly CellPartName[] = [
  'papers',
  'ratification',
  'aftermath',
  'division',
  'termChanges',
];

type SeasonParts = typeof seasonParts;
type CellParts = typeof cellParts;
export type SeasonPartName = keyof SeasonParts;
export type CellPartName = keyof CellParts;

type PartShape<Parts extends Readonly<Record<string, Part>>> = {
  [K in keyof Parts]: z.ZodOptional<Parts[K]['schema']>;
};

function shapeOf<Parts extends Readonly<Record<string, Part>>>(parts: Parts): PartShape<Parts> {
  const entries = Object.entries(parts).map(([name, { schema }]) => [name, schema.optional()]);
  return Object.fromEntries(entries) as PartShape<Parts>;
}

export const seasonPartShape = shapeOf(seasonParts);
export const cellPartShape = shapeOf(cellParts);

type NamesOf<Parts, Kind> = { [K in keyof Parts]: Parts[K] extends Kind ? K : never }[keyof Parts];

export type SeasonListName = NamesOf<SeasonParts, ListPart>;
export type CellListName = NamesOf<CellParts, ListPart>;
export type SeasonValueName = NamesOf<SeasonParts, ValuePart>;
export type CellValueName = NamesOf<CellParts, ValuePart>;

/** An item of a list of the season, or of a cell. */
export type SeasonItem<L extends SeasonListName> = z.infer<SeasonParts[L]['item']>;
export type CellItem<L extends CellListName> = z.infer<CellParts[L]['item']>;
/** A group of fields of the season, or of a cell. */
export type SeasonValue<V extends SeasonValueName> = z.infer<SeasonParts[V]['schema']>;
export type CellValue<V extends CellValueName> = z.infer<CellParts[V]['schema']>;

/** The parts of the season itself that a change may carry; null where the season no longer has one. */
export type SeasonPartValues = {
  readonly [K in SeasonPartName]?: z.infer<SeasonParts[K]['schema']> | null;
};

/** A part by its name: of a cell where `ofCell`, else of the season. */
export function partNamed(name: string, ofCell: boolean): Part | undefined {
  const parts: Readonly<Record<string, Part>> = ofCell ? cellParts : seasonParts;
  return Object.hasOwn(parts, name) ? parts[name] : undefined;
}
