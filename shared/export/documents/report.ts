import { type ReportSectionId, reportSectionIds } from '../../domain/parts/report-texts';
import type { Season } from '../../domain/season';
import { vi } from '../../i18n';
import { said } from '../../i18n/vi/reportPatterns';
import { statistics } from '../../statistics';
import { atOnce, type Stepwise } from '../../stepwise';
import { romanNumeral } from '../../text/roman';
import type { Block, DocumentModel, Paragraph } from '../document-model';
import { type LayoutSet, layoutOf } from '../layout-sets';
import { fittedToPages } from './fitted-pages';
import { closed, foot, grounds, marks, partyHead, receivers } from './head';
import { centred, paragraph, run } from './paragraphs';
import { isOfAppointments } from './report-figures';
import type { ReportContext } from './report-part';
import { reportParts } from './report-sections';
import { bodyOf, filled, inOfficeSpelling, linesOf, pageOf, writingOf } from './writing';

const words = vi.documents.report;

/** A section of the report as the screen edits it. */
export interface ReportSection {
  readonly id: ReportSectionId;
  readonly title: string;
  /** What the program writes from the season. */
  readonly generated: readonly string[];
  /** What is printed: the program's text, the office's own, or both. */
  readonly paragraphs: readonly string[];
}

/** All sections in their order; one without paragraphs is left out of the paper. */
export function reportSections(season: Season): readonly ReportSection[] {
  return atOnce(reportSectionsInSteps(season));
}

/** The same, part after part: of a large ward each takes a while. */
export function* reportSectionsInSteps(season: Season): Stepwise<readonly ReportSection[]> {
  const stats = statistics(season);
  const context: ReportContext = {
    season,
    stats,
    appointments: isOfAppointments(season, stats),
    writing: writingOf(season),
  };
  const titles = context.appointments ? words.sectionsOfAppointments : words.sections;
  const sections: ReportSection[] = [];
  for (const id of reportSectionIds) {
    const generated: string[] = [];
    for (const part of reportParts[id]) {
      yield;
      generated.push(...part(context));
    }
    const own = season.reportTexts?.[id];
    const ownLines = linesOf(own?.text);
    const replaced = own?.place === 'instead' && ownLines.length > 0;
    const paragraphs = replaced ? ownLines : [...generated, ...ownLines];
    sections.push({ id, title: titles[id], generated, paragraphs });
  }
  return sections;
}

export interface ReportOptions {
  /** The day of the report where the office named none, `YYYY-MM-DD`. */
  readonly generatedOn: string;
  /** The season is the invented sample: the report says so. */
  readonly sample: boolean;
}

/**
 * The summary report (“Báo cáo tổng kết công tác tổ chức đại hội các chi bộ”) in the
 * layout of the season.
 * @param sections where they were written before
 */
export function reportModel(
  season: Season,
  options: ReportOptions,
  sections: readonly ReportSection[] = reportSections(season),
): DocumentModel {
  const layout = layoutOf(season);
  const page = {
    ...pageOf(layout),
    ...(season.output?.reportMarginsMm && { marginsMm: season.output.reportMarginsMm }),
  };
  const texts = season.reportTexts;
  const stats = statistics(season);
  const about = words.about({ appointments: isOfAppointments(season, stats), only: stats.cells.total === 1 });
  const date = texts?.issuedOn ?? options.generatedOn;
  const number = words.number(
    filled(texts?.number) ?? vi.documents.frame.shortBlank,
    filled(season.committee.documentSuffix) ?? words.defaultSuffix,
  );
  const blocks: Block[] = [
    ...marks(season, options.sample),
    ...partyHead(page, layout, {
      superior: season.committee.superiorOrganization,
      issuer: season.committee.name,
      number,
      place: season.committee.place,
      date,
    }),
    ...title(season, layout, about),
    ...sectionBlocks(sections, season, layout, about),
    foot(page, layout, recipients(season, layout, stats.cells.total === 1), {
      lines: [
        filled(season.committee.signedOnBehalfOf) ?? vi.sheets.frame.defaultSignedOnBehalfOf,
        filled(season.committee.signerTitle) ?? vi.sheets.frame.defaultSignerTitle,
      ],
      name: season.committee.signerName,
    }),
  ];
  const model: DocumentModel = {
    title: words.fileTitle(about, season.season.term),
    author: season.committee.name,
    sections: [fittedToPages({ ...page, sizePt: layout.bodyPt, pageNumbers: true, blocks })],
  };
  return inOfficeSpelling(model, season);
}

function title({ season }: Season, layout: LayoutSet, about: string): readonly Paragraph[] {
  const subject = { bold: true, sizePt: layout.subjectPt };
  return [
    centred(words.title, { bold: true, sizePt: layout.kindPt }, { beforePt: 18 }),
    centred(words.subject(about), subject),
    centred(words.term(season.term), subject),
    centred('-----', { sizePt: layout.subjectPt }, { afterPt: 12 }),
  ];
}

/** The grounds stand first and without a number; the other sections are numbered as they come. */
function sectionBlocks(
  sections: readonly ReportSection[],
  season: Season,
  layout: LayoutSet,
  about: string,
): readonly Paragraph[] {
  const body = bodyOf(layout);
  const [basis, ...rest] = sections;
  const numbered = rest.filter(({ paragraphs }) => paragraphs.length > 0);
  const blocks = [
    ...grounds(layout, basis?.paragraphs ?? []).map((text) => paragraph(text, body)),
    ...said(words.opening, numbered.length, {
      committee: season.committee.name,
      about,
      term: season.season.term,
    }).map((text) => paragraph(text, body)),
    ...numbered.flatMap((section, index) => [
      paragraph([run(words.heading(romanNumeral(index + 1), section.title), { bold: true })], {
        ...body,
        beforePt: 6,
        keepWithNext: true,
      }),
      ...section.paragraphs.map((text) => paragraph(text, body)),
    ]),
  ];
  return closed(layout, blocks);
}

function recipients(season: Season, layout: LayoutSet, only: boolean): readonly Paragraph[] {
  const lines = linesOf(season.reportTexts?.recipients);
  const superior = filled(season.committee.superior);
  return receivers(layout, lines.length > 0 ? lines : words.defaultRecipients(superior, only));
}
