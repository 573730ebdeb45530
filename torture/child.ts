import { works } from './works';

/** Says in one line what was thrown, and ends: who is killed while it says so has said nothing. */
function complained(error: unknown): Promise<never> {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${JSON.stringify(text)}\n`, () => process.exit(1));
  return new Promise(() => undefined);
}

/** The process that is killed: does one work over and over, and says what is acknowledged. */
export async function work(name: string, folder: string): Promise<void> {
  const one = works[name];
  if (!one) throw new Error(`no such work: ${name}`);
  const open = {};
  process.stdout.write('ready\n');
  for (let round = 0; ; round += 1) {
    const acknowledged = await one.once(folder, round, open).catch(complained);
    if (acknowledged === undefined) break;
    process.stdout.write(`${acknowledged}\n`);
  }
  // what is done a single time waits for its end
  setInterval(() => undefined, 1000);
}
