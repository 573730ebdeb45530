/**
 * What is given to the offices, taken apart: files, registry keys, fuses, checksums. The Windows program stands on a
 * placeholder here, the Linux one on a real Electron.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, getRawHeader, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { unzipSync } from 'fflate';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import manifest from '../package.json' with { type: 'json' };
import { filesBelow, packedFolder, packForTest } from './support/packaged';
import { expect, test } from './support/test';

const PACKING_LIMIT_MS = 600_000;
const MOST_ARCHIVE_BYTES = 12_000_000;
/** How Windows numbers the resource in which a program says what rights it needs. */
const MANIFEST_RESOURCE = 24;
const ICON_SIZES = [16, 20, 24, 28, 32, 40, 48, 56, 64, 96, 128, 256];

const SEVEN_ZIP = process.platform === 'win32' ? '7z' : '7zz';

const name = `dhcb-${manifest.version}`;
const windows = join(packedFolder, 'win-unpacked');
const linux = join(packedFolder, 'linux-unpacked');
const setup = join(packedFolder, `${name}-windows-x64-setup.exe`);
const archive = join(packedFolder, `${name}-windows-x64.zip`);
const asarOf = (folder: string) => join(folder, 'resources', 'app.asar');

test.beforeAll(() => {
  test.setTimeout(PACKING_LIMIT_MS);
  packForTest();
});

for (const folder of [windows, linux]) {
  test(`the program of ${folder.slice(packedFolder.length + 1)} holds itself and nothing of its making`, () => {
    const asar = asarOf(folder);
    const inside = listPackage(asar, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
    expect(statSync(asar).size).toBeLessThan(MOST_ARCHIVE_BYTES);
    expect(
      inside.filter(
        (file) => !/^\/(?:out(?:\/(?:main|preload|renderer)(?:\/.*)?)?|package\.json)$/u.test(file),
      ),
    ).toEqual([]);
    expect(inside.filter((file) => /\.(?:tsx?|map|test\.\w+)$|node_modules/u.test(file))).toEqual([]);
    expect(JSON.parse(extractFile(asar, 'package.json').toString())).toEqual({
      name: manifest.name,
      productName: manifest.productName,
      version: manifest.version,
      description: manifest.description,
      author: manifest.author,
      main: manifest.main,
      // the one that is started by tests may be driven by them, and no other
      ...(folder === linux && { forTest: true }),
    });
    expect(readdirSync(join(folder, 'resources'))).toEqual(['app.asar']);
    expect(readdirSync(join(folder, 'locales')).toSorted()).toEqual(['en-US.pak', 'vi.pak']);
    for (const file of filesBelow(folder)) expect(file).toMatch(/^[\x21-\x7e]+$/u);
  });
}

test('its fuses are set: no Node mode, no options or inspection from outside, only its own archive', async () => {
  for (const program of [join(windows, 'dhcb.exe'), join(linux, 'dhcb')]) {
    const wire = await getCurrentFuseWire(program);
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ];
    const on = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ];
    for (const fuse of off) expect(wire[fuse]).toBe(FuseState.DISABLE);
    for (const fuse of on) expect(wire[fuse]).toBe(FuseState.ENABLE);
  }
});

test('the Windows program knows its archive by its checksum, and bears icon, name and version', () => {
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(join(windows, 'dhcb.exe'))));
  const integrity = entries.find(({ type }) => type === 'INTEGRITY');
  const header = getRawHeader(asarOf(windows)).headerString;
  expect(JSON.parse(Buffer.from(integrity!.bin).toString())).toEqual([
    {
      file: 'resources\\app.asar',
      alg: 'SHA256',
      value: createHash('sha256').update(header).digest('hex'),
    },
  ]);
  const [icon] = Resource.IconGroupEntry.fromEntries(entries);
  expect(icon!.icons.map(({ width }) => width || 256)).toEqual(ICON_SIZES);
  const [about] = Resource.VersionInfo.fromEntries(entries);
  const [language] = about!.getAllLanguagesForStringValues();
  expect(about!.getStringValues(language!)).toMatchObject({
    ProductName: manifest.productName,
    FileVersion: manifest.version,
  });
});

test('the installer holds the same files, and one uninstaller', () => {
  const listing = execFileSync(SEVEN_ZIP, ['l', '-ba', '-slt', setup], { encoding: 'utf8' });
  const inside = [...listing.matchAll(/^Path = (.+)$/gmu)]
    .map(([, path]) => (path ?? '').replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('$PLUGINSDIR'));
  expect(inside.toSorted()).toEqual([...filesBelow(windows), 'uninstall.exe'].toSorted());
});

test('the installer asks for no administrator, registers both kinds of file, and takes back what it did', () => {
  const said = readFileSync(join(packedFolder, 'installer.log'), 'utf8');
  const [install = '', uninstall = ''] = said.split('Section: "un.install"');
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(setup)));
  const manifestOf = entries.find(({ type }) => type === MANIFEST_RESOURCE);
  expect(Buffer.from(manifestOf!.bin).toString()).toContain('level="asInvoker"');
  expect(install.match(/^WriteReg\w+: HKCU\\Software\\Classes\\.+/gmu)).toEqual([
    'WriteRegStr: HKCU\\Software\\Classes\\.dhcb\\=dhcb.season',
    'WriteRegStr: HKCU\\Software\\Classes\\dhcb.season\\=Tệp dữ liệu Đại hội chi bộ',
    'WriteRegStr: HKCU\\Software\\Classes\\dhcb.season\\DefaultIcon\\=$INSTDIR\\dhcb.exe,0',
    'WriteRegStr: HKCU\\Software\\Classes\\dhcb.season\\shell\\open\\command\\="$INSTDIR\\dhcb.exe" "%1"',
    'WriteRegStr: HKCU\\Software\\Classes\\.dhcbgoi\\=dhcb.package',
    'WriteRegStr: HKCU\\Software\\Classes\\dhcb.package\\=Gói Đại hội chi bộ gửi cấp trên',
    'WriteRegStr: HKCU\\Software\\Classes\\dhcb.package\\DefaultIcon\\=$INSTDIR\\dhcb.exe,0',
    'WriteRegStr: HKCU\\Software\\Classes\\dhcb.package\\shell\\open\\command\\="$INSTDIR\\dhcb.exe" "%1"',
  ]);
  expect(said).not.toContain('HKLM');
  for (const shortcut of ['$SMPROGRAMS\\Đại hội chi bộ.lnk', '$DESKTOP\\Đại hội chi bộ.lnk']) {
    expect(install).toContain(`CreateShortcut: "${shortcut}"->"$INSTDIR\\dhcb.exe"`);
    expect(uninstall).toContain(`Delete: "${shortcut}"`);
  }
  const uninstallKey = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\vn.dhcb.daihoichibo';
  expect(install).toContain(`${uninstallKey}\\DisplayVersion=${manifest.version}`);
  for (const key of ['dhcb.season', 'dhcb.package']) {
    expect(uninstall).toContain(`DeleteRegKey: HKCU\\Software\\Classes\\${key}`);
  }
  expect(uninstall).toContain(`DeleteRegKey: ${uninstallKey}`);
});

test('the uninstaller removes by name what was installed: whatever else stands there is somebody’s', () => {
  const said = readFileSync(join(packedFolder, 'installer.log'), 'utf8');
  const uninstall = said.slice(said.indexOf('Section: "un.install"'));
  const removed = [...uninstall.matchAll(/^Delete: "\$INSTDIR\\(.+?)"/gmu)].map(([, file]) =>
    file!.replaceAll('\\', '/'),
  );
  expect(removed.toSorted()).toEqual([...filesBelow(windows), 'uninstall.exe'].toSorted());
  expect(uninstall).not.toContain('RMDir: /r');
});

test('the zip for a USB stick holds the program, and the folder that keeps data beside it', () => {
  const inside = unzipSync(readFileSync(archive));
  const wanted = [...filesBelow(windows), 'du-lieu/DOC-TRUOC.txt'].map((file) => `dhcb/${file}`);
  expect(Object.keys(inside).toSorted()).toEqual(wanted.toSorted());
  expect(Buffer.from(inside['dhcb/resources/app.asar']!).equals(readFileSync(asarOf(windows)))).toBe(true);
});

test('checksums fit, and the bill of materials names every library with its licence', () => {
  const sums = readFileSync(join(packedFolder, 'SHA256SUMS.txt'), 'utf8').trim().split('\n');
  expect(sums.map((line) => line.split('  ')[1])).toEqual([
    `${name}-windows-x64-setup.exe`,
    `${name}-windows-x64.zip`,
  ]);
  for (const line of sums) {
    const [sum, file = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(readFileSync(join(packedFolder, file)))
        .digest('hex'),
    ).toBe(sum);
  }
  const bill = JSON.parse(readFileSync(join(linux, 'sbom.cdx.json'), 'utf8')) as {
    readonly bomFormat: string;
    readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
    readonly components: readonly { readonly name: string; readonly licenses?: readonly unknown[] }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.metadata.component).toMatchObject({ name: manifest.name, version: manifest.version });
  const named = new Set(bill.components.map((component) => component.name));
  for (const library of ['electron', ...Object.keys(manifest.dependencies)]) expect(named).toContain(library);
  const notices = readFileSync(join(linux, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const component of bill.components) {
    if (component.name !== 'electron') expect(notices).toContain(`\n${component.name} `);
  }
});
