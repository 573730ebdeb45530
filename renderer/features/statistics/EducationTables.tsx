import type { Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import type { BreakdownRow, SeasonStatistics } from '../../../shared/statistics';
import { shareNotes } from './explanations';
import { Notes } from './Notes';
import { PositionTable } from './PositionTable';
import { breakdownRows, type TableRow } from './rows';
import styles from './statistics.module.css';

const texts = vi.statistics;

interface EducationTablesProps {
  readonly season: Season;
  readonly stats: SeasonStatistics;
}

/** Schooling, profession, political theory and occupation, each by position. */
export function EducationTables({ season, stats }: EducationTablesProps) {
  const { professionalLevel, politicalTheory } = vi.choices;
  const rowsOf = <T,>(rows: readonly BreakdownRow<T>[], labelOf: (value: T) => string): readonly TableRow[] =>
    breakdownRows(rows, labelOf, texts.notEntered, stats, season);
  const tables = {
    generalEducation: rowsOf(stats.generalEducation, (value) => value),
    professionalLevel: rowsOf(stats.professionalLevel, (value) => professionalLevel[value]),
    politicalTheory: rowsOf(stats.politicalTheory, (value) => politicalTheory[value]),
    occupation: rowsOf(stats.occupation, (value) => value),
  };
  return (
    <div className={styles.blocks}>
      {(Object.keys(tables) as (keyof typeof tables)[]).map((name) => (
        <PositionTable
          key={name}
          caption={texts.captions[name]}
          heading={texts.columns.value}
          rows={tables[name]}
        />
      ))}
      <Notes notes={shareNotes(stats, season)} />
    </div>
  );
}
