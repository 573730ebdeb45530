import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { isOpen } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { paths } from '../../app/paths';
import { useFindings, useStatistics } from '../../app/store/hooks';
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
export function DataState() {
  const { held, total } = useStatistics().cells;
  const findings = useFindings().filter(isOpen);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const lines = [cellsLine(held, total), findingsLine(errors, findings.length - errors)];
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

function cellsLine(held: number, total: number): StateLine {
  const words = texts.held(held, total);
  if (held === total) return { tone: 'done', words: `${words} ${texts.complete}` };
  return {
    tone: 'warning',
    words: `${words} ${texts.missing(total - held)}`,
    link: <Link href={paths.congress}>{texts.toCongress}</Link>,
  };
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
