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

const groupPatterns = groups.map(([, words]) => only(words));

function only(words: string): RegExp {
  return new RegExp(`^${FRONT}(?:${words})$`, 'u');
}

/**
 * Figures of a paragraph that the season knows under the same name, each once, the first that is told. Of everybody in
 * the committees only what the paragraph tells of them: “nữ” of the members is no “nữ” of the committees.
 */
export function knownFigures({ figures }: JudgedParagraph): readonly PublishedFigure[] {
  const known = new Map<Indicator, PublishedFigure>();
  const whole = committeeOf(figures);
  if (whole !== undefined) known.set('committee.total', { indicator: 'committee.total', count: whole });
  for (const judged of figures) {
    const { count, share, words, isPlaces } = judged.figure;
    const indicator = patterns.find(([, pattern]) => pattern.test(words))?.[0];
    if (indicator === undefined || isPlaces || known.has(indicator) || (count === undefined && !share))
      continue;
    if (!isOfCommittees(judged, indicator, whole) || words === 'cap uy moi') continue;
    if (indicator.startsWith('committee.') && isPostOfGroup(figures, judged)) continue;
    const percent = share && !share.about ? { percent: share.value } : {};
    known.set(indicator, { indicator, ...(count !== undefined && { count }), ...percent });
  }
  return [...known.values()];
}

/** “Số mới là 10 đồng chí; giữ chức bí thư 3 đồng chí, phó bí thư 2 đồng chí”: of these, not of all. */
function isPostOfGroup(figures: readonly Judged[], { figure: own }: Judged): boolean {
  const before = figures.filter(({ figure }) => figure.sentence === own.sentence && figure.at < own.at);
  const opener = before.findLast(
    ({ figure }) => figure.depth <= own.depth && !/(?<!\p{L})bi thu|uy vien$/u.test(figure.words),
  );
  return opener !== undefined && groupPatterns.some((pattern) => pattern.test(opener.figure.words));
}

/** The number of all in the committees, where the words name them and no second number is told of them. */
function committeeOf(figures: readonly Judged[]): number | undefined {
  const named = figures.filter(({ figure }) => {
    const { isCommittee, before, behind, words } = figure;
    const said = `${before.split(/[.;]/u).at(-1) ?? ''} ${words} ${behind}`;
    return (
      isCommittee &&
      figure.of === undefined &&
      COMMITTEE.test(said) &&
      !OTHERS.test(said) &&
      !isOfDelegates(figures, figure, said)
    );
  });
  const [whole, ...more] = new Set(named.map(({ figure }) => figure.count));
  return more.length === 0 ? whole : undefined;
}

/** “118 đại biểu, trong đó … do các chi bộ bầu 97 đồng chí” */
function isOfDelegates(figures: readonly Judged[], { sentence, at }: ParagraphFigure, said: string): boolean {
  const beside = figures.filter(({ figure }) => figure.sentence === sentence && figure.at <= at);
  return !/cap uy/u.test(said) && beside.some(({ figure }) => /dai bieu/u.test(figure.before));
}

const COMMITTEE = /(?<!\p{L})(?:cap|chi) uy(?!\p{L})|trung cu|(?<!\p{L})bau(?!\p{L})/u;
/** Other bodies, posts, those who came, and the term before. */
const OTHERS =
  /dai bieu|dang vien|trieu tap|(?<!\p{L})bi thu|chi uy vien|chuc danh|danh sach|du dai hoi|phieu|so du|(?:can|phai) bau|bau lay|(?:khoa|nhiem ky) (?:truoc|cu)|khong bau/u;

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
