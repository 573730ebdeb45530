import { expect, it } from 'vitest';
import { show } from '../testing/show';
import { useFocusAtEnd } from './focus-at-end';

function Work({ phase }: { readonly phase: 'idle' | 'busy' | 'done' }) {
  const takesFocus = useFocusAtEnd(phase === 'busy');
  return (
    <>
      <input aria-label="Người lập" />
      {phase === 'done' && <button ref={takesFocus}>Mở tệp</button>}
    </>
  );
}

it('leads to the file that was written, unless somebody went on with something else meanwhile', async () => {
  const { user, rerender, getByRole } = show(<Work phase="idle" />);
  const end = () => rerender(<Work phase="done" />);
  await user.keyboard('{Enter}');
  rerender(<Work phase="busy" />);
  end();
  expect(document.activeElement).toBe(getByRole('button', { name: 'Mở tệp' }));
  rerender(<Work phase="busy" />);
  await user.type(getByRole('textbox'), 'Lan');
  end();
  expect(document.activeElement).toBe(getByRole('textbox'));
  rerender(<Work phase="busy" />);
  end();
  expect(document.activeElement).toBe(getByRole('button', { name: 'Mở tệp' }));
});
