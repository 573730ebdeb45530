import type { CitingForm } from '../domain/parts/citations';
import type { Season, SeasonDocument } from '../domain/season';
import { vi } from '../i18n';
import { documentKindName } from '../i18n/document-kind';
import { citedDocuments } from '../planning/citations';
import { byAuthority } from '../planning/documents';
import { formatCitedDate } from '../text/dates';
import { fold } from '../text/fold';
import { filled } from './documents/writing';

/** How reports, papers and sheets cite a document of the register. */

const words = vi.documents.citation;

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** Kind, number, date and issuer: “Kế hoạch số 42-KH/ĐU ngày 18/02/2022 của Đảng uỷ phường”. */
function shortCitation(document: SeasonDocument): string {
  return joined([
    kindOf(document),
    filled(document.number) && words.number(document.number ?? ''),
    document.issuedOn && formatCitedDate(document.issuedOn),
    filled(document.issuer) && words.issuer(document.issuer ?? ''),
  ]);
}

/** The whole citation: “Kế hoạch số 42-KH/ĐU ngày 18/02/2022 của Đảng uỷ phường về đại hội chi bộ”. */
export function citation(document: SeasonDocument): string {
  return joined([shortCitation(document), subjectAfter(kindOf(document), document.subject)]);
}

function kindOf({ kind }: SeasonDocument): string {
  return documentKindName(filled(kind)) ?? words.document;
}

/** The subject behind “về”: without a second “Kế hoạch”, without “V/v”. */
function subjectAfter(kind: string, subject: string): string {
  const text = subject.normalize('NFC').trim();
  const withoutAbout = text.replace(/^v\/v:?\s+/iu, '');
  if (withoutAbout !== text) return words.about(withoutAbout);
  const repeatsKind = fold(text).startsWith(`${fold(kind)} `);
  const rest = repeatsKind ? text.slice(kind.length).trim() : text;
  const goesOn = /^(?:về|của|cho|thực hiện)\s/iu.test(rest);
  return goesOn ? rest.charAt(0).toLocaleLowerCase('vi') + rest.slice(1) : words.about(rest);
}

/** “Căn cứ …;” of each document that the request and the decision rest on. */
export function ratificationGrounds(season: Season): readonly string[] {
  return byAuthority(citedDocuments(season, 'ratification')).map(basisLine);
}

/** “Căn cứ …;”, a line for each document. */
export function basisLine(document: SeasonDocument): string {
  return words.basis(citation(document));
}

/** A document of which only the subject is known is named by that. */
function attachedName(document: SeasonDocument): string {
  const short = shortCitation(document);
  return short === words.document ? citation(document) : short;
}

/** “(Kèm theo Báo cáo số … ngày …)” under a title; undefined where the form cites nothing. */
export function attachedLine(season: Season, form: CitingForm): string | undefined {
  const cited = citedDocuments(season, form).map(attachedName);
  return cited.length === 0 ? undefined : words.attached(cited.join('; '));
}

/** What the heading of a form says of one document, for the screen where that is chosen. */
export function headingLine(document: SeasonDocument, form: CitingForm): string {
  return form === 'ratification' ? basisLine(document) : words.attached(attachedName(document));
}
