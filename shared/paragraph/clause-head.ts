import type { ParagraphFigure } from './figure';
import { isPost } from './part-families';

/** The number of a post at the head of the clause: “…; phó bí thư 189 đồng chí, tái cử 102 đồng chí, lần đầu 87 đồng chí”. */
export function clauseHead(figures: readonly ParagraphFigure[], index: number): number | undefined {
  for (let at = index; at >= 0; at -= 1) {
    const [figure, previous] = [figures[at], figures[at - 1]];
    const begins = !previous || previous.sentence !== figure?.sentence || figure.before.includes(';');
    if (!figure || !begins) continue;
    return at < index && isPost(figure) && !figure.share && !figure.isPlaces ? figure.count : undefined;
  }
  return undefined;
}
