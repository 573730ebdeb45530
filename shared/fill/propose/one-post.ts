import { parseAddress } from '../../spreadsheet/address';
import type { Grid } from './grid';
import type { Proposing } from './proposal';
import type { LeftPlace, Proposal, ProposedTie } from './proposed';
import type { Table } from './tables';

/** The posts of which a title says that the table below is of their holders alone; everybody where it names no post. */
export type OfPosts = 'secretary' | 'deputySecretary' | 'several' | undefined;

const COMMITTEE = /cấp u[ỷỵ]|cấp ủy|chi u[ỷỵ]|chi ủy|u[ỷỵ] viên|ủy viên|(?<!\p{L})cuv(?!\p{L})/iu;
const DEPUTY = /phó\s+bí thư|(?<!\p{L})pbt(?!\p{L})/giu;
const SECRETARY = /bí thư/iu;

/** What a title says of whose posts it is; `everybody` where it names the committee. */
function postsIn(title: string): OfPosts | 'everybody' | 'nothing' {
  const text = title.normalize('NFC');
  if (COMMITTEE.test(text)) return 'everybody';
  const rest = text.replace(DEPUTY, '');
  if (SECRETARY.test(rest)) return rest === text ? 'secretary' : 'several';
  return rest === text ? 'nothing' : 'deputySecretary';
}

/** Of whose posts each table of a sheet is, by the last title over it that says so. */
export function postsOfTables(grid: Grid, tables: readonly Table[]): readonly OfPosts[] {
  let last: OfPosts;
  return tables.map(({ headFrom }, index) => {
    for (let row = tables[index - 1]?.from ?? 1; row < headFrom; row += 1) {
      const [item, ...more] = grid.itemsIn(row);
      const posts = item && more.length === 0 ? postsIn(item.text) : 'nothing';
      if (posts !== 'nothing') last = posts === 'everybody' ? undefined : posts;
    }
    return last;
  });
}

/** Figures of everybody of whom a line or heading alone says nothing: “Tái cử”, “Mới”. */
const BARE = /^(?:cell\.)?(?:reelected|new|firstTime|returning|appointed)(?:\.total)?(?:\.share)?$/u;

/** “Tái cử” below “Bí thư chi bộ” is of the secretaries: so it is asked about, or said where there is no such figure. */
export function ofPosts(
  grid: Grid,
  { columns, nameColumn = 1 }: Table,
  { ties, left }: Proposal,
  posts: OfPosts,
  { catalogue }: Pick<Proposing, 'catalogue'>,
): Proposal {
  if (posts === undefined) return { ties, left };
  const said: LeftPlace[] = [];
  const own = ties.flatMap((each): ProposedTie[] => {
    const { tie } = each;
    if (!BARE.test(tie.indicator)) return [each];
    const cell = tie.kind === 'cell' ? tie.cell : `${tie.column}${String(tie.fromRow)}`;
    const { row = 1, column = 1 } = parseAddress(cell) ?? {};
    const path = columns.find((other) => other.column === column)?.path ?? [];
    const line = tie.kind === 'cell' ? grid.textAt(row, nameColumn) : '';
    const texts = [line, ...path.map(({ text }) => text)].filter((text) => text !== '');
    if (texts.some((text) => postsIn(text) !== 'nothing')) return [each];
    const indicator = tie.indicator.replace('.total', `.${posts}`);
    if (tie.kind === 'cell' && posts !== 'several' && catalogue.find(indicator))
      return [{ ...each, tie: { ...tie, indicator }, certainty: 'likely', because: 'context' }];
    said.push({ sheet: tie.sheet, cell, text: texts[0] ?? '', reason: 'ambiguous' });
    return [];
  });
  return { ties: own, left: [...left, ...said] };
}
