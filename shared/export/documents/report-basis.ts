import { basisDocuments } from '../../planning/documents';
import { basisLine } from '../citations';
import type { ReportContext } from './report-part';

/** “Căn cứ …”: a line for each document on which the report rests, by date. */
export function basisParagraphs({ season }: Pick<ReportContext, 'season'>): readonly string[] {
  return basisDocuments(season).map(basisLine);
}
