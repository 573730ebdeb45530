import { z } from 'zod';
import { filledLine, line } from '../domain/fields';
import { type Tie, tieLabelsSchema, tiesSchema } from '../domain/parts/fill-mappings';
import type { Problem } from '../domain/problem';
import { problemsOf } from '../domain/zod-problems';
import { fail, ok, type Result } from '../result';

/** The number of the format of mappings that this program writes. */
export const MAPPING_VERSION = 1;
const FORMAT = 'dhcb-mapping';

/** A mapping as a file of its own, for sending to others and for `dhcb fill`. */
export const mappingSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(MAPPING_VERSION),
  name: filledLine,
  form: line.optional(),
  look: line.optional(),
  ties: tiesSchema,
  /** What stood at the places of the ties, apart from them: a tie whose place is changed by hand has none. */
  labels: z.record(z.string(), tieLabelsSchema).optional(),
});

export type FillMapping = z.infer<typeof mappingSchema>;

/** What a mapping says, whether it stands in a season or in a file. */
export type MappingContent = Pick<FillMapping, 'name' | 'form' | 'look' | 'ties'>;

/** Reads a mapping file (UTF-8, with or without a byte order mark); all problems at once. */
export function parseMappingText(text: string): Result<FillMapping, readonly Problem[]> {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return fail([{ path: '', code: 'not-json' }]);
  }
  const envelope = envelopeProblem(input);
  if (envelope) return fail([envelope]);
  const parsed = mappingSchema.safeParse(withoutRemarks(input));
  return parsed.success ? ok(withLabels(parsed.data)) : fail(problemsOf(parsed.error, input));
}

function withLabels({ labels = {}, ties, ...rest }: FillMapping): FillMapping {
  const labelled = ties.map((tie) => {
    const own = tie.labels ?? labels[placeOf(tie)];
    return own ? { ...tie, labels: own } : tie;
  });
  return { ...rest, ties: labelled };
}

/** Where a tie stands, `Biểu 1!C12`. */
function placeOf(tie: Tie): string {
  const place = tie.kind === 'cell' ? tie.cell : `${tie.column}${tie.fromRow}:${tie.column}${tie.toRow}`;
  return `${tie.sheet}!${place}`;
}

/** A tie as it stands in a file, its labels apart. */
export function bareTie({ labels: _, ...tie }: Tie): Tie {
  return tie;
}

/** What a proposal says beside its mapping; whoever fills by it needs none of that. */
const REMARKS: ReadonlySet<string> = new Set(['left', 'value', 'certainty', 'because']);

function withoutRemarks(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const told = Object.entries(input).filter(([key]) => !REMARKS.has(key));
  const bare = (tie: unknown) =>
    typeof tie === 'object' && tie !== null
      ? Object.fromEntries(Object.entries(tie).filter(([key]) => !REMARKS.has(key)))
      : tie;
  return Object.fromEntries(
    told.map(([key, value]) => [key, key === 'ties' && Array.isArray(value) ? value.map(bare) : value]),
  );
}

/** Format and version come first: of a file from the future nothing else can be said. */
function envelopeProblem(input: unknown): Problem | undefined {
  if (typeof input !== 'object' || input === null || !('format' in input) || input.format !== FORMAT) {
    return { path: '', code: 'not-mapping' };
  }
  const version: unknown = 'version' in input ? input.version : undefined;
  if (version === undefined) return { path: 'version', code: 'missing' };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { path: 'version', code: 'version-unknown' };
  }
  if (version > MAPPING_VERSION) {
    return { path: 'version', code: 'version-newer', params: { found: version, known: MAPPING_VERSION } };
  }
  return undefined;
}

/** The text of a mapping file. */
export function mappingText(content: MappingContent): string {
  return `${JSON.stringify(mappingOf(content), null, 1)}\n`;
}

/** A mapping as it stands in its file. */
export function mappingOf({ name, form, look, ties }: MappingContent): FillMapping {
  const labels = ties.flatMap((tie) => (tie.labels ? [[placeOf(tie), tie.labels] as const] : []));
  return {
    format: FORMAT,
    version: MAPPING_VERSION,
    name,
    ...(form === undefined ? {} : { form }),
    ...(look === undefined ? {} : { look }),
    ties: ties.map(bareTie),
    ...(labels.length > 0 && { labels: Object.fromEntries(labels) }),
  };
}
