import { whenText } from '../../components/time/when';

/** When a copy was made, as the office says it on the day `today`; its name has the time of then by this computer's clock. */
export function madeText(madeAt: string, today: string): string {
  const moment = new Date(madeAt.replace(' ', 'T'));
  return Number.isNaN(moment.getTime()) ? madeAt : whenText(moment.toISOString(), today);
}
