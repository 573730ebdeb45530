import { fireEvent } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { show } from '../../testing/show';
import { useDrag } from './use-drag';

function Chip({ onDrop }: { readonly onDrop: (day: string) => void }) {
  const { handlers } = useDrag('day', onDrop);
  return (
    <button type="button" {...handlers}>
      C4
    </button>
  );
}

/** An element's own events, one behind the other before anything is drawn. */
function fire(element: Element, ...events: readonly [type: string, x: number][]) {
  for (const [type, clientX] of events)
    element.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX, clientY: 0, button: 0 }));
}

it('is dropped where it was let go, also before the drag was drawn; a press that hardly moved is none', () => {
  const onDrop = vi.fn();
  const { getByRole, getByTestId } = show(
    <>
      <Chip onDrop={onDrop} />
      <p data-day="2025-03-06" data-testid="day" />
    </>,
  );
  const chip = getByRole('button');
  chip.setPointerCapture = vi.fn();
  document.elementsFromPoint = () => [getByTestId('day')];
  fire(chip, ['pointerdown', 0], ['pointermove', 2], ['pointerup', 2]);
  expect(onDrop).not.toHaveBeenCalled();
  fire(chip, ['pointerdown', 0], ['pointermove', 40], ['pointerup', 40]);
  expect(onDrop.mock.calls).toEqual([['2025-03-06']]);
  fireEvent.pointerMove(chip, { clientX: 90 });
  expect(onDrop).toHaveBeenCalledTimes(1);
});
