import { useMemo } from 'react';
import type { OpenedForm } from '../../../shared/api';
import type { SeasonItem } from '../../../shared/domain/parts';
import type { Tie } from '../../../shared/domain/parts/fill-mappings';
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
  const proposed = useMemo(() => opened?.proposal.ties.map(({ tie }) => tie) ?? noTies, [opened]);
  const ties = current?.ties ?? proposed;

  const put = async (patch: Partial<Omit<StoredMapping, 'id'>>): EditAnswer => {
    const id = current?.id ?? crypto.randomUUID();
    const answer = await edit({
      type: 'item.put',
      name: LIST,
      id,
      patch: current ? patch : { name, form, look: opened?.look ?? '', ties: [...ties], ...patch },
    });
    if (answer.ok) chooseMapping(id);
    return answer;
  };
  return {
    mappings,
    current,
    name,
    ties,
    rename: (next: string) => put({ name: next }),
    /** Puts a tie in place of another, or at the end. */
    setTie: (index: number | undefined, tie: Tie) => {
      const next = index === undefined ? [...ties, tie] : ties.map((each, at) => (at === index ? tie : each));
      return put({ ties: [...next] });
    },
    /** Remembers the proposal as it stands, once it was used. */
    keep: async (): Promise<void> => {
      if (!current && ties.length > 0) await put({});
    },
    setTies: (next: readonly Tie[]) => put({ ties: [...next] }),
    removeTie: async (index: number, place: string) => {
      const patch = { ties: ties.filter((_, at) => at !== index) };
      if (!current) {
        await put(patch);
        return;
      }
      await remove({ type: 'item.put', name: LIST, id: current.id, patch }, vi.fill.screen.removedTie(place));
    },
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
