import type { SeasonDocument } from '../../domain/season';
import { vi } from '../../i18n';
import { basisDocuments } from '../../planning/documents';
import { formatDate } from '../../text/dates';
import { fold } from '../../text/fold';
import type { ReportContext } from './report-sections';
import { filled } from './writing';

const words = vi.documents.report.basis;

/** “Căn cứ …”: a line for each document on which the report rests, by date. */
export function basisParagraphs({ season }: Pick<ReportContext, 'season'>): readonly string[] {
  return basisDocuments(season).map((document) => words.line(citation(document)));
}

/** “Kế hoạch số 42-KH/ĐU ngày 18/02/2022 của Đảng uỷ phường về đại hội chi bộ”. */
export function citation(document: SeasonDocument): string {
  const kind = kindName(filled(document.kind));
  return [
    kind,
    filled(document.number) && words.number(document.number ?? ''),
    document.issuedOn && words.date(formatDate(document.issuedOn)),
    filled(document.issuer) && words.issuer(document.issuer ?? ''),
    subjectAfter(kind, document.subject),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

function kindName(kind: string | undefined): string {
  if (kind === undefined) return words.document;
  return Object.hasOwn(words.kinds, kind) ? words.kinds[kind as keyof typeof words.kinds] : kind;
}

/** The subject behind “về”: without a second “Kế hoạch”, without “V/v”. */
function subjectAfter(kind: string, subject: string): string {
  const text = subject.normalize('NFC').trim();
  const withoutAbout = text.replace(/^v\/v:?\s+/iu, '');
  if (withoutAbout !== text) return words.about(withoutAbout);
  const repeatsKind = fold(text).startsWith(`${fold(kind)} `);
  const rest = repeatsKind ? text.slice(kind.length).trim() : text;
  return /^(?:về|của|cho|thực hiện)\s/iu.test(rest) ? rest : words.about(rest);
}
