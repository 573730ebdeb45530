import { NativeSelect } from '@mantine/core';
import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import type { LeftPlace } from '../../../shared/fill/propose/proposed';
import { vi } from '../../../shared/i18n';
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
    <NativeSelect
      aria-label={texts.leftName(place.text)}
      disabled={locked}
      value=""
      data={[{ value: '', label: texts.leftNobody }, ...names]}
      onChange={(event) => onName(place, event.currentTarget.value)}
    />
  );
}
