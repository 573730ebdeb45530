import { type Judged, needsLook } from '..';

/** What a figure of a paragraph comes to, for tests: `10 24.4% agrees/41 points`, with `!` where it needs a look. */
export function found(each: Judged): string {
  const { count, share } = each.figure;
  const { verdict, change } = each;
  const whole = verdict && 'of' in verdict ? `/${String(verdict.of)}` : '';
  return [
    String(count ?? '–'),
    ...(share ? [`${String(share.value.scaled / 10 ** share.value.decimals)}%`] : []),
    ...(verdict ? [`${needsLook(each) ? '!' : ''}${verdict.kind}${whole}`] : []),
    ...(change ? [change] : []),
  ].join(' ');
}
