import { vi } from '../../shared/i18n';
import { paths, planningPaths } from './paths';

/** A screen that the navigation names. */
export interface Door {
  readonly path: string;
  readonly name: string;
  /** Further addresses of the same door. */
  readonly also?: readonly string[];
  /** What is counted beside the name. */
  readonly counts?: 'cells' | 'findings';
}

/** A stage of the season, opened at its first door; what is rare stands under “Việc khác”. */
export interface Stage {
  readonly name: string;
  readonly doors: readonly Door[];
  readonly rare: readonly Door[];
}

const { stages: names, doors } = vi.frame.nav;

/** The doors of the program in the order of the season. */
export const stages: readonly Stage[] = [
  { name: names.overview, doors: [{ path: paths.overview, name: names.overview }], rare: [] },
  {
    name: names.prepare,
    doors: [
      { path: paths.cells, name: vi.cells.title, counts: 'cells' },
      { path: planningPaths.documents, name: vi.documentRegister.title, also: [paths.planning] },
      { path: planningPaths.schedule, name: doors.schedule, also: [planningPaths.assignments] },
      { path: planningPaths.preparation, name: vi.preparation.title },
      { path: paths.personnel, name: vi.personnel.title },
    ],
    rare: [
      { path: paths.lists, name: vi.importScreen.title },
      { path: paths.roster, name: vi.roster.title },
      { path: paths.cellChanges, name: vi.cellChanges.title },
      { path: paths.previousTerm, name: vi.terms.previous.title },
    ],
  },
  {
    name: names.hold,
    doors: [
      { path: paths.congress, name: doors.congress },
      { path: paths.papers, name: vi.papers.title },
    ],
    rare: [
      { path: paths.committee, name: vi.committee.people.title },
      { path: paths.termChanges, name: vi.termChanges.title },
      { path: paths.cellForms, name: vi.cellForms.screen.title },
    ],
  },
  {
    name: names.figures,
    doors: [
      { path: paths.missing, name: vi.missing.title },
      { path: paths.checks, name: vi.checksScreen.title, counts: 'findings' },
      { path: paths.statistics, name: vi.statistics.title },
      { path: paths.comparison, name: doors.comparison },
    ],
    rare: [
      { path: paths.reconciliation, name: vi.reconciliation.title },
      { path: paths.checkCodes, name: vi.checksScreen.help.list },
    ],
  },
  {
    name: names.send,
    doors: [
      { path: paths.export, name: vi.exportScreen.title },
      { path: paths.fill, name: vi.fill.screen.title },
      { path: paths.report, name: vi.documentsScreen.report.title },
      { path: paths.congressPapers, name: vi.documentsScreen.papers.title },
      { path: paths.package, name: vi.sealed.title },
    ],
    rare: [],
  },
  {
    name: names.settings,
    doors: [
      { path: paths.settings, name: doors.settings },
      { path: paths.history, name: vi.history.title },
      { path: paths.backups, name: vi.backups.title },
    ],
    rare: [],
  },
];

const allDoors = stages.flatMap((stage) =>
  [...stage.doors, ...stage.rare].flatMap((door) =>
    [door.path, ...(door.also ?? [])].map((address) => ({ stage, door, address })),
  ),
);

/** The door behind which an address lies, and its stage; undefined outside the season's own screens. */
export function doorOf(location: string): { readonly stage: Stage; readonly door: Door } | undefined {
  return allDoors
    .filter(({ address }) => location === address || location.startsWith(`${address}/`))
    .toSorted((a, b) => b.address.length - a.address.length)[0];
}
