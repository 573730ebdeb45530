import type { Cell, Season } from '../../domain/season';
import { vi } from '../../i18n';
import type { DocumentModel, DocumentSection } from '../document-model';
import { frontSections } from './contents';
import { jointDecision } from './decision';
import { fittedToPages } from './fitted-pages';
import type { PrintoutOptions } from './printout-kinds';
import { printoutSections, type UnfittedPaper } from './printout-sections';
import { inOfficeSpelling } from './writing';

/** The parts of what is printed, in their order: what stands in front of all cells, each cell, what is issued on all. */
export type PrintoutPart = 'front' | 'cells' | 'joint';
const allParts: readonly PrintoutPart[] = ['front', 'cells', 'joint'];

const asItIs = (section: DocumentSection) => section;

const papersOf: Readonly<
  Record<
    PrintoutPart,
    (season: Season, cells: readonly Cell[], options: PrintoutOptions) => readonly UnfittedPaper[]
  >
> = {
  front: (season, cells, options) =>
    (options.whole === true ? frontSections(season, cells, options) : []).map((section) => ({
      section,
      fit: asItIs,
    })),
  cells: (season, cells, options) => cells.flatMap((cell) => printoutSections(season, cell, options)),
  joint: (season, cells, options) => {
    if (options.jointDecision !== true || !options.kinds.includes('decision')) return [];
    return jointDecision(season, cells, options).map((section) => ({ section, fit: fittedToPages }));
  },
};

/** The chosen papers of some cells as one document, or parts of it; each paper begins on a page of its own. */
export function printoutsModel(
  season: Season,
  cells: readonly Cell[],
  options: PrintoutOptions,
  parts: readonly PrintoutPart[] = allParts,
): DocumentModel {
  const [only] = cells;
  const papers = parts.flatMap((part) => papersOf[part](season, cells, options));
  const model: DocumentModel = {
    title: vi.documents.papersTitle(cells.length === 1 ? only?.name : undefined, season.season.term),
    author: season.committee.name,
    sections: papers.map(({ section }) => section),
  };
  const spelt = inOfficeSpelling(model, season);
  return {
    ...spelt,
    sections: spelt.sections.map((section, index) => papers[index]?.fit(section) ?? section),
  };
}
