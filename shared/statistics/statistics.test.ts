import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSeasonText } from '../domain/parse-season';
import { statsJson } from './stats-json';

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

describe('the published season', () => {
  it('comes out to every published figure', () => {
    const season = parseSeasonText(fixture('hoai-tan-2022.json'));
    if (!season.ok) throw new Error(JSON.stringify(season.error));
    const expected = JSON.parse(fixture('hoai-tan-2022.expected.json')) as Record<string, unknown>;
    expect(statsJson(season.value)).toMatchObject(expected);
  });
});
