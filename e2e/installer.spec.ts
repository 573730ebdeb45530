/** The installer is run: installed, installed again over itself, removed. Where the machine cannot, archives.spec reads its script. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { filesBelow, packedFolder, packForTest } from './support/packaged';
import { expect, test } from './support/test';
import { hasWine, wineComputer } from './support/wine';

const PACKING_LIMIT_MS = 600_000;
const SHORTCUT = 'Đại hội chi bộ.lnk';
const UNINSTALL_KEY = 'Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\vn.dhcb.daihoichibo';

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhcb-installer-'));
});

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

if (hasWine()) {
  test('installed, installed again and removed, nobody’s data is touched', () => {
    test.setTimeout(PACKING_LIMIT_MS);
    packForTest();
    const computer = wineComputer(join(folder, 'may-tinh'));
    const roaming = join(computer.home, 'AppData', 'Roaming');
    const program = join(computer.home, 'AppData', 'Local', 'Programs', 'dhcb');
    const shortcuts = [
      join(roaming, 'Microsoft', 'Windows', 'Start Menu', 'Programs', SHORTCUT),
      join(computer.home, 'Desktop', SHORTCUT),
    ];
    const remembered = join(roaming, 'Đại hội chi bộ', 'du-lieu.dhcb');
    mkdirSync(join(roaming, 'Đại hội chi bộ'), { recursive: true });
    writeFileSync(remembered, 'của văn phòng');
    const setup = join(packedFolder, `dhcb-${manifest.version}-windows-x64-setup.exe`);
    const installed = [...filesBelow(join(packedFolder, 'win-unpacked')), 'uninstall.exe'].toSorted();

    computer.run(setup, '/S');
    expect(filesBelow(program).toSorted()).toEqual(installed);
    for (const shortcut of shortcuts) expect(existsSync(shortcut)).toBe(true);
    for (const [ending, kind] of [
      ['.dhcb', 'dhcb.season'],
      ['.dhcbgoi', 'dhcb.package'],
    ] as const) {
      expect(computer.registry(`Software\\Classes\\${ending}`)).toContain(kind);
      expect(computer.registry(`Software\\Classes\\${kind}`)).toContain('dhcb\\dhcb.exe" "%1"');
    }
    expect(computer.registry(UNINSTALL_KEY)).toMatch(
      new RegExp(`DisplayVersion +REG_SZ +${manifest.version}`),
    );

    writeFileSync(join(program, 'ghi chép.txt'), 'của ai đó');
    computer.run(setup, '/S');
    expect(filesBelow(program).toSorted()).toEqual([...installed, 'ghi chép.txt'].toSorted());

    computer.run('C:\\users\\thu\\AppData\\Local\\Programs\\dhcb\\uninstall.exe', '/S');
    expect(readdirSync(program)).toEqual(['ghi chép.txt']);
    for (const shortcut of shortcuts) expect(existsSync(shortcut)).toBe(false);
    for (const key of ['Software\\Classes\\.dhcb', 'Software\\Classes\\dhcb.package', UNINSTALL_KEY]) {
      expect(computer.registry(key)).toBe('');
    }
    expect(readFileSync(remembered, 'utf8')).toBe('của văn phòng');
  });
}
