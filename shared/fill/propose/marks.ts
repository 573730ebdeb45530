/** Which indicators say by an “x”, or by a 1, what others say by a count or a text. Ids only. */

const MARKS: Readonly<Record<string, string>> = {
  'cell.vacant.secretary': 'cell.mark.withoutSecretary',
  'cell.vacant.deputySecretary': 'cell.mark.withoutDeputySecretary',
  'cell.short': 'cell.mark.notFullyElected',
  'cell.surplus': 'cell.mark.surplus',
  'person.ethnicity': 'person.mark.ethnicMinority',
  'person.religion': 'person.mark.religious',
};
const GROUP_OF_POST = /^cell\.((?!vacant\.)\w[^@]*\.(?:secretary|deputySecretary))$/u;
const TEXTS =
  /\.(?:ordinal|name|cell|kind|date|plannedOn|venue|note|decisionNumber|decidedOn|born\w*|phone|fullName|position|gender|hometown|residence|joinedOn|officialOn|cardNumber|nationalId|generalEducation|professionalLevel|politicalTheory|occupation|standing|previousPosition|birthplace)$/u;

/** The mark that says what a count of one post, or a text, says; undefined for what no “x” can say. */
export function markOf(id: string): string | undefined {
  const group = GROUP_OF_POST.exec(id)?.[1];
  return MARKS[id] ?? (group === undefined ? undefined : `cell.mark.${group}`);
}

export function isMark(id: string): boolean {
  return id.includes('.mark.');
}

/** A mark as the number 1, for columns that are added up. */
export function oneOf(markId: string): string {
  return markId.replace('.mark.', '.one.');
}

/** The mark of where it does not hold. */
export function notMark(markId: string): string {
  return markId.replace('.mark.', '.mark.not.');
}

/** Texts and days of a cell or a person. */
export function isText(id: string): boolean {
  return TEXTS.test(id);
}

/** Of one post a count is 1 or 0. */
export function isOfPost(id: string): boolean {
  return id.endsWith('.secretary') || id.endsWith('.deputySecretary');
}

/** The same for all ids that say one thing, by a count, a share, an “x” or a 1. */
export function saidBy(id: string): string {
  const plain = id.replace(/\.(?:share|points)$/u, '').replace('.one.', '.mark.');
  return isMark(plain) ? plain : (markOf(plain) ?? plain);
}
