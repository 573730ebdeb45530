import { loadFile } from '../main/db/check-file';
import { dataFileBytes } from '../main/db/new-file';
import { parseSeason } from '../shared/domain/parse-season';
import { wholeSample } from '../shared/fixtures/whole/whole-sample';
import { count, newTally, type Tally, tried } from './tally';

const anyBelow = (limit: number) => Math.floor(Math.random() * limit);
const ODD = [
  '',
  'a'.repeat(5000),
  '\u0000',
  '\uD800',
  '__proto__',
  -1,
  0.5,
  1e300,
  Number.MAX_SAFE_INTEGER,
  null,
  [],
  {},
  true,
  '2025-02-30',
];
export const oddOne = (): unknown => ODD[anyBelow(ODD.length)];

/** The same value with something in it otherwise. */
export function changed(value: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && Math.random() < 0.9) {
    const at = anyBelow(value.length);
    const what = anyBelow(10);
    if (what === 0) return value.toSpliced(at, 1);
    if (what === 1) return value.toSpliced(at, 0, value[at]);
    return value.with(at, changed(value[at]));
  }
  if (value !== null && typeof value === 'object' && Math.random() < 0.9) {
    const entries = Object.entries(value);
    if (entries.length === 0 || Math.random() < 0.05) return { ...value, la: oddOne() };
    const [key = '', inner] = entries[anyBelow(entries.length)] ?? [];
    const rest = Object.fromEntries(entries.filter(([other]) => other !== key));
    return Math.random() < 0.1 ? rest : { ...rest, [key]: changed(inner) };
  }
  return oddOne();
}

/** Interchange files with anything in them: read or refused; what is read comes back the same from a file. */
export async function interchange(times: number): Promise<Tally> {
  const tally = newTally();
  const plain = JSON.parse(JSON.stringify(wholeSample())) as unknown;
  for (let time = 0; time < times; time += 1) {
    await tried(tally, 'interchange', async () => {
      let value = plain;
      for (let change = 0; change <= anyBelow(4); change += 1) value = changed(value);
      const season = parseSeason(value);
      if (!season.ok || time % 25 !== 0) return;
      const loaded = await loadFile('a', await dataFileBytes(season.value, false));
      if (!loaded.ok) count(tally, 'unsound', `a season that cannot be stored: ${loaded.error.code}`);
      else if (JSON.stringify(sorted(loaded.value.season)) !== JSON.stringify(sorted(season.value)))
        count(tally, 'lost', 'another season comes back');
      if (loaded.ok) loaded.value.database.close();
    });
  }
  return tally;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
