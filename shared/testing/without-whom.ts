/** Whom a paper is on: “kết quả bầu cử cấp uỷ”, “chỉ định bí thư, phó bí thư”. */
const WHOM =
  /(?<=kết quả bầu cử |chỉ định |sau đây làm |sau đây vào |trích ngang )(?:cấp uỷ|bí thư|phó bí thư|chi uỷ viên)(?:, (?:phó bí thư|chi uỷ viên))*/giu;
const JOINTLY = /(?<=kết quả bầu cử )(?:cấp uỷ )?(?=của \d+ chi bộ)/giu;

/**
 * A paper with the words for whom it is on taken out: they go by the people on it, of whom some may be missing.
 * That they name those people and nobody else is tried by `who-is-named.test.ts`.
 */
export function withoutWhom(text: string): string {
  // a shorter text has its lines elsewhere
  const line = text.replace(/\s+/gu, ' ');
  const open = line.replace(JOINTLY, '').replace(WHOM, '');
  return open === line ? text : open.replace(/ {2,}/gu, ' ');
}
