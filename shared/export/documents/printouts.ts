import type { Cell, Season } from '../../domain/season';
import { vi } from '../../i18n';
import type { DocumentModel, DocumentSection } from '../document-model';
import { ballotPapers } from './ballot-papers';
import { blankMinutes, filledMinutes } from './minutes';
import { type PrintoutLack, ratificationLack } from './printout-facts';
import { type PrintoutKind, type PrintoutOptions, printoutKinds } from './printout-kinds';
import { profileList } from './profile-list';
import { ratificationRequest } from './ratification';
import { inOfficeSpelling } from './writing';

type Maker = (season: Season, cell: Cell, options: PrintoutOptions) => readonly DocumentSection[];

const makers: Readonly<Record<PrintoutKind, Maker>> = {
  blankMinutes,
  ballotPapers,
  minutes: filledMinutes,
  profileList: (...about) => [profileList(...about)],
  ratification: (season, cell, options) =>
    ratificationLack(season, cell) ? [] : [ratificationRequest(season, cell, options)],
};

/** Papers that one cell has: none of a kind that it has nothing for, such as minutes of ballots not held. */
export function printoutSections(
  season: Season,
  cell: Cell,
  options: PrintoutOptions,
): readonly DocumentSection[] {
  return printoutKinds
    .filter((kind) => options.kinds.includes(kind))
    .flatMap((kind) => makers[kind](season, cell, options));
}

/** Why a cell has no paper of a kind; undefined where it has one. */
export function printoutLack(
  season: Season,
  cell: Cell,
  kind: PrintoutKind,
  options: PrintoutOptions,
): PrintoutLack | undefined {
  if (kind === 'ratification') return ratificationLack(season, cell);
  const made = printoutSections(season, cell, { ...options, kinds: [kind], copies: 1 });
  return made.length === 0 ? 'noBallots' : undefined;
}

/** The chosen papers of some cells as one document; each paper begins on a page of its own. */
export function printoutsModel(
  season: Season,
  cells: readonly Cell[],
  options: PrintoutOptions,
): DocumentModel {
  const [only] = cells;
  const model: DocumentModel = {
    title: vi.documents.papersTitle(cells.length === 1 ? only?.name : undefined, season.season.term),
    author: season.committee.name,
    sections: cells.flatMap((cell) => printoutSections(season, cell, options)),
  };
  return inOfficeSpelling(model, season);
}
