import { act } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { focusAs } from '../components/focus';
import { show } from '../testing/show';
import { keepFocus } from './focus-keeper';

/** The window of these tests draws nothing: whatever is there has a place. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
});

function open() {
  const { user, container, getByRole } = show(
    <main>
      <input aria-label="Người lập" />
      <button type="button">Lập gói</button>
    </main>,
  );
  const end = keepFocus(container);
  const button = getByRole('button', { name: 'Lập gói' });
  button.focus();
  const setDisabled = (disabled: boolean) =>
    act(async () => {
      // the window of these tests leaves the focus on what is switched off
      if (disabled) button.blur();
      button.toggleAttribute('disabled', disabled);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
  return { user, end, button, setDisabled, field: getByRole('textbox', { name: 'Người lập' }) };
}

describe('what is switched off while it has the focus', () => {
  it('gives it to what stands beside, and takes it again when its work is done', async () => {
    const { end, button, field, setDisabled } = open();
    await setDisabled(true);
    expect(document.activeElement).toBe(field);
    await setDisabled(false);
    expect(document.activeElement).toBe(button);
    end();
  });

  it('leaves it where somebody types meanwhile', async () => {
    const { user, end, field, setDisabled } = open();
    await setDisabled(true);
    await user.keyboard('L');
    await setDisabled(false);
    expect(document.activeElement).toBe(field);
    end();
  });
});

describe('what is removed while it has the focus', () => {
  it('gives it in the next row to the same of several buttons', async () => {
    const row = (name: string) => (
      <tr>
        <td>{name}</td>
        <td>
          <button type="button">Sửa {name}</button> <button type="button">Bỏ {name}</button>
        </td>
      </tr>
    );
    const { container, getByRole } = show(
      <table>
        <tbody>
          {row('C4')}
          {row('D5')}
        </tbody>
      </table>,
    );
    const end = keepFocus(container);
    getByRole('button', { name: 'Bỏ C4' }).focus();
    getByRole('row', { name: /C4/u }).remove();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(document.activeElement).toBe(getByRole('button', { name: 'Bỏ D5' }));
    end();
  });

  it('gives it at once, before a key can fall on the page, to the same drawn elsewhere', async () => {
    const chip = (day: string) => <button {...focusAs.mark('chip c4')}>C4, {day}</button>;
    const days = (held: string) => (
      <main>
        {['3', '4', '5'].map((day) => (
          <p key={day}>
            <button>{day}</button> {day === held && chip(day)}
          </p>
        ))}
      </main>
    );
    const { container, getByRole, rerender } = show(days('3'));
    const end = keepFocus(container);
    getByRole('button', { name: 'C4, 3' }).focus();
    rerender(days('5'));
    await Promise.resolve();
    expect(document.activeElement).toBe(getByRole('button', { name: 'C4, 5' }));
    end();
  });

  it('gives it back to the screen where it went on in a notice that is closed', async () => {
    const { getByRole } = show(
      <main>
        <h1 tabIndex={-1}>Chi bộ</h1>
        <input aria-label="Tên chi bộ" />
      </main>,
    );
    const end = keepFocus(getByRole('main'));
    const closeNotice = async () => {
      const notice = document.body.appendChild(document.createElement('button'));
      notice.focus();
      notice.remove();
      await Promise.resolve();
    };
    await closeNotice();
    expect(document.activeElement).toBe(getByRole('heading', { name: 'Chi bộ' }));
    getByRole('textbox', { name: 'Tên chi bộ' }).focus();
    await closeNotice();
    expect(document.activeElement).toBe(getByRole('textbox', { name: 'Tên chi bộ' }));
    end();
  });
});

it('leaves alone what was left for the page, whatever changes there at once or later', async () => {
  const { container, getByRole } = show(<input aria-label="Tên chi bộ" />);
  const end = keepFocus(container);
  const field = getByRole('textbox', { name: 'Tên chi bộ' });
  field.focus();
  field.blur();
  for (const frames of [0, 1, 2]) {
    container.append(document.createElement('p'));
    for (let frame = 0; frame < frames; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    await Promise.resolve();
    expect(document.activeElement).toBe(document.body);
  }
  end();
});
