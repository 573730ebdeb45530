/** Calls whose code is read when the first of them is made: half of the program is not needed to open a window. */
import { type ApiName, apiCalls } from '../../shared/api';
import type { Handlers } from './handle';

/** The calls `<area>.…` of some areas. */
type CallsOf<Area extends string> = Extract<ApiName, `${Area}.${string}`>;

/** All calls of these areas, answered by what `load` gives, which is asked once. */
export function later<Area extends string>(
  areas: readonly Area[],
  load: () => Promise<Pick<Handlers, CallsOf<Area>>>,
): Pick<Handlers, CallsOf<Area>> {
  let loaded: ReturnType<typeof load> | undefined;
  const names = (Object.keys(apiCalls) as ApiName[]).filter((name): name is CallsOf<Area> =>
    areas.some((area) => name.startsWith(`${area}.`)),
  );
  const answer = (name: CallsOf<Area>) => async (argument: unknown) => {
    loaded ??= load();
    const handler = (await loaded)[name] as (given: unknown) => unknown;
    return handler(argument);
  };
  return Object.fromEntries(names.map((name) => [name, answer(name)])) as unknown as Pick<
    Handlers,
    CallsOf<Area>
  >;
}
