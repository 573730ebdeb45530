import { expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { show } from '../testing/show';
import { paths } from './paths';
import { forgetPlace, takePlaceAlong, useRememberedPlace } from './place';

function Screen() {
  useRememberedPlace('/đợt.dhcb');
  return null;
}

function openAt(path: string) {
  const location = memoryLocation({ path, record: true });
  const { unmount } = show(
    <Router hook={location.hook}>
      <Screen />
    </Router>,
  );
  unmount();
  return location.history.at(-1);
}

it('leads back to the screen left last, and to the first one once that is forgotten', () => {
  localStorage.setItem('dhcb.place:/đợt.dhcb', paths.cells);
  expect(openAt(paths.overview)).toBe(paths.cells);
  forgetPlace('/đợt.dhcb');
  expect(openAt(paths.cells)).toBe(paths.overview);
});

it('is taken along into the file in which the work goes on', () => {
  localStorage.setItem('dhcb.place:/cũ.dhcb', paths.cells);
  takePlaceAlong('/cũ.dhcb', '/đợt.dhcb');
  expect(openAt(paths.overview)).toBe(paths.cells);
  forgetPlace('/đợt.dhcb');
});
