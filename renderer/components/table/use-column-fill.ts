import { type ClipboardEvent, type KeyboardEvent, use } from 'react';
import { copiedRows } from '../../../shared/import/copied-rows';
import { type Filled, fillBlock, fillDown, fillRows, gridField } from '../field/column-fill';
import { Together } from '../field/together';
import type { ChosenRows } from './chosen-rows';
import { choiceOf } from './RowChoice';

type FillKey = 'down' | 'rows' | 'choose';

const fillKeys: Readonly<Record<string, FillKey>> = { d: 'down', enter: 'rows', ' ': 'choose' };

/** No field has the focus whose value could be taken: it is said. */
const nothing: Filled = { taken: 0, left: 0 };

/** What Ctrl and a key ask for in a table of fields. */
function fillKeyOf({ key, ctrlKey, altKey, shiftKey }: KeyboardEvent): FillKey | undefined {
  return ctrlKey && !altKey && !shiftKey ? fillKeys[key.toLowerCase()] : undefined;
}

/**
 * What a table of fields does with a block that is pasted, with Ctrl + D, and where rows are chosen with Ctrl + Space,
 * which chooses the row of the field, and Ctrl + Enter, which gives the field's value to all rows that were chosen.
 */
export function useColumnFill(chosen: ChosenRows | undefined) {
  const together = use(Together);
  const someChosen = chosen !== undefined && chosen.ids.size > 0;
  const giveToChosen = (field: ReturnType<typeof gridField>) => {
    if (someChosen)
      together(() => (field ? fillRows(field, (row) => choiceOf(row)?.checked === true) : nothing));
  };
  return {
    onPaste: (event: ClipboardEvent<HTMLElement>) => {
      const field = gridField(event.target);
      const block = copiedRows(event.clipboardData.getData('text/plain'));
      const isOnePlace = block.length <= 1 && (block[0]?.length ?? 0) <= 1;
      if (!field || isOnePlace) return;
      event.preventDefault();
      together(() => fillBlock(field, block));
    },
    /** Before the field itself, which would store its own value as a step of its own. */
    onFillKey: (event: KeyboardEvent<HTMLElement>) => {
      const field = gridField(event.target);
      const key = fillKeyOf(event);
      if (!field || key === undefined || (key === 'rows' && !someChosen)) return;
      if (key === 'choose' && !choiceOf(field.closest('tr'))) return;
      event.preventDefault();
      event.stopPropagation();
      if (key === 'down') together(() => fillDown(field));
      else if (key === 'rows') giveToChosen(field);
      else choiceOf(field.closest('tr'))?.click();
    },
    /** From buttons that leave the focus in its field. */
    fillFromFocus: () => {
      const field = gridField(document.activeElement);
      together(() => (field ? fillDown(field) : nothing));
    },
    giveFromFocus: () => giveToChosen(gridField(document.activeElement)),
  };
}
