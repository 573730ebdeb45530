import { ChangeIcon } from '../field/ChangeButton';
import { RemoveIcon } from '../icons';
import { cellClass } from './DataTable';

interface RemoveProps {
  /** What is removed, in words: “Bỏ Nguyễn Văn An”. */
  readonly label: string;
  /** What the mouse is told, where that is shorter. */
  readonly title?: string | undefined;
  readonly onRemove: () => void;
}

/** The small button that removes something from a list. */
export function RemoveButton({ label, title = label, onRemove }: RemoveProps) {
  return (
    <ChangeIcon variant="subtle" color="gray" aria-label={label} title={title} onClick={onRemove}>
      <RemoveIcon />
    </ChangeIcon>
  );
}

/** The last place of a row, with the button that removes the row. */
export function RemoveCell(props: RemoveProps) {
  return (
    <td className={cellClass.actions}>
      <RemoveButton {...props} />
    </td>
  );
}

/** Over a column of buttons: its name is told, not shown. */
export function ActionsHeading({ name }: { readonly name: string }) {
  return (
    <th scope="col" className={cellClass.actions}>
      <span className="visually-hidden">{name}</span>
    </th>
  );
}
