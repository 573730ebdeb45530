import type { Cell, Season, SeasonDocument } from '../domain/season';

/** What the office lets out in a package: sheets and report always, and of the season as much as it chooses. */
export const packageContents = ['sheets', 'data', 'people'] as const;
export type PackageContents = (typeof packageContents)[number];

/** The office's own notes, figures that it checked against and second entries: in no package. */
const officeOnly = [
  'exports',
  'fillMappings',
  'publishedFigures',
  'publishedPapers',
] as const satisfies readonly (keyof Season)[];
/** Where files of documents lie on the computer of the office. */
const placesOfFiles = ['attachment', 'link'] as const satisfies readonly (keyof SeasonDocument)[];
const cellOfficeOnly = [
  'secondBallots',
  'secondEntry',
  'secondVotes',
] as const satisfies readonly (keyof Cell)[];

/** Members who sit in no committee, planned personnel, committees of earlier terms. */
const ofPeople = ['wardMembers'] as const satisfies readonly (keyof Season)[];
const cellOfPeople = [
  'roster',
  'absences',
  'personnel',
  'personnelApproval',
  'personnelSteps',
  'formerMembers',
] as const satisfies readonly (keyof Cell)[];

function without<T extends object>(value: T, keys: readonly (keyof T)[]): T {
  const left: readonly PropertyKey[] = keys;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !left.includes(key))) as T;
}

/** Guides are ids of the ward's members: without these they name nobody. */
function withoutGuides({ plan, ...cell }: Cell): Cell {
  if (plan === undefined) return cell;
  const left = without(plan, ['guides']);
  return Object.keys(left).length === 0 ? cell : { ...cell, plan: left };
}

/**
 * The season as a package holds it. Nothing of the office's own goes out; with `data` alone neither do members
 * who sit in no committee, planned personnel, nor the numbers that identify a person, unless the office prints them.
 */
export function sentSeason(season: Season, contents: Exclude<PackageContents, 'sheets'>): Season {
  const documents = season.documents?.map((each) => without(each, placesOfFiles));
  const whole = { ...season, ...(documents && { documents }) };
  if (contents === 'people') {
    const cells = season.cells.map((cell) => without(cell, cellOfficeOnly));
    return { ...without(whole, officeOnly), cells };
  }
  const identifying = [
    'nationalId',
    ...(season.output?.cardNumbers === true ? [] : (['cardNumber'] as const)),
  ] as const;
  const cells = season.cells.map((cell) => {
    const kept = withoutGuides(without(cell, [...cellOfficeOnly, ...cellOfPeople]));
    const committee = kept.congress.committee.map((member) => without(member, identifying));
    const before = kept.previousCommittee?.map((member) => without(member, identifying));
    return {
      ...kept,
      congress: { ...kept.congress, committee },
      ...(before === undefined ? {} : { previousCommittee: before }),
    };
  });
  return { ...without(whole, [...officeOnly, ...ofPeople]), cells };
}
