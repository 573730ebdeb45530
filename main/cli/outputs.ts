import type { AppError } from '../../shared/errors';
import type { Call } from './call';
import { valueOf } from './command';
import { createFolder, existing } from './targets';

/** Nothing is written into the folder of `--out` unless everything may be: it is made, and nothing stands in the way. */
export async function refusalOf(
  call: Call,
  outputs: readonly { readonly path: string }[],
): Promise<AppError | undefined> {
  const refusal = await createFolder(valueOf(call, 'out'));
  if (refusal) return refusal;
  for (const { path } of outputs) {
    const inTheWay = await existing(path, call.switches.has('force'));
    if (inTheWay) return inTheWay;
  }
  return undefined;
}
