import { expect, test } from 'vitest';
import { dataFileIn } from './open-request';

test('finds the data file among switches', () => {
  expect(dataFileIn(['/opt/dhcb', '--no-sandbox', '/home/lan/Đợt 2022.dhcb'], '/')).toBe(
    '/home/lan/Đợt 2022.dhcb',
  );
});

test('a relative path means the folder of the asking process', () => {
  expect(dataFileIn(['dhcb', 'a.dhcb'], '/home/lan')).toBe('/home/lan/a.dhcb');
});

test('a start without a data file asks for none', () => {
  expect(dataFileIn(['/opt/x.dhcb', '--flag=y.dhcb', '.'], '/')).toBeUndefined();
});

test('a package is asked for in the same way', () => {
  expect(dataFileIn(['dhcb', 'gói.dhcbgoi'], '/home/lan')).toBe('/home/lan/gói.dhcbgoi');
});

test('Windows may spell the ending in capitals', () => {
  expect(dataFileIn(['dhcb', 'A.DHCB'], '/home/lan')).toBe('/home/lan/A.DHCB');
});
