import { positions } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import {
  type AgeLimits,
  ageLimitStandings,
  type RuleChanges,
  type RuleKey,
  type RuleSet,
  type SurplusLimit,
  type TargetShare,
  type YoungLimit,
} from '../../../shared/rules/rule-sets';
import { readCount } from '../../../shared/text/read-count';

/** One field of the form in which a value is changed. */
export interface RuleField {
  readonly label: string;
  readonly text: string;
  /** Absent for a number. */
  readonly choices?: readonly (readonly [value: string, label: string])[];
}

type Own<K extends RuleKey> = NonNullable<RuleChanges[K]>['value'];

/** How one value is shown in fields, and made of their texts again; undefined where a text is no number. */
interface RuleForm<K extends RuleKey> {
  readonly fields: (value: RuleSet[K]['value']) => readonly RuleField[];
  readonly make: (texts: readonly string[]) => Own<K> | undefined;
}

const texts = vi.settings.rules;

const number = (label: string) => ({
  fields: (value: number) => [{ label, text: String(value) }],
  make: ([text = '']: readonly string[]) => countIn(text),
});

const yesNo = {
  fields: (value: boolean): readonly RuleField[] => [
    {
      label: texts.columns.value,
      text: value ? 'yes' : 'no',
      choices: [
        ['yes', texts.yes],
        ['no', texts.no],
      ],
    },
  ],
  make: ([text]: readonly string[]) => text === 'yes',
};

const share = {
  fields: ({ count, of }: TargetShare): readonly RuleField[] => [
    { label: texts.count, text: String(count) },
    { label: texts.of, text: String(of) },
  ],
  make: ([count = '', of = '']: readonly string[]) => whole({ count: countIn(count), of: countIn(of) }),
};

const shareOrNone = {
  fields: (value: TargetShare | null): readonly RuleField[] => [
    { label: texts.countOrNone, text: value === null ? '' : String(value.count) },
    { label: texts.of, text: value === null ? '' : String(value.of) },
  ],
  make: (typed: readonly string[]) => (typed[0]?.trim() === '' ? null : share.make(typed)),
};

const numberOrNone = (label: string) => ({
  fields: (value: number | null): readonly RuleField[] => [
    { label, text: value === null ? '' : String(value) },
  ],
  make: ([text = '']: readonly string[]) => (text.trim() === '' ? null : countIn(text)),
});

const young = {
  fields: ({ age, inclusive }: YoungLimit): readonly RuleField[] => [
    { label: texts.age, text: String(age) },
    {
      label: texts.inclusive,
      text: inclusive ? 'yes' : 'no',
      choices: [
        ['yes', texts.inclusiveYes],
        ['no', texts.inclusiveNo],
      ],
    },
  ],
  make: ([age = '', inclusive]: readonly string[]) =>
    whole({ age: countIn(age), inclusive: inclusive === 'yes' }),
};

const PERCENT = 100;

const surplus = {
  fields: ({ share: { count, of }, few }: SurplusLimit): readonly RuleField[] => [
    { label: texts.percentCount, text: String((count * PERCENT) / of) },
    { label: texts.fewFrom, text: String(few.from) },
    { label: texts.fewTo, text: String(few.to) },
    { label: texts.fewNames, text: String(few.names) },
  ],
  make: ([percent = '', from = '', to = '', names = '']: readonly string[]) => {
    const limit = whole({ count: countIn(percent), of: PERCENT });
    const few = whole({ from: countIn(from), to: countIn(to), names: countIn(names) });
    return limit && few && { share: limit, few };
  },
};

const posts = positions.flatMap((post) => ageLimitStandings.map((standing) => ({ post, standing })));

const ages = {
  fields: (limits: AgeLimits): readonly RuleField[] =>
    posts.map(({ post, standing }) => ({
      label: texts.ageField(vi.choices.position[post], standing),
      text: String(limits[post]?.[standing] ?? ''),
    })),
  make: (typed: readonly string[]) => {
    const limits: Partial<Record<(typeof positions)[number], { new?: number; reelected?: number }>> = {};
    for (const [index, { post, standing }] of posts.entries()) {
      const text = typed[index] ?? '';
      if (text.trim() === '') continue;
      const age = countIn(text);
      if (age === undefined) return undefined;
      limits[post] = { ...limits[post], [standing]: age };
    }
    return limits;
  },
};

/** The form of each value that the office may change. */
export const ruleForms: { readonly [K in RuleKey]: RuleForm<K> } = {
  committeeFrom: number(texts.people),
  committeeSeatsAtMost: number(texts.people),
  delegates: yesNo,
  appointmentsOnly: yesNo,
  runOffNeedsMajority: yesNo,
  secretaryRounds: number(texts.people),
  committeeSurplus: yesNo,
  postSurplus: yesNo,
  surplusAtMost: surplus,
  fewValid: share,
  reportWithin: number(texts.people),
  ratificationWithin: number(texts.people),
  quorum: share,
  young,
  womenTarget: share,
  youngTarget: share,
  appointedBeyondAtMost: shareOrNone,
  failedNotAppointedWithin: numberOrNone(texts.monthsOrNone),
  ageLimits: ages,
};

/** Whether a value of the rule set is one that the office may change. */
export function isRuleKey(key: string): key is RuleKey {
  return Object.hasOwn(ruleForms, key);
}

/** The fields of a value, and the value made of their texts: which key it is, is checked by the part's schema. */
export function formOf(key: RuleKey, rules: RuleSet) {
  const form = ruleForms[key] as unknown as RuleForm<RuleKey>;
  return {
    fields: form.fields(rules[key].value),
    make: (typed: readonly string[]): unknown => form.make(typed),
  };
}

function countIn(text: string): number | undefined {
  const read = readCount(text);
  return read.ok ? (read.value ?? undefined) : undefined;
}

type Known<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

function whole<T extends object>(value: T): Known<T> | undefined {
  return Object.values(value).includes(undefined) ? undefined : (value as Known<T>);
}
