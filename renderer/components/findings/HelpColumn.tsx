import type { ReactNode } from 'react';
import styles from './findings.module.css';

interface HelpColumnProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The column beside the work: what the numbers add up to, and what is to be looked at again. */
export function HelpColumn({ title, children }: HelpColumnProps) {
  return (
    <aside className={styles.help} aria-label={title}>
      {children}
    </aside>
  );
}

/** A block of the help column under its own small heading. */
export function HelpBlock({ title, children }: HelpColumnProps) {
  return (
    <section className={styles.helpBlock}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface KeysBlockProps {
  readonly title: string;
  /** The keys, and what they do. */
  readonly rows: readonly (readonly [string, string])[];
}

/** What can be done without a mouse. */
export function KeysBlock({ title, rows }: KeysBlockProps) {
  return (
    <HelpBlock title={title}>
      <dl className={styles.keys}>
        {rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </HelpBlock>
  );
}
