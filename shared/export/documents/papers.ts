import type { Cell, Season } from '../../domain/season';
import { vi } from '../../i18n';
import type { DocumentModel, DocumentSection } from '../document-model';
import { ballotPapers } from './ballot-papers';
import { blankMinutes, filledMinutes } from './minutes';
import { type PaperLack, ratificationLack } from './paper-facts';
import { type PaperKind, type PaperOptions, paperKinds } from './paper-kinds';
import { profileList } from './profile-list';
import { ratificationRequest } from './ratification';
import { inOfficeSpelling } from './writing';

type Maker = (season: Season, cell: Cell, options: PaperOptions) => readonly DocumentSection[];

const makers: Readonly<Record<PaperKind, Maker>> = {
  blankMinutes,
  ballotPapers,
  minutes: filledMinutes,
  profileList: (...about) => [profileList(...about)],
  ratification: (season, cell, options) =>
    ratificationLack(season, cell) ? [] : [ratificationRequest(season, cell, options)],
};

/** Papers that one cell has: none of a kind that it has nothing for, such as minutes of ballots not held. */
export function paperSections(season: Season, cell: Cell, options: PaperOptions): readonly DocumentSection[] {
  return paperKinds
    .filter((kind) => options.kinds.includes(kind))
    .flatMap((kind) => makers[kind](season, cell, options));
}

/** Why a cell has no paper of a kind; undefined where it has one. */
export function paperLack(
  season: Season,
  cell: Cell,
  kind: PaperKind,
  options: PaperOptions,
): PaperLack | undefined {
  if (kind === 'ratification') return ratificationLack(season, cell);
  const made = paperSections(season, cell, { ...options, kinds: [kind], copies: 1 });
  return made.length === 0 ? 'noBallots' : undefined;
}

/** The chosen papers of some cells as one document; each paper begins on a page of its own. */
export function papersModel(season: Season, cells: readonly Cell[], options: PaperOptions): DocumentModel {
  const [only] = cells;
  const model: DocumentModel = {
    title: vi.documents.papersTitle(cells.length === 1 ? only?.name : undefined, season.season.term),
    author: season.committee.name,
    sections: cells.flatMap((cell) => paperSections(season, cell, options)),
  };
  return inOfficeSpelling(model, season);
}
