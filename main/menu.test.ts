import type { JumpListCategory, MenuItemConstructorOptions } from 'electron';
import { expect, it, vi } from 'vitest';
import { showJumpList } from './jump-list';
import { fieldMenu, menuTemplate } from './menu-template';

const recent = Array.from({ length: 10 }, (_, index) => ({
  path: `C:\\Hồ sơ\\Phường & xã ${String(index)}.dhcb`,
  name: `Phường & xã ${String(index)}`,
  folder: 'C:\\Hồ sơ',
}));
const doors = { open: vi.fn(), openFile: vi.fn(), manual: vi.fn() };

type Items = readonly MenuItemConstructorOptions[];
const below = ({ submenu }: MenuItemConstructorOptions): Items => (Array.isArray(submenu) ? submenu : []);

/** The letters that reach the entries of a menu; `&&` is a sign of a name. */
function keysOf(items: Items): readonly string[] {
  return items.flatMap(({ label = '' }) =>
    Array.from(label.replaceAll('&&', '').matchAll(/&(.)/gu), ([, key = '']) => key.toLowerCase()),
  );
}

function menusOf(items: Items): readonly Items[] {
  return [items, ...items.flatMap((item) => (below(item).length > 0 ? menusOf(below(item)) : []))];
}

it('each entry of the menu has a key of its own', () => {
  for (const items of menusOf(menuTemplate(doors, recent.slice(0, 9), false))) {
    const named = items.filter(({ label }) => label !== undefined);
    expect(new Set(keysOf(items)).size).toBe(named.length);
  }
  const [file] = menuTemplate(doors, recent, false);
  expect(keysOf(below(below(file!)[1]!))).toEqual('1 2 3 4 5 6 7 8 9'.split(' '));
});

it('a file of late is opened by its entry; without one the menu says so', () => {
  const recentOf = (files: typeof recent) => below(below(menuTemplate(doors, files, false)[0]!)[1]!);
  const [first] = recentOf(recent);
  expect(first?.label).toBe('&1 Phường && xã 0 (C:\\Hồ sơ)');
  (first?.click as () => void)();
  expect(doors.openFile).toHaveBeenCalledWith('C:\\Hồ sơ\\Phường & xã 0.dhcb');
  expect(recentOf([])).toEqual([{ label: '(chưa có tệp nào)', enabled: false }]);
});

it('the right mouse button pastes into a field, copies a text that is chosen, and shows nothing elsewhere', () => {
  const roles = (...of: Parameters<typeof fieldMenu>) =>
    fieldMenu(...of).flatMap(({ role, enabled }) => (role === undefined || enabled === false ? [] : [role]));
  expect(roles({ isEditable: true, selectionText: '' })).toEqual(['paste', 'selectAll']);
  expect(roles({ isEditable: true, selectionText: '27' })).toEqual(['cut', 'copy', 'paste', 'selectAll']);
  expect(roles({ isEditable: false, selectionText: 'W501' })).toEqual(['copy']);
  expect(fieldMenu({ isEditable: false, selectionText: ' ' })).toEqual([]);
});

it('the jump list starts the program with the file, whatever blanks its path has', () => {
  const setJumpList = vi.fn<(categories: JumpListCategory[] | null) => 'ok'>();
  showJumpList({ setJumpList }, recent.slice(0, 1), 'E:\\Đại hội\\dhcb.exe');
  expect(setJumpList.mock.calls).toEqual([
    [
      [
        {
          type: 'custom',
          name: 'Tệp mở gần đây',
          items: [
            {
              type: 'task',
              title: 'Phường & xã 0',
              description: 'C:\\Hồ sơ',
              program: 'E:\\Đại hội\\dhcb.exe',
              args: '"C:\\Hồ sơ\\Phường & xã 0.dhcb"',
              iconPath: 'E:\\Đại hội\\dhcb.exe',
              iconIndex: 0,
            },
          ],
        },
      ],
    ],
  ]);
});
