import { type RefObject, useState } from 'react';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { fold, nameKey } from '../../../shared/text/fold';
import type { GivenBy } from '../../components/people/read-name';
import type { NewName } from './NewNameField';

const texts = vi.committee;
/** Behind the name, as after a new one: what is typed on must not become the name of whoever is there. */
const AFTER_NAME = 'position';

/**
 * Names that are typed as new and stand in this committee already. One that can only mean one person leads there; where it may
 * be somebody else (another spelling, several of the name, typed again after it led there) the field asks once, and Enter
 * again adds a namesake.
 */
export function useNamesThere(
  cell: Cell,
  /** Names that led to somebody since the screen was opened. */
  led: RefObject<Set<string>>,
  onOpen: (personId: string, field: string) => void,
) {
  const [asked, setAsked] = useState<{ readonly name: string; readonly question: string }>();
  const called = (fullName: string) => {
    const { committee } = cell.congress;
    const like = committee.filter((member) => fold(member.fullName) === fold(fullName));
    const same = like.filter((member) => nameKey(member.fullName) === nameKey(fullName));
    const [first] = same.length > 0 ? same : like;
    return { like, same, first };
  };
  const takes = (name: NewName, by: GivenBy): boolean => {
    if (!('fullName' in name) || asked?.name === name.fullName) return false;
    const { like, same, first } = called(name.fullName);
    if (!first) return false;
    const isSure = same.length === 1 && like.length === 1 && !led.current.has(nameKey(name.fullName));
    if (by === 'enter' && isSure) {
      led.current.add(nameKey(name.fullName));
      onOpen(first.id, AFTER_NAME);
    } else setAsked({ name: name.fullName, question: texts.hints.isThere(first.fullName) });
    return true;
  };
  /** Somebody of the name, or of one that is written nearly so. */
  const find = (fullName: string) => called(fullName).first;
  return { takes, find, question: asked?.question };
}
