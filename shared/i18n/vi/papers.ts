import type { ElectionBody } from '../../domain/choices';
import type { PaperKind } from '../../rules/papers';
import { formatCount } from '../../text/share';

const kinds: Readonly<Record<PaperKind, string>> = {
  resolution: 'Nghị quyết đại hội',
  congressMinutes: 'Biên bản đại hội',
  countingMinutes: 'Biên bản kiểm phiếu',
  profileList: 'Danh sách trích ngang',
  curriculaVitae: 'Sơ yếu lý lịch',
  ratificationRequest: 'Báo cáo, đề nghị chuẩn y',
};

const bodies: Readonly<Record<ElectionBody, string>> = {
  committee: 'chi uỷ',
  secretary: 'bí thư',
  deputySecretary: 'phó bí thư',
};

/** A paper by the id in the season's list: “Biên bản kiểm phiếu bầu chi uỷ, vòng 2”. */
export function paperName(id: string): string {
  const [kind = '', body, round] = id.split('.');
  const name = (kinds as Readonly<Record<string, string>>)[kind] ?? id;
  if (body === undefined) return name;
  const of = (bodies as Readonly<Record<string, string>>)[body] ?? body;
  return `${name} bầu ${of}${round === undefined ? '' : `, vòng ${formatCount(Number(round))}`}`;
}
