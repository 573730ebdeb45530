import { type ClipboardEvent, type KeyboardEvent, use } from 'react';
import { copiedRows } from '../../../shared/import/copied-rows';
import { fillBlock, fillDown, gridField } from '../field/column-fill';
import { Together } from '../field/together';

/** What a table of fields does with a block that is pasted, and with Ctrl + D. */
export function useColumnFill() {
  const together = use(Together);
  return {
    onPaste: (event: ClipboardEvent<HTMLElement>) => {
      const field = gridField(event.target);
      const block = copiedRows(event.clipboardData.getData('text/plain'));
      const isOnePlace = block.length <= 1 && (block[0]?.length ?? 0) <= 1;
      if (!field || isOnePlace) return;
      event.preventDefault();
      together(() => fillBlock(field, block));
    },
    /** True when the key was taken. */
    onFillKey: (event: KeyboardEvent<HTMLElement>): boolean => {
      const field = gridField(event.target);
      const isFill = event.ctrlKey && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'd';
      if (!field || !isFill) return false;
      event.preventDefault();
      together(() => fillDown(field));
      return true;
    },
    /** From a button that leaves the focus in its field. */
    fillFromFocus: () => {
      const field = gridField(document.activeElement);
      if (field) together(() => fillDown(field));
    },
  };
}
