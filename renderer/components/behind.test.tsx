import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Behind } from './behind';

test('what is below what is in sight follows the first frame; whoever is led to it gets it at once', async () => {
  const shown = render(<Behind>phần dưới</Behind>);
  expect(screen.queryByText('phần dưới')).toBeNull();
  expect(await screen.findByText('phần dưới')).toBeTruthy();
  shown.unmount();
  render(<Behind atOnce>đến ô này</Behind>);
  expect(screen.getByText('đến ô này')).toBeTruthy();
});
