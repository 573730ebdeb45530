import { useMemo } from 'react';
import type { Cell, Season } from '../../../shared/domain/season';
import type { PaperLack } from '../../../shared/export/documents/paper-facts';
import type { PaperKind, PaperOptions } from '../../../shared/export/documents/paper-kinds';
import { paperLack } from '../../../shared/export/documents/papers';
import { vi } from '../../../shared/i18n';
import { Note } from '../../components/feedback/Note';

const texts = vi.documentsScreen.papers;

interface LackingPapersProps {
  readonly season: Season;
  /** The cells whose papers are asked for. */
  readonly cells: readonly Cell[];
  readonly options: PaperOptions;
}

/** Which of the chosen papers are not made, for how many of the cells, and why. */
export function LackingPapers({ season, cells, options }: LackingPapersProps) {
  const lacking = useMemo(() => lackingPapers(season, cells, options), [season, cells, options]);
  return lacking.map(({ kind, why, count }) => {
    const paper = texts.kinds[kind].name;
    const reason = texts.lacks[why];
    return (
      <Note key={`${kind} ${why}`} tone="plain">
        {cells.length === 1 ? texts.lack(paper, reason) : texts.lackOf(paper, count, reason)}
      </Note>
    );
  });
}

interface Lacking {
  readonly kind: PaperKind;
  readonly why: PaperLack;
  readonly count: number;
}

function lackingPapers(season: Season, cells: readonly Cell[], options: PaperOptions): readonly Lacking[] {
  return options.kinds.flatMap((kind) => {
    const reasons = cells.flatMap((cell) => paperLack(season, cell, kind, options) ?? []);
    return [...new Set(reasons)].map((why) => ({
      kind,
      why,
      count: reasons.filter((reason) => reason === why).length,
    }));
  });
}
