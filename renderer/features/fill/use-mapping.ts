import { useMemo } from 'react';
import type { OpenedForm } from '../../../shared/api';
import type { SeasonItem } from '../../../shared/domain/parts';
import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import { type CarriedOver, carriedOver } from '../../../shared/fill/fit';
import { FormLabels } from '../../../shared/fill/labels';
import type { FillMapping } from '../../../shared/fill/mapping';
import { vi } from '../../../shared/i18n';
import type { EditAnswer } from '../../app/store/edit-answer';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { chooseMapping, useFormState } from './open-form';

export type StoredMapping = SeasonItem<'fillMappings'>;

const LIST = 'fillMappings';
const noTies: readonly Tie[] = [];

/**
 * The mapping at work: what the program proposes, until it is filled or corrected for the first time. From then on it is
 * stored, and found again by the look of the form; every change is saved at once.
 */
export function useMapping() {
  const { opened, mappingId } = useFormState();
  const { fillMappings: mappings = [] } = useSeason();
  const edit = useEdit();
  const remove = useRemove();
  const current = mappings.find(({ id }) => id === mappingId);
  const form = opened?.name ?? '';
  const name = current?.name ?? form.replace(/\.[^.]*$/u, '');
  const { ties, lost } = useTies(opened, current);
  const whole = useWhole(current);
  const isOwn = current !== undefined && current.look === opened?.look;

  /** A mapping that was made for another form stays as it is: what is changed here is one of its own. */
  const put = async (patch: Partial<Omit<StoredMapping, 'id'>>): EditAnswer => {
    const id = isOwn ? current.id : crypto.randomUUID();
    const answer = await edit({
      type: 'item.put',
      name: LIST,
      id,
      patch: isOwn ? patch : { name, form, look: opened?.look ?? '', ties: [...ties], ...patch },
    });
    if (answer.ok) chooseMapping(id);
    return answer;
  };
  return {
    mappings,
    current,
    name,
    ties,
    /** Ties of a mapping made for another form that have no place in this one. */
    lost,
    ...whole,
    /** Puts a tie in place of another, or at the end. */
    setTie: (index: number | undefined, plain: Tie) => {
      const tie = labelled(opened, plain);
      return put({ ties: index === undefined ? [...ties, tie] : ties.with(index, tie) });
    },
    /** Remembers the proposal as it stands, once it was used. */
    keep: async (): Promise<void> => {
      if (!isOwn && ties.length > 0) await put({});
    },
    setTies: (next: readonly Tie[]) => put({ ties: [...next] }),
    removeTie: async (index: number, place: string) => {
      const patch = { ties: ties.filter((_, at) => at !== index) };
      if (!isOwn) {
        await put(patch);
        return;
      }
      await remove({ type: 'item.put', name: LIST, id: current.id, patch }, vi.fill.screen.removedTie(place));
    },
  };
}

/** What is done to a mapping as a whole. */
function useWhole(current: StoredMapping | undefined) {
  const edit = useEdit();
  const remove = useRemove();
  return {
    rename: (next: string) =>
      edit({ type: 'item.put', name: LIST, id: current?.id ?? '', patch: { name: next } }),
    removeAll: async () => {
      if (!current) return;
      await remove(
        { type: 'item.remove', name: LIST, id: current.id },
        vi.fill.screen.removedMapping(current.name),
      );
      chooseMapping(undefined);
    },
    add: async (mapping: FillMapping): EditAnswer => {
      const id = crypto.randomUUID();
      const answer = await edit({ type: 'item.add', name: LIST, item: storedAs(id, mapping) });
      if (answer.ok) chooseMapping(id);
      return answer;
    },
  };
}

/** The ties at work, and those of a mapping made for another form that have no place in this one. */
function useTies(opened: OpenedForm | undefined, current: StoredMapping | undefined): CarriedOver {
  return useMemo(() => {
    if (current && opened) return carriedOver(opened, current);
    return { ties: opened?.proposal.ties.map(({ tie }) => tie) ?? noTies, lost: noTies };
  }, [current, opened]);
}

function labelled(opened: OpenedForm | undefined, tie: Tie): Tie {
  return opened ? new FormLabels(opened.form).labelled(tie) : tie;
}

/** A mapping that came as a file, as the season keeps it. */
function storedAs(id: string, { name, form, look, ties }: FillMapping): StoredMapping {
  const known = { ...(form === undefined ? {} : { form }), ...(look === undefined ? {} : { look }) };
  return { id, name, ties, ...known };
}

export type MappingAtWork = ReturnType<typeof useMapping>;

/** The mapping last used for a form of this look: a file name says nothing of what stands in it. */
export function mappingForForm(
  mappings: readonly StoredMapping[],
  { look }: Pick<OpenedForm, 'look'>,
): string | undefined {
  return mappings.findLast((mapping) => mapping.look === look)?.id;
}
