import type { LateCell } from '../../agenda/agenda';
import type { Season } from '../../domain/season';
import { vi } from '../../i18n';
import { formatLongDate, formatReportDate } from '../../text/dates';
import type { DocumentModel, DocumentSection } from '../document-model';
import { layoutOf } from '../layout-sets';
import { fittedToPages } from './fitted-pages';
import { closed, foot, marks, partyHead, receivers } from './head';
import { centred, paragraph } from './paragraphs';
import { bodyOf, filled, inOfficeSpelling, pageOf } from './writing';

/**
 * “Công văn đôn đốc”: a letter to each cell of which something is overdue, what it is, and since when. It says no more than the
 * office knows: that the day is over, and that nobody noted the thing as done.
 */

const words = vi.documents.reminder;

export interface ReminderOptions {
  /** The day of the letters, `YYYY-MM-DD`. */
  readonly today: string;
  readonly sample: boolean;
}

/** The letters to those of these cells that owe something, a page for each. */
export function reminderModel(
  season: Season,
  late: readonly LateCell[],
  options: ReminderOptions,
): DocumentModel {
  const model: DocumentModel = {
    title: words.fileTitle(season.season.term),
    author: season.committee.name,
    sections: late.flatMap((cell) => {
      const items = owed(cell);
      return items.length === 0 ? [] : [fittedToPages(letter(season, cell, items, options))];
    }),
  };
  return inOfficeSpelling(model, season);
}

function letter(
  season: Season,
  { cell }: LateCell,
  items: readonly string[],
  { today, sample }: ReminderOptions,
): DocumentSection {
  const layout = layoutOf(season);
  const page = pageOf(layout);
  const body = bodyOf(layout);
  const { committee } = season;
  const { shortBlank } = vi.documents.frame;
  return {
    ...page,
    sizePt: layout.bodyPt,
    pageNumbers: true,
    blocks: [
      ...marks(season, sample),
      ...partyHead(page, layout, {
        superior: committee.superiorOrganization,
        issuer: committee.name,
        number: words.number(shortBlank, issuerSuffix(committee.documentSuffix)),
        place: committee.place,
        date: today,
        subject: words.subject,
      }),
      centred(words.to(cell.name), { bold: true }, { beforePt: 14, afterPt: 10 }),
      paragraph(words.opening(season.season.term, formatLongDate(today), cell.name, items.length), body),
      ...items.map((item) => paragraph(words.item(item), body)),
      ...closed(layout, [
        paragraph(words.request(cell.name, committee.name, items.length), body),
        ...guideLines(season, cell.plan?.guides ?? []).map((text) => paragraph(text, body)),
      ]),
      foot(page, layout, receivers(layout, [words.recipient(cell.name), words.archive]), {
        lines: [
          filled(committee.signedOnBehalfOf) ?? vi.sheets.frame.defaultSignedOnBehalfOf,
          filled(committee.signerTitle) ?? vi.sheets.frame.defaultSignerTitle,
        ],
        name: committee.signerName,
      }),
    ],
  };
}

/** Whether something is overdue that the cell owes: whom the letter is for. */
export function isReminded(late: LateCell): boolean {
  return owed(late).length > 0;
}

/** What a cell owes, in words; to ratify is the ward's own work. */
function owed({ items }: LateCell): readonly string[] {
  return items.flatMap(({ kind, on, works = [], daysLate = 1 }) => {
    if (kind === 'ratification' || kind === 'seasonEnd') return [];
    const dated = works.map((work) => ({ name: work.name, due: formatReportDate(work.on) }));
    return [words.kinds[kind]({ works: dated, due: formatReportDate(on), daysLate })];
  });
}

/** “BC/ĐU” of the report names the issuer after the line. */
function issuerSuffix(suffix: string | undefined): string {
  return filled(suffix)?.split('/').at(-1) ?? words.defaultIssuer;
}

/** Whom the cell can turn to. */
function guideLines(season: Season, guides: readonly string[]): readonly string[] {
  const names = guides.flatMap((id) => season.wardMembers?.find((one) => one.id === id)?.fullName ?? []);
  return names.length === 0 ? [] : [words.guide(names)];
}
