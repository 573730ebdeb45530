import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { vi } from '../../../shared/i18n';
import styles from './fill.module.css';
import type { OfferedIndicator, TieSubject } from './offered-indicators';

const texts = vi.fill.screen.picker;

/** Most that are listed; a few letters more find the rest. */
export const LISTED = 120;

interface IndicatorListProps {
  readonly id: string;
  readonly found: readonly OfferedIndicator[];
  readonly marked: string | undefined;
  readonly onMark: (id: string) => void;
  readonly onTake: () => void;
  /** Where there is what was typed, if not here. */
  readonly elsewhere: { readonly subject: TieSubject; readonly count: number } | undefined;
  readonly onGo: (subject: TieSubject) => void;
}

/** The figures found, under the headings of their groups, each with its value now. */
export function IndicatorList(props: IndicatorListProps) {
  const { id, found, marked, onMark, onTake, elsewhere, onGo } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  const listed = found.slice(0, LISTED);
  const groups = [...new Set(listed.map(({ group }) => group))];
  return (
    <div>
      <div ref={list} id={id} role="listbox" aria-label={texts.list} className={styles.list} tabIndex={-1}>
        {groups.map((group) => (
          <div key={group} role="group" aria-label={group}>
            <div className={styles.group} aria-hidden="true">
              {group}
            </div>
            {listed
              .filter((each) => each.group === group)
              .map((each) => (
                <div
                  key={each.id}
                  id={`${id}-${each.id}`}
                  role="option"
                  aria-selected={each.id === marked}
                  className={styles.option}
                  onClick={() => onMark(each.id)}
                  onDoubleClick={onTake}
                >
                  <span>{each.name}</span>
                  <span className={styles.optionValue}>
                    {each.value === '' ? vi.fill.screen.blank : each.value}
                  </span>
                </div>
              ))}
          </div>
        ))}
      </div>
      <p role="status" className={styles.help}>
        {noteOf(found.length, elsewhere)}
      </p>
      {elsewhere && (
        <Button size="compact-sm" variant="default" onClick={() => onGo(elsewhere.subject)}>
          {texts.goThere}
        </Button>
      )}
    </div>
  );
}

function noteOf(found: number, elsewhere: IndicatorListProps['elsewhere']): string {
  if (elsewhere) return texts.elsewhere(elsewhere.count, texts.kinds[elsewhere.subject]);
  if (found === 0) return texts.nothing;
  return found > LISTED ? texts.more(found - LISTED) : '';
}
