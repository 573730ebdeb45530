import type { Indicator, PublishedFigure } from '../statistics';
import type { ParagraphFigure } from './figure';
import type { Judged, JudgedParagraph } from './judge-paragraph';
import { FIRST_TIME, NEW } from './part-families';

const FRONT = '(?:(?:so|ty le|ti le|dong chi|d/c|la|co|cap uy|cap uy vien|cac) )*';
/** What a label says when it is nothing but the name of a group. */
const groups = [
  ['female', '(?:la )?nu'],
  ['ethnicMinority', '(?:la )?(?:nguoi )?dan toc(?: thieu so)?'],
  ['religious', 'co dao|theo dao|(?:theo |co )?ton giao'],
  ['young', 'duoi 40 tuoi|tu 40 tuoi tro xuong'],
  ['reelected', 'tai cu'],
  ['new', NEW],
  ['firstTime', FIRST_TIME],
] as const;
const posts = [
  ['secretary', 'bi thu(?: chi bo)?'],
  ['deputySecretary', 'pho bi thu(?: chi bo)?'],
  ['member', '(?:chi )?uy vien'],
] as const;

const patterns: readonly (readonly [Indicator, RegExp])[] = [
  ...posts.map(([column, post]) => [`committee.${column}`, only(post)] as const),
  ...groups.flatMap(([group, words]) => [
    [`${group}.total`, only(words)] as const,
    ...posts.map(
      ([column, post]) =>
        [
          `${group}.${column}`,
          only(`(?:${post}) (?:la )?(?:${words})|(?:${words}) (?:la )?(?:${post})`),
        ] as const,
    ),
  ]),
];

function only(words: string): RegExp {
  return new RegExp(`^${FRONT}(?:${words})$`, 'u');
}

/**
 * Figures of a paragraph that the season knows under the same name, each once, the first that is told. Of everybody in
 * the committees only what the paragraph tells of them: “nữ” of the members is no “nữ” of the committees.
 */
export function knownFigures({ figures }: JudgedParagraph): readonly PublishedFigure[] {
  const known = new Map<Indicator, PublishedFigure>();
  const whole = figures.find(({ figure }) => figure.isCommittee)?.figure.count;
  if (whole !== undefined) known.set('committee.total', { indicator: 'committee.total', count: whole });
  for (const judged of figures) {
    const { count, share, words, isPlaces } = judged.figure;
    const indicator = patterns.find(([, pattern]) => pattern.test(words))?.[0];
    if (indicator === undefined || isPlaces || known.has(indicator) || (count === undefined && !share))
      continue;
    if (!isOfCommittees(judged, indicator, whole)) continue;
    const percent = share && !share.about ? { percent: share.value } : {};
    known.set(indicator, { indicator, ...(count !== undefined && { count }), ...percent });
  }
  return [...known.values()];
}

/** Whether a figure is of all committees, or of the post that it names. */
function isOfCommittees(
  { figure, verdict, whole }: Judged,
  indicator: Indicator,
  all: number | undefined,
): boolean {
  const of = verdict && 'of' in verdict ? verdict.of : whole;
  const isOfAll = of === undefined ? isNamedSo(figure) : of === all;
  return indicator.endsWith('.total') || indicator.startsWith('committee.') ? isOfAll : true;
}

function isNamedSo({ words, depth }: ParagraphFigure): boolean {
  return depth === 0 && /^(?:so )?(?:cap uy|(?:pho )?bi thu|chi uy)/u.test(words);
}
