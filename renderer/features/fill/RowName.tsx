import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import type { LeftPlace } from '../../../shared/fill/propose/proposed';
import { vi } from '../../../shared/i18n';
import { OptionSelect } from '../../components/field/OptionSelect';
import styles from './fill.module.css';
import { freeNames } from './left-places';

const texts = vi.fill.screen;

interface RowNameProps {
  readonly place: LeftPlace;
  readonly ties: readonly Tie[];
  readonly locked: boolean;
  readonly onName: (place: LeftPlace, name: string) => void;
}

/** Whom a row of the form means, where its name does not say; nothing where no name is left for it. */
export function RowName({ place, ties, locked, onName }: RowNameProps) {
  const names = freeNames(ties, place);
  if (names.length === 0) return null;
  return (
    <OptionSelect
      label={texts.leftName(place.text)}
      labelHidden
      disabled={locked}
      value=""
      options={[
        { value: '', label: texts.leftNobody },
        ...names.map((name) => ({ value: name, label: name })),
      ]}
      onChoose={(name) => onName(place, name)}
    />
  );
}

interface NamePanelProps extends RowNameProps {
  readonly onClose: () => void;
}

/** The same beside the grid, for the name that was chosen there; Esc goes back. */
export function NamePanel({ onClose, ...row }: NamePanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector('select')?.focus({ preventScroll: true }), []);
  const title = texts.leftName(row.place.text);
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={title}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <h3 className={styles.panelTitle}>{title}</h3>
      <RowName {...row} />
      <div className={styles.foot}>
        <Button variant="default" onClick={onClose}>
          {texts.picker.leave}
        </Button>
      </div>
    </section>
  );
}
