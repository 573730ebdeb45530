import { memo, useMemo } from 'react';
import type { Cell, Season } from '../../../shared/domain/season';
import type { PrintoutLack } from '../../../shared/export/documents/printout-facts';
import type { PrintoutKind, PrintoutOptions } from '../../../shared/export/documents/printout-kinds';
import { printoutLack } from '../../../shared/export/documents/printout-sections';
import { vi } from '../../../shared/i18n';
import { Note } from '../../components/feedback/Note';

const texts = vi.documentsScreen.papers;

interface LackingPrintoutsProps {
  readonly season: Season;
  /** The cells whose papers are asked for. */
  readonly cells: readonly Cell[];
  readonly options: PrintoutOptions;
}

/** Which of the chosen papers are not made, for how many of the cells, and why. */
export const LackingPrintouts = memo(function LackingPrintouts(props: LackingPrintoutsProps) {
  const { season, cells, options } = props;
  const lacking = useMemo(() => lackingPrintouts(season, cells, options), [season, cells, options]);
  return lacking.map(({ kind, why, count }) => {
    const paper = texts.kinds[kind].name;
    const reason = texts.lacks[why];
    return (
      <Note key={`${kind} ${why}`} tone="plain">
        {cells.length === 1 ? texts.lack(paper, reason) : texts.lackOf(paper, count, reason)}
      </Note>
    );
  });
});

interface Lacking {
  readonly kind: PrintoutKind;
  readonly why: PrintoutLack;
  readonly count: number;
}

function lackingPrintouts(
  season: Season,
  cells: readonly Cell[],
  options: PrintoutOptions,
): readonly Lacking[] {
  return options.kinds.flatMap((kind) => {
    const reasons = cells.flatMap((cell) => printoutLack(season, cell, kind, options) ?? []);
    return [...new Set(reasons)].map((why) => ({
      kind,
      why,
      count: reasons.filter((reason) => reason === why).length,
    }));
  });
}
