import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './db/testing/temp-folder';
import { inSight, readPlace, storePlace } from './window-place';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const beside = { x: 1366, y: 0, width: 1920, height: 1040 };

describe('a window is shown', () => {
  it('where it stood, on the second screen too', () => {
    const bounds = { x: 1500, y: 100, width: 1200, height: 700 };
    expect(inSight(bounds, [laptop, beside])).toEqual(bounds);
  });

  it('nowhere in particular once that screen is gone', () => {
    expect(inSight({ x: 1500, y: 100, width: 1200, height: 700 }, [laptop])).toBeUndefined();
  });

  it('no larger than its screen', () => {
    expect(inSight({ x: 10, y: 10, width: 1900, height: 1000 }, [laptop])).toEqual(laptop);
  });

  it('wholly in sight, whatever stood there', () => {
    const side = fc.integer({ min: 1, max: 4000 });
    const at = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(fc.record({ x: at, y: at, width: side, height: side }), (bounds) => {
        const shown = inSight(bounds, [laptop, beside]);
        if (shown === undefined) return;
        const area = shown.x < beside.x ? laptop : beside;
        expect(shown.y).toBeGreaterThanOrEqual(area.y);
        expect(shown.x + shown.width).toBeLessThanOrEqual(area.x + area.width);
        expect(shown.y + shown.height).toBeLessThanOrEqual(area.y + area.height);
      }),
    );
  });
});

describe('what is remembered', () => {
  it('comes back as it was stored', () => {
    const file = join(temporaryFolder(), 'window.json');
    const place = { bounds: { x: -5, y: 0, width: 1000, height: 700 }, maximized: true };
    storePlace(file, place);
    expect(readPlace(file)).toEqual(place);
  });

  it('is nothing where nothing was stored, or something else', () => {
    const file = join(temporaryFolder(), 'window.json');
    expect(readPlace(file)).toBeUndefined();
    writeFileSync(file, '{"bounds":{}}');
    expect(readPlace(file)).toBeUndefined();
  });
});
