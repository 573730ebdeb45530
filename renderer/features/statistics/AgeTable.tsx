import { useId } from 'react';
import { type AgeBandSet, ageBandSets } from '../../../shared/domain/choices';
import type { Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import type { SeasonStatistics } from '../../../shared/statistics';
import { useEdit } from '../../app/store/hooks';
import { Segments } from '../../components/field/Segments';
import { ageTableNotes } from './explanations';
import { PositionTable } from './PositionTable';
import { ageRows } from './rows';
import styles from './statistics.module.css';

const texts = vi.statistics;
/** The set that the season uses until the office chooses one. */
const DEFAULT_SET: AgeBandSet = 'threeBands';

interface AgeTableProps {
  readonly season: Season;
  readonly stats: SeasonStatistics;
}

/** Age bands by position. The set chosen is the season's own, so that the screen and the sheet B3 agree. */
export function AgeTable({ season, stats }: AgeTableProps) {
  const edit = useEdit();
  const label = useId();
  const set = season.season.ageBands ?? DEFAULT_SET;
  return (
    <>
      <div className={styles.bands}>
        <span id={label}>{texts.bandSet}</span>
        <Segments
          labelledBy={label}
          value={set}
          choices={ageBandSets}
          nameOf={(each) => texts.bandSets[each]}
          onChoose={(ageBands) => void edit({ type: 'settings.update', patch: { ageBands } })}
        />
        <p className={styles.hint}>{texts.bandSetNote}</p>
      </div>
      <PositionTable
        caption={texts.captions.ages(season.season.term)}
        heading={texts.columns.ageBand}
        rows={ageRows(stats, season, set)}
        notes={ageTableNotes(stats, season)}
      />
    </>
  );
}
