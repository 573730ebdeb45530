import { vi } from '../../shared/i18n';
import { type Fraction, formatShare } from '../../shared/text/share';
import { useSeason } from '../app/store/hooks';

/** A share as the season writes it: “75,6 %”; a dash where there is nothing to share. */
export function ShareText({ share, sign = true }: { share: Fraction; sign?: boolean }) {
  const { percent } = useSeason().season;
  const text = formatShare(share, percent);
  return (
    <span className="figures">{text === null ? vi.fields.noShare : sign ? `${text}\u00a0%` : text}</span>
  );
}
