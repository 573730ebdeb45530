import { expect, it } from 'vitest';
import { onceFor } from './once-for';

it('computes once for each object, also where there is nothing to tell', () => {
  const asked: object[] = [];
  const of = onceFor((key: { readonly value?: string }) => {
    asked.push(key);
    return key.value;
  });
  const [none, one] = [{}, { value: 'một' }];
  expect([of(none), of(one), of(none), of(one), of({ value: 'một' })]).toEqual([
    undefined,
    'một',
    undefined,
    'một',
    'một',
  ]);
  expect(asked).toEqual([none, one, { value: 'một' }]);
});
