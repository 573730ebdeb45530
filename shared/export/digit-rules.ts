import type { PercentPolicy } from '../domain/season';
import { address, type CellPosition } from './formula';
import type { CellContent, SheetModel } from './sheet-model';
import { type RoundedKind, roundedFormat } from './workbook-format';

/**
 * How many decimals a rounded figure has depends on its value: 75,6, 80 and 4,87 by three digits. A cell is
 * written with the format of its figure; these rules give the others, so that a corrected count still shows
 * the digits of the policy. In the file they are conditional formats (Excel 2007) of the number format alone.
 */
export interface DigitRules {
  /** A block of cells of one column, `C9:C50`. */
  readonly cells: string;
  readonly rules: readonly { readonly condition: string; readonly numberFormat: string }[];
}

/** Below a hundredth of a percent: of so many decimals no share of a ward's people is in need. */
const MOST_DECIMALS = 4;
const NEARLY = '0.000000001';

/** What the figure is in the unit in which it is written. */
function shown(kind: RoundedKind, at: string): string {
  return kind === 'share' ? `ABS(${at})*100` : `ABS(${at})`;
}

function conditionsOf(kind: RoundedKind, policy: PercentPolicy, at: string): DigitRules['rules'] {
  const { digits, trimZeros } = policy;
  const value = shown(kind, at);
  const most = digits.kind === 'decimals' ? digits.count : MOST_DECIMALS;
  const numberFormat = (decimals: number) => roundedFormat(kind, decimals);
  const number = `ISNUMBER(${at})`;
  // a difference of figures of unlike decimals has those that they leave
  if (trimZeros || (kind === 'difference' && digits.kind === 'significant')) {
    return decimalsUpTo(most).map((decimals) => ({
      condition: `AND(${number},ABS(${value}-ROUND(${value},${decimals}))<${NEARLY})`,
      numberFormat: numberFormat(decimals),
    }));
  }
  if (digits.kind === 'decimals') return [];
  return decimalsUpTo(most).map((decimals) => {
    // 75,6 has three digits from 10 on; what is 0 has none behind the comma
    const least = decimals === 0 ? digits.count - 1 : digits.count - 1 - decimals;
    const large = `${value}+${NEARLY}>=${10 ** least}`;
    return {
      condition: `AND(${number},${decimals === 0 ? `OR(${at}=0,${large})` : large})`,
      numberFormat: numberFormat(decimals),
    };
  });
}

function decimalsUpTo(most: number): readonly number[] {
  return Array.from({ length: most + 1 }, (_, decimals) => decimals);
}

/** The policy by which a content is rounded; undefined where it is no rounded figure. */
function roundedKind(content: CellContent): RoundedKind | undefined {
  if (content.kind === 'share' || content.kind === 'mean') return content.kind;
  return content.kind === 'difference' && content.rounded ? 'difference' : undefined;
}

/** The rules of a sheet: one block for each run of rows in which a column has rounded figures of one kind. */
export function digitRules({ rows, percent }: Pick<SheetModel, 'rows' | 'percent'>): readonly DigitRules[] {
  const runs = new Map<number, { kind: RoundedKind; from: number; to: number }[]>();
  for (const [index, { cells }] of rows.entries()) {
    for (const { column, content } of cells) {
      const kind = roundedKind(content);
      if (kind === undefined) continue;
      const row = index + 1;
      const ofColumn = runs.get(column) ?? [];
      const last = ofColumn.at(-1);
      if (last?.kind === kind) last.to = row;
      else ofColumn.push({ kind, from: row, to: row });
      runs.set(column, ofColumn);
    }
  }
  return [...runs].flatMap(([column, ofColumn]) =>
    ofColumn.flatMap(({ kind, from, to }): DigitRules[] => {
      const first: CellPosition = { row: from, column };
      const rules = conditionsOf(kind, percent, address(first));
      return rules.length === 0
        ? []
        : [{ cells: `${address(first)}:${address({ row: to, column })}`, rules }];
    }),
  );
}
