import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import {
  approvedEntries,
  type KnownShare,
  personnelStructure,
  type TargetedShare,
} from '../../../shared/planning/personnel';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { type Fraction, formatShare } from '../../../shared/text/share';
import { useSeason } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import styles from './personnel.module.css';

const texts = vi.personnel.structure;

/** Women, young and new in the list, beside what the rule set aims at; and whether there is a surplus. */
export function Structure({ cell }: { readonly cell: Cell }) {
  const season = useSeason();
  const rules = rulesOf(season);
  const structure = personnelStructure(season, cell, rules);
  const percent = (share: Fraction) => formatShare(share, season.season.percent) ?? '–';
  const line = (name: string, share: KnownShare) =>
    share.known === share.of
      ? texts.share(name, share.count, share.of, percent(share))
      : texts.knownShare(name, vi.unknown.count(share));
  const target = (share: TargetedShare, lacking: (count: number) => string) => (
    <Target share={share} percent={percent(share.target)} lacking={lacking(share.lacking)} />
  );
  return (
    <ul className={styles.figures} aria-label={texts.title}>
      <li>{structure.approved ? texts.approved(structure.people) : texts.proposed(structure.people)}</li>
      <li>
        {line(texts.women, structure.women)} {target(structure.women, texts.lacking.women)}
      </li>
      <li>
        {line(vi.statistics.youngLabel(rules), structure.young)}{' '}
        {target(structure.young, texts.lacking.young)}
      </li>
      <li>{line(texts.fresh, structure.fresh)}</li>
      {structure.tooOld > 0 && (
        <li>
          <StatusBadge tone="warning">{texts.tooOld(structure.tooOld)}</StatusBadge>
        </li>
      )}
      <Surplus cell={cell} required={rules.committeeSurplus.value} />
    </ul>
  );
}

interface TargetProps {
  readonly share: TargetedShare;
  readonly percent: string;
  readonly lacking: string;
}

function Target({ share, percent, lacking }: TargetProps) {
  if (share.reached === undefined) return <>({texts.target(percent)})</>;
  return (
    <>
      ({texts.target(percent)}){' '}
      <StatusBadge tone={share.reached ? 'done' : 'warning'}>
        {share.reached ? texts.reached : lacking}
      </StatusBadge>
    </>
  );
}

function Surplus({ cell, required }: { readonly cell: Cell; readonly required: boolean }) {
  const seats = cell.congress.approvedSeats.committee;
  const candidates = approvedEntries(cell).length;
  if (seats === undefined) return <li>{texts.seatsUnknown}</li>;
  if (seats === 0 || candidates === 0) return null;
  return (
    <li>
      {texts.surplus(candidates, seats)}{' '}
      {required && candidates <= seats && <StatusBadge tone="warning">{texts.noSurplus}</StatusBadge>}
    </li>
  );
}
