import type { Cell, Season } from '../../domain/season';
import type { DocumentSection } from '../document-model';
import { ballotPapers } from './ballot-papers';
import { appointmentLack, appointmentNotice, decisionLack, ratificationDecision } from './decision';
import { fittedMinutes, fittedToPages } from './fitted-pages';
import { membersReport } from './members-report';
import { blankMinutes, filledMinutes } from './minutes';
import type { PrintoutLack } from './printout-facts';
import { type PrintoutKind, type PrintoutOptions, printoutKinds } from './printout-kinds';
import { profileList } from './profile-list';
import { ratificationLack, ratificationRequest } from './ratification';
import { metNowhere } from './report-figures';

/** What makes the papers of a kind, each when it is asked for: how many there are is known before. */
type Makers = (season: Season, cell: Cell, options: PrintoutOptions) => readonly (() => DocumentSection)[];

const makers: Readonly<Record<PrintoutKind, Makers>> = {
  blankMinutes,
  ballotPapers: (...about) => ballotPapers(...about).map((section) => () => section),
  minutes: filledMinutes,
  profileList: (...about) => [() => profileList(...about)],
  ratification: (season, cell, options) =>
    ratificationLack(season, cell) ? [] : [() => ratificationRequest(season, cell, options)],
  membersReport: (season, ...about) => (metNowhere(season) ? [] : [() => membersReport(season, ...about)]),
  decision: (season, cell, options) =>
    options.jointDecision === true || decisionLack(season, cell)
      ? []
      : [() => ratificationDecision(season, cell, options)],
  appointment: (season, cell, options) =>
    appointmentLack(season, cell) ? [] : [() => appointmentNotice(season, cell, options)],
};

/** How papers are fitted to their pages; ballot papers are cut apart: each has its place. */
const fitted: Readonly<Record<PrintoutKind, (section: DocumentSection) => DocumentSection>> = {
  blankMinutes: fittedMinutes,
  ballotPapers: (section) => section,
  minutes: fittedMinutes,
  profileList: fittedToPages,
  ratification: fittedToPages,
  membersReport: fittedToPages,
  decision: fittedToPages,
  appointment: fittedToPages,
};

/** A paper before its words are held together: how lines break is known only then, and with it how it fits its pages. */
export interface UnfittedPaper {
  readonly section: DocumentSection;
  readonly fit: (section: DocumentSection) => DocumentSection;
}

/** Papers that one cell has: none of a kind that it has nothing for, such as minutes of ballots not held. */
export function printoutSections(
  season: Season,
  cell: Cell,
  options: PrintoutOptions,
): readonly UnfittedPaper[] {
  return printoutKinds
    .filter((kind) => options.kinds.includes(kind))
    .flatMap((kind) =>
      makers[kind](season, cell, options).map((make) => ({ section: make(), fit: fitted[kind] })),
    );
}

/** How many papers of a kind one cell has; ballot papers of one list count as one. */
export function printoutCount(
  season: Season,
  cell: Cell,
  kind: PrintoutKind,
  options: PrintoutOptions,
): number {
  return makers[kind](season, cell, { ...options, copies: 1 }).length;
}

/** Whether a cell has any of the papers asked for. */
export function hasPrintouts(season: Season, cell: Cell, options: PrintoutOptions): boolean {
  return options.kinds.some((kind) => printoutCount(season, cell, kind, options) > 0);
}

/** Why a cell has no paper of a kind; undefined where it has one. */
export function printoutLack(
  season: Season,
  cell: Cell,
  kind: PrintoutKind,
  options: PrintoutOptions,
): PrintoutLack | undefined {
  if (kind === 'membersReport') return metNowhere(season) ? 'noCongress' : undefined;
  if (kind === 'ratification') return ratificationLack(season, cell);
  if (kind === 'decision') return decisionLack(season, cell);
  if (kind === 'appointment') return appointmentLack(season, cell);
  return printoutCount(season, cell, kind, options) === 0 ? 'noBallots' : undefined;
}
