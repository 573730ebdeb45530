import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/show';
import { Behind } from './behind';
import { fieldMark, onFormEnd, onFormKey } from './field/flow';

test('what is below what is in sight follows the first frame; whoever is led to it gets it at once', async () => {
  const shown = render(<Behind>phần dưới</Behind>);
  expect(screen.queryByText('phần dưới')).toBeNull();
  expect(await screen.findByText('phần dưới')).toBeTruthy();
  shown.unmount();
  render(<Behind atOnce>đến ô này</Behind>);
  expect(screen.getByText('đến ô này')).toBeTruthy();
});

test('Enter in the last field that is drawn, before the frame is, leads on to the part below and not out of the form', async () => {
  const onEnd = vi.fn();
  const { user } = show(
    <div data-field-flow="" onKeyDown={onFormKey}>
      <div onKeyDown={(event) => onFormEnd(event, { after: onEnd })}>
        <input {...fieldMark} type="text" aria-label="Số phiếu" />
        <Behind>
          <input {...fieldMark} type="text" aria-label="Phát ra" />
        </Behind>
      </div>
    </div>,
  );
  const field = (name: string) => screen.getByRole('textbox', { name });
  field('Số phiếu').focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(field('Phát ra'));
  expect(onEnd).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(onEnd).toHaveBeenCalledOnce();
});
