import type { ReportSectionId } from '../../domain/parts/report-texts';
import { basisParagraphs } from './report-basis';
import { delegateParagraphs } from './report-delegates';
import { limitParagraphs } from './report-limits';
import type { ReportPart } from './report-part';
import {
  aftermathParagraphs,
  approvalParagraphs,
  assignmentParagraphs,
  preparedParagraphs,
} from './report-planning';
import { personnelParagraphs, preparationParagraphs } from './report-preparation';
import {
  attendanceParagraphs,
  comparisonParagraphs,
  levelParagraphs,
  partyAgeParagraphs,
  resultParagraphs,
  thresholdParagraphs,
} from './report-season-results';

/**
 * What the program writes in each section, part after part. What the season comes to
 * hold of a section is one part more here; a section without any is the office's to write.
 */
export const reportParts: Readonly<Record<ReportSectionId, readonly ReportPart[]>> = {
  basis: [basisParagraphs],
  preparation: [preparationParagraphs, assignmentParagraphs, preparedParagraphs('logistics')],
  papers: [preparedParagraphs('documents')],
  personnel: [personnelParagraphs, approvalParagraphs],
  propaganda: [preparedParagraphs('publicity', 'safety')],
  results: [
    attendanceParagraphs,
    resultParagraphs,
    thresholdParagraphs,
    delegateParagraphs,
    levelParagraphs,
    partyAgeParagraphs,
    comparisonParagraphs,
  ],
  after: [aftermathParagraphs],
  limits: [limitParagraphs],
};
