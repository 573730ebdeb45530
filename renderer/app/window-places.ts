import { takePlaceAlong } from './place';
import type { Places } from './store/step-places';

/**
 * Where the window stands. A screen that is left counts until its fields are gone: what they save on their way
 * out was entered there, and taking it back leads there.
 */
export function windowPlaces(): Places {
  let place = window.location.hash;
  window.addEventListener('hashchange', () => {
    window.setTimeout(() => {
      place = window.location.hash;
    });
  });
  return {
    here: () => place,
    go: (to) => {
      window.location.hash = to;
    },
    follow: takePlaceAlong,
  };
}
