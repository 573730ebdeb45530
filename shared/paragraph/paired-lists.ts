import { ONE_BY_ONE } from './figure-words';
import { sentenceBegin } from './text-places';
import { foldInPlace, type NumberToken } from './tokens';

/**
 * Numbers and shares that a sentence tells in two lists: “cao cấp, trung cấp lần lượt là 10 và 17 đồng chí, tương ứng
 * 23,3% và 39,5%”, “tái cử 75,6%, đổi mới 24,4% (31 và 10 đồng chí trên tổng số 41)”. The first belongs to the first.
 */
export interface Pair {
  /** Undefined in a list of shares alone. */
  readonly count: NumberToken | undefined;
  readonly share: NumberToken;
  /** The whole that the list names behind its last number. */
  readonly of: number | undefined;
  /** From the list of what is counted; undefined where each share has words of its own. */
  readonly label: string | undefined;
}

/** Between two numbers of a list; people may be named behind each. */
const NEXT = /^\s*(?:dong chi|d\/c|nguoi)?\s*(?:,|;|,? va|va)\s*$/u;
/** From a list of numbers to that of their shares. */
const TO_SHARES =
  /^\s*(?:dong chi|d\/c|nguoi|cap uy vien|dang vien)?\s*(?:[,;(]?\s*(?:lan luot )?(?:tuong ung|ung voi|tuong duong|chiem|dat|bang)(?: voi| ty le| ti le| lan luot| la)*|\()\s*$/u;
const IN_ORDER = /(?<!\p{L})(?:lan luot|tuong ung)(?!\p{L})/u;

type Run = readonly NumberToken[];

/** The pairs of a text, by their numbers. */
export function pairedLists(text: string, tokens: readonly NumberToken[]): readonly Pair[] {
  const folded = foldInPlace(text);
  const between = (a: NumberToken, b: NumberToken) => folded.slice(a.end, b.at);
  const runs = runsOf(tokens, between);
  const counts = runs.filter(([first]) => first?.kind !== 'percent');
  const pairs = counts.flatMap((run): readonly Pair[] => {
    const behind = tokens.slice(tokens.indexOf(run.at(-1) as NumberToken) + 1);
    const shares = runs.find(([first]) => first === behind[0] && first?.kind === 'percent');
    const [firstCount, firstShare] = [run[0] as NumberToken, shares?.[0]];
    if (shares && firstShare && shares.length === run.length) {
      const said = folded.slice(sentenceBegin(folded, firstCount.at), firstShare.at);
      const link = between(run.at(-1) as NumberToken, firstShare);
      if (IN_ORDER.test(said) && TO_SHARES.test(link))
        return paired(run, shares, listBefore(text, firstCount.at));
    }
    return behindShares(text, folded, tokens, run);
  });
  const taken = new Set(pairs.map(({ share }) => share));
  const alone = runs.filter(([first]) => first?.kind === 'percent' && !taken.has(first));
  return [...pairs, ...alone.flatMap((run) => spread(folded, tokens, run) ?? labelled(text, folded, run))];
}

/** “9 đồng chí là …, 11 đồng chí là …, lần lượt chiếm 5,4% và 6,5%”: each number of the sentence has words of its own. */
function spread(folded: string, tokens: readonly NumberToken[], run: Run): readonly Pair[] | undefined {
  const at = run[0]?.at ?? 0;
  const begin = sentenceBegin(folded, at);
  const counts = tokens.filter((token) => token.at >= begin && token.at < at);
  const isInOrder =
    /(?<!\p{L})(?:lan luot|tuong ung) (?:chiem|dat|bang|tuong ung|la)?[^.,;:()\d]{0,20}$/u.test(
      folded.slice(begin, at),
    );
  if (!isInOrder || counts.length !== run.length || new Set(counts.map(({ kind }) => kind)).size > 1)
    return undefined;
  const pairs = paired(counts, run, undefined);
  return counts[0]?.kind === 'ratio' ? pairs.map((pair) => ({ ...pair, of: pair.count?.of })) : pairs;
}

/** “nữ, trẻ lần lượt chiếm 27,9% và 22,1%”: shares alone, each with its name. */
function labelled(text: string, folded: string, run: Run): readonly Pair[] {
  const at = run[0]?.at ?? 0;
  const said = folded.slice(sentenceBegin(folded, at), at);
  if (!IN_ORDER.test(said) || ONE_BY_ONE.test(said)) return [];
  const labels = listBefore(text, at).slice(-run.length);
  if (labels.length !== run.length) return [];
  return run.map((share, index) => ({ count: undefined, share, of: undefined, label: labels[index] }));
}

/** “75,6%, tỷ lệ đổi mới 24,4% (31 và 10 đồng chí trên tổng số 41)”: the numbers stand in brackets behind as many shares. */
function behindShares(
  text: string,
  folded: string,
  tokens: readonly NumberToken[],
  run: Run,
): readonly Pair[] {
  const at = tokens.indexOf(run[0] as NumberToken);
  const shares = tokens.slice(Math.max(0, at - run.length), at);
  const [first, last] = [shares[0], shares.at(-1)];
  if (!first || !last || shares.length !== run.length || shares.some(({ kind }) => kind !== 'percent'))
    return [];
  const begin = sentenceBegin(folded, first.at);
  const isBehind = /^\s*\(\s*$/u.test(folded.slice(last.end, (run[0] as NumberToken).at));
  if (!isBehind || sentenceBegin(folded, last.at) !== begin) return [];
  const own = /\p{L}{2}/u.test(folded.slice(first.end, last.at).replace(/(?<!\p{L})va(?!\p{L})/gu, ''));
  return paired(run, shares, own ? undefined : listBefore(text, first.at));
}

/** Numbers of one kind that follow each other with nothing else between. */
function runsOf(
  tokens: readonly NumberToken[],
  between: (a: NumberToken, b: NumberToken) => string,
): readonly Run[] {
  const runs: NumberToken[][] = [];
  for (const token of tokens) {
    const open = runs.at(-1);
    const last = open?.at(-1);
    const goesOn = last && (last.kind === 'percent') === (token.kind === 'percent') && last.kind !== 'ratio';
    if (goesOn && NEXT.test(between(last, token))) open?.push(token);
    else runs.push([token]);
  }
  return runs.filter(({ length }) => length > 1);
}

/** What the lists are of: “cao cấp, trung cấp, sơ cấp” before “lần lượt”. */
function listBefore(text: string, at: number): readonly string[] {
  const words = text.slice(sentenceBegin(foldInPlace(text), at), at);
  const [list = ''] = words.split(/\s+(?:lần lượt|tương ứng|là)(?!\p{L})/iu);
  return list
    .split(/[,;:]|\s+và\s+/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function paired(counts: Run, shares: Run, labels: readonly string[] | undefined): readonly Pair[] {
  const of = counts.at(-1)?.of;
  return counts.map((count, index) => {
    const share = shares[index] as NumberToken;
    const label = labels?.slice(-counts.length)[index];
    return { count, share, of, label: labels && (label ?? '') };
  });
}
