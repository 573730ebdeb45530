import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { cellKinds } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import { memberCountKeys } from '../../../shared/import/paste-cells';
import { ChangeButton } from '../../components/field/ChangeButton';
import { focusField, focusFirstField, focusFirstWrong } from '../../components/field/flow';
import { HeldChoice, HeldText } from '../../components/field/HeldField';
import { cellClass } from '../../components/table/DataTable';
import styles from './cells.module.css';
import { problemAt } from './problem-texts';
import type { SameName } from './same-name';
import { useNewCell } from './use-new-cell';

const texts = vi.cells;

/**
 * The last row of the table: Enter goes from the name through the numbers, and from the last one adds the cell and begins
 * the next; Ctrl + Enter adds it from anywhere. The kind follows the name, so Enter passes it by. A number that is none is
 * said when its field is left, and what is wrong takes the focus.
 */
export function NewCellRow({ number, sameName }: { number: number; sameName: SameName }) {
  const element = useRef<HTMLTableRowElement>(null);
  const newCell = useNewCell();
  const { row, name, kind, problems, add, addIfNamed, typeName, chooseKind, typeCount, leaveCount } = newCell;
  const isRewritten = name !== row.name;
  // each cell that is added stands above it, and pushes it down
  useEffect(() => {
    if (element.current?.contains(document.activeElement))
      element.current.scrollIntoView({ block: 'nearest' });
  }, [number]);
  const addAndStay = () => {
    if (add()) focusFirstField(element.current);
    else focusFirstWrong(element.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isRewritten) {
      // in a grid it leaves the field, which would store the name written out
      event.stopPropagation();
      newCell.keepAsTyped();
      return;
    }
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key !== 'Enter' || !isField || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const fields = [...(element.current?.querySelectorAll<HTMLInputElement>('input[data-field]') ?? [])];
    const at = fields.findIndex((field) => field === event.target);
    const next = event.shiftKey ? fields[at - 1] : fields[at + 1];
    const adds = event.ctrlKey || (!next && !event.shiftKey) || row.name.trim() === '';
    if (adds) addAndStay();
    else if (next) focusField(next);
  };
  const onBlur = (event: FocusEvent) => {
    const stays = event.relatedTarget instanceof Node && element.current?.contains(event.relatedTarget);
    const left = memberCountKeys.find((_, index) => countFields(element.current)[index] === event.target);
    if (left) leaveCount(left);
    if (!stays) addIfNamed();
  };
  return (
    <tr ref={element} className={styles.newRow} onKeyDown={onKeyDown} onBlur={onBlur}>
      <td className="figures">{number}</td>
      <td className={`${cellClass.field ?? ''} ${cellClass.stays ?? ''}`}>
        <HeldText
          look="grid"
          label={texts.newName}
          placeholder={texts.newNameExample}
          autoFocus={number === 1}
          text={row.name}
          error={problemAt(problems, 'name')}
          warning={sameName(name)}
          will={isRewritten ? texts.willBeNamed(name) : undefined}
          onType={typeName}
        />
      </td>
      <td className={cellClass.field}>
        <HeldChoice
          label={texts.newField(texts.columns.kind)}
          value={kind}
          choices={cellKinds}
          names={vi.choices.cellKind}
          onChoose={chooseKind}
        />
      </td>
      {memberCountKeys.map((key) => (
        <td key={key} className={cellClass.field}>
          <HeldText
            look="grid"
            numeric
            label={texts.newField(texts.columns[key])}
            text={row.counts[key]}
            error={problemAt(problems, key)}
            onType={typeCount(key)}
          />
        </td>
      ))}
      <td className={cellClass.actions} colSpan={2}>
        <ChangeButton size="compact-sm" className={styles.add} onClick={addAndStay}>
          {texts.add}
        </ChangeButton>
      </td>
    </tr>
  );
}

/** The fields of the numbers, in the order of their columns. */
function countFields(row: HTMLElement | null): readonly HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>('input[inputmode="numeric"]') ?? [])];
}
