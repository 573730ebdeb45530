import { fold } from '../../text/fold';
import { whoseOf } from './column-senses';
import type { Grid, Item } from './grid';
import { seasonMeaning } from './meaning';
import type { Proposing } from './proposal';
import type { LeftPlace, Proposal, ProposedTie } from './proposed';
import { senseOf } from './sense';

/** Single fields beside the tables: “Đảng bộ phường: ……”, “Số liệu đến ngày …”, “Người lập biểu:” and the cell behind it. */

/** What a label in front of a blank asks for, folded and without signs at its end. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^(?:ten )?(?:dang uy|dang bo)$/u, 'committee.ward'],
  [/^(?:ten )?(?:dang uy |dang bo )?(?:phuong|xa|thi tran|dac khu)$/u, 'committee.wardShort'],
  [/^(?:don vi(?: bao cao| lap bieu)?|ten don vi|co quan bao cao)$/u, 'committee.name'],
  [/^(?:dang bo cap tren|to chuc dang cap tren)$/u, 'committee.superiorOrganization'],
  // at the end of the heading of a form too
  [/(?:^|[,;]\s*|\s[–-]\s+)nhiem ky$/u, 'season.term'],
  [/^nhiem ky (?:truoc|cu)$/u, 'season.previousTerm'],
  [
    /^\(?(?:so lieu|tinh)(?: tinh)?(?: den)?(?: het)?(?: ngay)?$|^\(?so lieu.*\bden(?: het)? ngay$/u,
    'season.dataDate',
  ],
  [
    /^(?:nguoi lap bieu|nguoi lap|can bo lap bieu|ho (?:va )?ten nguoi lap(?: bieu)?)$/u,
    'committee.preparerName',
  ],
  [/^(?:dien thoai|so dien thoai|sdt|dt)(?: nguoi lap(?: bieu)?| lien he)?$/u, 'committee.preparerPhone'],
  [/^(?:nguoi ky|ho (?:va )?ten nguoi ky)$/u, 'committee.signerName'],
];

/** Text in front, what is left to be filled in, text behind. */
const BLANK = /^(.*?)((?:[.…_]{3,}|…)(?:[\s/.…_]|tháng|năm)*)(.*)$/su;
const DATE_BLANK = /^(.*\bngày)(\s*[.…_]*\s*(?:\/|tháng)\s*[.…_]*\s*(?:\/|năm)\s*(?:20)?[.…_]*)(.*)$/isu;

/** `isTaken` says which rows belong to tables. */
export function proposeFields(grid: Grid, isTaken: (item: Item) => boolean, proposing: Proposing): Proposal {
  const ties: ProposedTie[] = [];
  const left: LeftPlace[] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    for (const item of grid.itemsIn(row)) {
      if (isTaken(item)) continue;
      const tie = inside(grid, item, proposing) ?? beside(grid, item, proposing);
      if (tie === 'left')
        left.push({ ...grid.placeAt(item.row, item.column), text: item.text, reason: 'no-indicator' });
      else if (tie) ties.push(tie);
    }
  }
  return { ties, left };
}

/** A label and its blank in one cell: the form's own words stay around the value. */
function inside(grid: Grid, item: Item, proposing: Proposing): ProposedTie | 'left' | undefined {
  const match = DATE_BLANK.exec(item.text) ?? BLANK.exec(item.text);
  if (!match) return undefined;
  const [, before = '', blank = '', after = ''] = match;
  // a line of dots alone is where somebody signs; two blanks are two questions
  if (before.trim() === '') return undefined;
  if (/[.…_]{3,}|…/u.test(after) || grid.index.problemAt(item) !== undefined) return 'left';
  const indicator = fieldIndicator(before, proposing);
  if (indicator === undefined) return 'left';
  const prefix = `${before.trimEnd()} `;
  const behind = after.trimEnd();
  const suffix = behind !== '' && /\s$/u.test(blank) ? ` ${behind}` : behind;
  const place = grid.placeAt(item.row, item.column);
  return {
    tie: { kind: 'cell', ...place, indicator: indicator.id, prefix, ...(suffix !== '' && { suffix }) },
    certainty: indicator.certainty,
  };
}

/** A label, and an empty cell to its right. */
function beside(grid: Grid, item: Item, proposing: Proposing): ProposedTie | 'left' | undefined {
  const column = item.to.column + 1;
  const isAsked = /[:：]\s*$/u.test(item.text);
  if (!isAsked || column > grid.columns + 1 || grid.textAt(item.row, column) !== '') return undefined;
  if (grid.over(item.row, column) || grid.index.problemAt({ row: item.row, column }) !== undefined)
    return undefined;
  const indicator = fieldIndicator(item.text, proposing);
  if (indicator === undefined) return 'left';
  const tie = {
    kind: 'cell' as const,
    ...grid.placeAt(item.row, column),
    indicator: indicator.id,
  };
  return { tie, certainty: indicator.certainty };
}

/** What a label of its own asks for: a text of the season, or a figure that says whose it is. */
function fieldIndicator(label: string, { read, young, catalogue }: Proposing) {
  const key = fold(label)
    .replace(/[\s:.…_(]+$/gu, '')
    .replace(/^[\s\d.)\-–+*]+/u, '');
  const rule = rules.find(([pattern]) => pattern.test(key));
  if (rule) return { id: rule[1], certainty: 'certain' as const };
  const sense = senseOf([read(label.replace(/[:：]\s*$/u, ''))]);
  if (!sense.ofCells && whoseOf(sense) === undefined) return undefined;
  const meaning = seasonMeaning(sense, young);
  // “Bí thư:” and a blank is for a name
  const isCounted = (['count', 'total', 'elected'] as const).some((atom) => sense.atoms.has(atom));
  if (/^committee\.(?!total$)/u.test(meaning?.id ?? '') && !isCounted) return undefined;
  return meaning && catalogue.find(meaning.id) ? meaning : undefined;
}
