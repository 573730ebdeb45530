import type { Indicator, PublishedFigure } from '../statistics';
import type { ParagraphFigure } from './figure';
import { foldInPlace } from './tokens';

/** What a label says when it is nothing but the name of a group, and which figure of the season that is. */
const groups: readonly (readonly [RegExp, Indicator])[] = [
  [/^(?:so )?(?:cap uy vien |dong chi )?(?:la )?nu$/u, 'female.total'],
  [/^(?:la )?(?:nguoi )?dan toc thieu so$/u, 'ethnicMinority.total'],
  [/^(?:co dao|theo dao|theo ton giao|co ton giao|ton giao)$/u, 'religious.total'],
  [/^(?:cap uy vien )?duoi 40 tuoi$/u, 'young.total'],
  [/^(?:so )?(?:cap uy vien )?tai cu$/u, 'reelected.total'],
  [/^(?:cap uy )?(?:tham gia )?lan dau(?: tham gia)?(?: cap uy)?$/u, 'firstTime.total'],
  [/^bi thu$/u, 'committee.secretary'],
  [/^pho bi thu$/u, 'committee.deputySecretary'],
];

/** Figures of a paragraph that the season knows under the same name; each once, the first that is told. */
export function knownFigures(figures: readonly ParagraphFigure[]): readonly PublishedFigure[] {
  const known = new Map<Indicator, PublishedFigure>();
  for (const { label, count, share } of figures) {
    const indicator = groups.find(([pattern]) => pattern.test(foldInPlace(label)))?.[1];
    if (indicator === undefined || known.has(indicator) || (count === undefined && !share)) continue;
    const percent = share && !share.about ? { percent: share.value } : {};
    known.set(indicator, { indicator, ...(count !== undefined && { count }), ...percent });
  }
  const whole = figures.find(({ isCommittee }) => isCommittee);
  if (whole?.count !== undefined) {
    known.set('committee.total', { indicator: 'committee.total', count: whole.count });
  }
  return [...known.values()];
}
