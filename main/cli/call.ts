import { type ParseArgsConfig, parseArgs } from 'node:util';
import { cli } from '../../shared/i18n/vi/cli';
import { fail, ok, type Result } from '../../shared/result';

/** What a command takes. Every option is known, every value checked: nothing is ignored. */
export interface Signature {
  /** Names of the words it takes, in their order, as the usage line writes them. */
  readonly words: readonly string[];
  /** Any number of further words may follow, each called so. */
  readonly more?: string;
  readonly options: Readonly<Record<string, Option>>;
}

export interface Option {
  /** Name of its value in the usage line; absent for a switch. */
  readonly value?: string;
  readonly required?: boolean;
}

/** A call that agrees with the signature of its command. */
export interface Call {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
}

/** Reads the words after the command. All problems are given at once, in Vietnamese. */
export function readCall(signature: Signature, args: readonly string[]): Result<Call, readonly string[]> {
  const options: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries(signature.options).map(([name, option]) => [
      name,
      { type: option.value === undefined ? 'boolean' : 'string' },
    ]),
  );
  // not its own strict mode: that stops at the first problem and speaks English
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems: string[] = [];
  const words: string[] = [];
  const values = new Map<string, string>();
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = optionProblem(signature, token, switches.has(token.name) || values.has(token.name));
    if (problem !== undefined) problems.push(problem);
    else if (token.value === undefined) switches.add(token.name);
    else values.set(token.name, token.value);
  }
  problems.push(...missing(signature, words, values));
  return problems.length === 0 ? ok({ words, values, switches }) : fail(problems);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function optionProblem({ options }: Signature, token: OptionToken, twice: boolean): string | undefined {
  const { name, rawName, value, inlineValue } = token;
  const option = Object.hasOwn(options, name) && rawName === `--${name}` ? options[name] : undefined;
  if (!option) return cli.unknownOption(rawName);
  if (twice) return cli.optionTwice(rawName);
  if (option.value === undefined) return value === undefined ? undefined : cli.optionTakesNoValue(rawName);
  const looksLikeOption = value?.startsWith('-') === true && inlineValue !== true;
  return value === undefined || value === '' || looksLikeOption ? cli.optionNeedsValue(rawName) : undefined;
}

function missing(
  { words: names, more, options }: Signature,
  words: readonly string[],
  values: ReadonlyMap<string, string>,
): string[] {
  const absent = Object.entries(options).filter(
    ([name, { required }]) => required === true && !values.has(name),
  );
  return [
    ...(more === undefined ? words.slice(names.length) : []).map((word) => cli.argumentTooMany(word)),
    ...names.slice(words.length).map((name) => cli.argumentMissing(name)),
    ...absent.map(([name]) => cli.optionMissing(`--${name}`)),
  ];
}

/** `dhcb new TỆP.dhcb --from ĐỢT.json [--force]` */
export function usageOf(command: string, { words, more, options }: Signature): string {
  const parts = Object.entries(options).map(([name, { value, required }]) => {
    const part = value === undefined ? `--${name}` : `--${name} ${value}`;
    return required === true ? part : `[${part}]`;
  });
  return ['dhcb', command, ...words, ...(more === undefined ? [] : [`[${more} …]`]), ...parts].join(' ');
}
