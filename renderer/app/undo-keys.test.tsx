import { expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import type { AppStore } from './store/app-store';
import { watchUndoKeys } from './undo-keys';

it('leaves the keys to a field in which something is being typed, until that is stored', async () => {
  const undo = vi.fn(() => Promise.resolve());
  const view = vi.fn(() => ({ file: {} }) as ReturnType<AppStore['view']>);
  watchUndoKeys({ undo, redo: undo, view });
  const { user, getByRole } = show(<input aria-label="Nơi họp" data-state="clean" />);
  const field = getByRole('textbox', { name: 'Nơi họp' });
  await user.click(field);
  field.dataset['state'] = 'typing';
  await user.keyboard('Hội trường{Control>}z{/Control}');
  expect(undo).not.toHaveBeenCalled();
  // as after Ctrl + Enter: the focus stays, and every chosen row has the text
  field.dataset['state'] = 'saved';
  await user.keyboard('{Control>}z{/Control}');
  expect(undo).toHaveBeenCalledOnce();
  // the watch has no end: for later tests no file is open
  view.mockReturnValue({ file: null } as ReturnType<AppStore['view']>);
});
