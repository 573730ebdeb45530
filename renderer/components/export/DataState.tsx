import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { isOpen } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { congressData, type Output, personData } from '../../../shared/missing/counted-data';
import { isAllKnown, type MissingData, missingData } from '../../../shared/missing/missing-data';
import { paths } from '../../app/paths';
import { useFindings, useSeason, useStatistics } from '../../app/store/hooks';
import { Note } from '../feedback/Note';
import { type Tone } from '../feedback/StatusBadge';
import styles from './data-state.module.css';

const texts = vi.exportScreen.state;

interface StateLine {
  readonly tone: Tone;
  readonly words: string;
  readonly link?: ReactNode;
}

/** Says on its face what sheets and packages will lack: cells without a congress, errors not put right. */
export function DataState({ outputs }: { readonly outputs: readonly Output[] }) {
  const { held, total } = useStatistics().cells;
  const missing = missingData(useSeason(), outputs);
  const findings = useFindings().filter(isOpen);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const lines = [
    cellsLine(held, total, isAllKnown(missing)),
    ...missingLines(missing),
    findingsLine(errors, findings.length - errors),
  ];
  return (
    <section aria-label={texts.title} className={styles.state}>
      {lines.map(({ tone, words, link }) => (
        <Note key={words} tone={tone} actions={link}>
          {words}
        </Note>
      ))}
    </section>
  );
}

/** That nothing is missing is said only where it is true of what the chosen sheets count. */
function cellsLine(held: number, total: number, isKnown: boolean): StateLine {
  const words = texts.held(held, total);
  if (held === total) return { tone: 'done', words: isKnown ? `${words} ${texts.complete}` : words };
  return {
    tone: 'warning',
    words: `${words} ${texts.missing(total - held)}`,
    link: <Link href={paths.congress}>{texts.toCongress}</Link>,
  };
}

function missingLines(missing: MissingData): readonly StateLine[] {
  if (isAllKnown(missing)) return [];
  const people = personData.flatMap((datum) => counted(datum, missing.people[datum].length));
  const cells = congressData.flatMap((datum) =>
    counted(datum, missing.cells.filter(({ data }) => data.includes(datum)).length),
  );
  const link = <Link href={paths.missing}>{vi.missing.toPage}</Link>;
  return [{ tone: 'warning', words: vi.missing.summary(people, cells), link }];
}

function counted<Datum>(datum: Datum, count: number): readonly (readonly [Datum, number])[] {
  return count === 0 ? [] : [[datum, count]];
}

function findingsLine(errors: number, warnings: number): StateLine {
  if (errors > 0) {
    return {
      tone: 'error',
      words: texts.errors(errors),
      link: <Link href={paths.checks}>{texts.toChecks}</Link>,
    };
  }
  if (warnings === 0) return { tone: 'done', words: texts.noErrors };
  return {
    tone: 'warning',
    words: `${texts.noErrors} ${texts.warnings(warnings)}`,
    link: <Link href={paths.checks}>{texts.toWarnings}</Link>,
  };
}
