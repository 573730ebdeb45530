import { fold } from '../../text/fold';
import { readWardName } from '../../text/ward-name';
import type { PersonColumn } from '../table/person-headings';
import { type SourceRow, sheetOfRow } from '../table/source';
import type { TableView } from '../table/table-view';
import type { ListNote } from './plan';
import type { WardsOver } from './wards-over';

/** A ward with its name in a title: “ĐẢNG BỘ PHƯỜNG BỒNG SƠN”; the words of “xã hội” and “thị xã” are none. */
const WARD =
  /(?<![\p{L}\p{M}])(?:[Pp]hường|PHƯỜNG|(?<![Tt]hị |THỊ )(?:[Xx]ã|XÃ)|[Tt]hị trấn|THỊ TRẤN)\s+(\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*){0,3})/u;
/** What stands behind “phường” in a title in capitals, and names none. */
const NO_NAME =
  /^(?:nam|nhiem|khoa|doi|quy|thang|ngay|lan|danh|va|truc|den|co|hoi|vien|thuoc|dai|de|theo)(?: |$)/u;

/** A title that names another ward than the season's is said once: the list may be of somebody else. */
export function otherWard(
  { titles, body }: TableView<PersonColumn>,
  committee: string,
  wards: WardsOver,
): readonly ListNote[] {
  const { name } = readWardName(committee);
  const own = fold(name);
  const isToldApart = (row: SourceRow) => (wards.get(sheetOfRow(row.number)) ?? '') !== '';
  const rows = [...titles, ...body.filter(({ part }) => part === 'title')].filter((row) => !isToldApart(row));
  const texts = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.text ?? []));
  const other = texts.find((text) => {
    const ward = fold(WARD.exec(text.normalize('NFC'))?.[1] ?? '');
    return ward !== '' && own !== '' && !NO_NAME.test(ward) && ward !== own && !ward.startsWith(`${own} `);
  });
  return other === undefined ? [] : [{ code: 'other-ward', count: 1, text: other.trim().slice(0, LONGEST) }];
}

const LONGEST = 120;
