import { fold } from '../../text/fold';
import { whoseOf } from './column-senses';
import type { Grid, Item } from './grid';
import { type Meaning, seasonMeaning } from './meaning';
import type { Proposing } from './proposal';
import { type LeftPlace, type LeftReason, type Proposal, type ProposedTie, surenessOf } from './proposed';
import { senseOf, withAtom } from './sense';
import { fitsUnit, type Unit, unitOf } from './units';

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

/** “……/……”: how many of how many. Three are a date. */
const TWO_BLANKS = /^[.…_\s]+\/[.…_\s]+$/u;

/** `isTaken` says which rows belong to tables. */
export function proposeFields(grid: Grid, isTaken: (item: Item) => boolean, proposing: Proposing): Proposal {
  const ties: ProposedTie[] = [];
  const left: LeftPlace[] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    for (const item of grid.itemsIn(row)) {
      if (isTaken(item)) continue;
      const tie = inside(grid, item, proposing) ?? beside(grid, item, proposing);
      if (typeof tie === 'string')
        left.push({ ...grid.placeAt(item.row, item.column), text: item.text, reason: tie });
      else if (tie) ties.push(tie);
    }
  }
  return { ties, left };
}

/** A label and its blank in one cell: the form's own words stay around the value. */
function inside(grid: Grid, item: Item, proposing: Proposing): ProposedTie | LeftReason | undefined {
  const match = DATE_BLANK.exec(item.text) ?? BLANK.exec(item.text);
  if (!match) return undefined;
  const [, before = '', blank = '', after = ''] = match;
  // a line of dots alone is where somebody signs; two blanks are two questions
  if (before.trim() === '') return undefined;
  if (TWO_BLANKS.test(blank) || /[.…_]{3,}|…/u.test(after) || grid.index.problemAt(item) !== undefined)
    return 'no-indicator';
  const indicator = fieldIndicator(before, unitOf(after), proposing);
  if (typeof indicator === 'string') return indicator;
  const prefix = `${before.trimEnd()} `;
  const behind = after.trimEnd();
  const suffix = behind !== '' && /\s$/u.test(blank) ? ` ${behind}` : behind;
  const place = grid.placeAt(item.row, item.column);
  return {
    tie: { kind: 'cell', ...place, indicator: indicator.id, prefix, ...(suffix !== '' && { suffix }) },
    ...surenessOf(indicator.certainty),
  };
}

/** A label, and an empty cell to its right. */
function beside(grid: Grid, item: Item, proposing: Proposing): ProposedTie | LeftReason | undefined {
  const column = item.to.column + 1;
  const isAsked = /[:：]\s*$/u.test(item.text);
  if (!isAsked || column > grid.columns + 1 || grid.textAt(item.row, column) !== '') return undefined;
  if (grid.over(item.row, column) || grid.index.problemAt({ row: item.row, column }) !== undefined)
    return undefined;
  // what stands behind the blank may as well be something else
  const unit = unitOf(grid.textAt(item.row, column + 1));
  const indicator = fieldIndicator(item.text, unit === 'unknown' ? undefined : unit, proposing);
  if (typeof indicator === 'string') return indicator;
  const tie = {
    kind: 'cell' as const,
    ...grid.placeAt(item.row, column),
    indicator: indicator.id,
  };
  return { tie, ...surenessOf(indicator.certainty) };
}

/** What a label of its own asks for: a text of the season, or a figure that says whose it is, in the unit behind it. */
function fieldIndicator(
  label: string,
  unit: Unit | undefined,
  { read, young, catalogue }: Proposing,
): Meaning | LeftReason {
  const key = fold(label)
    .replace(/[\s:.…_(]+$/gu, '')
    .replace(/^[\s\d.)\-–+*]+/u, '');
  const rule = rules.find(([pattern]) => pattern.test(key));
  if (rule) return { id: rule[1], certainty: 'certain' };
  const own = senseOf([read(label.replace(/[:：]\s*$/u, ''))]);
  const sense = unit === 'share' && !own.atoms.has('count') ? withAtom(own, 'share') : own;
  if (!sense.ofCells && whoseOf(sense) === undefined) return 'no-indicator';
  const meaning = seasonMeaning(sense, young);
  // “Bí thư:” and a blank is for a name
  const isCounted = (['count', 'total', 'elected'] as const).some((atom) => sense.atoms.has(atom));
  if (/^committee\.(?!total$)/u.test(meaning?.id ?? '') && !isCounted) return 'no-indicator';
  const indicator = meaning && catalogue.find(meaning.id);
  if (!indicator) return 'no-indicator';
  const fit = fitsUnit(indicator, unit);
  if (fit === 'differs') return 'unit';
  return fit === 'unclear' ? { ...meaning, certainty: 'likely' } : meaning;
}
