import type { CellKind } from '../../domain/choices';
import { kindId } from '../indicators/some-cells-indicator';
import { isWardName, wardLikeness } from '../ward-rows';
import type { Grid, Item } from './grid';
import { kindOf } from './group-labels';
import type { Proposing } from './proposal';
import type { LeftPlace, Proposal, ProposedTie } from './proposed';
import type { Table } from './tables';

/** What the titles over a table say of which part of the season it is: of the cells of a kind, or of something else. */
export interface Narrowing {
  readonly kind: CellKind | undefined;
  /** Another term, another ward, some of the cells or people, what is planned: somebody has to look. */
  readonly isDoubtful: boolean;
}

const SOME =
  /(?<!\p{L})(?:chưa (?:tổ chức )?đại hội|không có (?:chi|cấp) (?:u[ỷỵ]|ủy)|quy hoạch|dự kiến|phương án|đề án|đại biểu|nhiệm kỳ (?:trước|cũ|tới|sau)|kho[áa] (?:trước|cũ)|nữ|trẻ|dân tộc|tôn giáo|không tái cử|kỷ luật|khuyết|chỉ định|kiện toàn)(?!\p{L})|^tỷ lệ|\(%\)$/iu;
const TERM = /(?<!\d)(\d{4})\s*[-–—]\s*(\d{4})(?!\d)/gu;
/** The committee of the ward has a term of its own. */
const OF_WARD = /đảng bộ|đảng u[ỷỵ]|đảng ủy|đại hội đảng/iu;
/** Another ward, and not the district or province over all of them. */
const WARD = /^(?:đảng (?:bộ|u[ỷỵ]|ủy)\s+)?(?:phường|xã|thị trấn|đặc khu)\s/iu;
const GROUP = /(?<!\p{L})(?:chi bộ|khối)(?!\p{L})/iu;

/** What the titles say over each table of a sheet, or the name of the sheet. */
export function narrowingsOf(
  grid: Grid,
  tables: readonly Table[],
  proposing: Proposing,
): readonly Narrowing[] {
  const ofSheet = kindIn(`Khối ${grid.sheet.name}`, proposing);
  let last: Narrowing = { kind: ofSheet, isDoubtful: false };
  return tables.map(({ headFrom }, index) => {
    const above = tables[index - 1];
    const rows = Array.from({ length: headFrom - (above?.from ?? 1) }, (_, at) => (above?.from ?? 1) + at);
    // below another table only what stands alone in its row is a title
    const titles = rows
      .map((row) => grid.itemsIn(row))
      .filter((items) => above === undefined || items.length === 1)
      .flat();
    const kind = titles.map(({ text }) => kindIn(text, proposing)).findLast((each) => each !== undefined);
    const isDoubtful = titles.some((title) => isOfElse(title, above === undefined, proposing));
    last = { kind: kind ?? last.kind, isDoubtful: isDoubtful || last.isDoubtful };
    return last;
  });
}

/** “Các chi bộ khu phố”, “Khối trường học”: the one kind that is named. */
function kindIn(title: string, { read }: Proposing): CellKind | undefined {
  if (!GROUP.test(title.normalize('NFC'))) return undefined;
  const kinds = new Set(read(title).atoms.flatMap((atom) => kindOf[atom] ?? []));
  const [kind, ...more] = kinds;
  return more.length === 0 ? kind : undefined;
}

function isOfElse({ text }: Item, isTop: boolean, { term, catalogue }: Proposing): boolean {
  const title = text.normalize('NFC').trim();
  const terms = [...title.matchAll(TERM)].map(([, from, to]) => `${from ?? ''}-${to ?? ''}`);
  if (terms.length > 0 && !terms.includes(term) && !OF_WARD.test(title)) return true;
  if (isTop && WARD.test(title) && isWardName(title) && wardLikeness(title, catalogue.ward) !== 'same')
    return true;
  return SOME.test(title);
}

/** The figures of a table as its titles narrow them: of one kind of cells, or to be looked at. */
export function narrowed(
  { ties, left }: Proposal,
  { kind, isDoubtful }: Narrowing,
  { catalogue }: Pick<Proposing, 'catalogue'>,
): Proposal {
  const said: LeftPlace[] = [];
  const hasRows = ties.some(({ tie }) => tie.kind === 'column');
  const isText = ({ tie }: ProposedTie) =>
    /^season\./u.test(tie.indicator) ||
    (tie.kind === 'cell' && catalogue.find(tie.indicator)?.value().kind === 'text');
  const own = ties.flatMap((each): ProposedTie[] => {
    const { tie } = each;
    if (isText(each)) return [each];
    const looked = { ...each, certainty: 'likely' as const, because: 'title' as const };
    // rows by name, and their sums, are of these cells anyhow
    if (kind === undefined || hasRows || tie.kind === 'column' || tie.indicator.includes('@'))
      return [isDoubtful ? looked : each];
    const indicator = kindId(tie.indicator, kind);
    if (catalogue.find(indicator)) return [{ ...looked, tie: { ...tie, indicator } }];
    said.push({ sheet: tie.sheet, cell: tie.cell, text: tie.cell, reason: 'ambiguous' });
    return [];
  });
  return { ties: own, left: [...left, ...said] };
}
