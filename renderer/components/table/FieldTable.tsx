import type { ReactNode } from 'react';
import type { Patch } from '../../../shared/domain/patch';
import { ChoiceField } from '../field/ChoiceField';
import { CountField } from '../field/CountField';
import { DateField } from '../field/DateField';
import { onGridKey } from '../field/flow';
import { SwitchField } from '../field/SwitchField';
import { HourField, TextField } from '../field/TextField';
import type { SaveOutcome } from '../field/use-draft';
import { NameField } from '../people/NameField';
import { cellClass, DataTable } from './DataTable';
import type { FieldColumn, StoredColumn } from './field-column';
import { isLong, ListRows, type RowPlace } from './ListRows';
import { ActionsHeading, RemoveCell } from './RemoveCell';
import { RowHeading } from './RowChoice';

interface FieldTableProps<Row> {
  /** What the table holds; told, not shown. */
  readonly caption: string;
  readonly columns: readonly FieldColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The name of a field, from the heading of its column and its row: “Ngày sinh của Nguyễn Văn An”. */
  readonly label: (heading: string, row: Row) => string;
  /** Stores one field of a row. */
  readonly save: (row: Row, patch: Patch<Row>) => SaveOutcome;
  /** Rows can be removed, by a button at their end. */
  readonly remove?: {
    readonly heading: string;
    readonly label: (row: Row) => string;
    readonly title?: string;
    /** The rows that can be; all where it is absent. */
    readonly only?: (row: Row) => boolean;
    readonly onRemove: (row: Row) => void;
  };
  /** It is wide and long: see `DataTable`. */
  readonly frozen?: boolean;
  readonly fills?: boolean;
  /** How high a row is, and what stands above: see `ListRows`. */
  readonly rowPx?: number;
  readonly abovePx?: number;
  /** Put around a row: a lock. */
  readonly around?: (row: Row, children: ReactNode) => ReactNode;
}

/** A table of fields that save by themselves, a row for each thing: its columns are data, its keys those of a grid. */
export function FieldTable<Row extends object>(props: FieldTableProps<Row>) {
  const { caption, columns, rows, rowKey, remove, around, frozen = false, fills = false } = props;
  const { rowPx, abovePx } = props;
  return (
    <DataTable
      frozen={frozen}
      keepHeading={isLong(rows.length)}
      fills={fills ? rows.map(rowKey) : undefined}
      caption={caption}
      rowCount={rows.length}
      onKeyDown={onGridKey}
    >
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={keyOf(column)} scope="col" className={classes(headingClass(column), column.width)}>
              {column.heading}
            </th>
          ))}
          {remove && <ActionsHeading name={remove.heading} />}
        </tr>
      </thead>
      <ListRows rows={rows} rowKey={rowKey} rowName={nameOf(columns)} rowPx={rowPx} abovePx={abovePx}>
        {(row, index, place) => {
          const line = <Line {...props} row={row} index={index} place={place} />;
          return around ? around(row, line) : line;
        }}
      </ListRows>
    </DataTable>
  );
}

interface PlaceProps<Row> {
  readonly row: Row;
  readonly index: number;
}

interface LineProps<Row> extends FieldTableProps<Row>, PlaceProps<Row> {
  readonly place: RowPlace;
}

function Line<Row extends object>({ columns, remove, row, place, ...rest }: LineProps<Row>) {
  return (
    <tr {...place}>
      {columns.map((column) => (
        <Place key={keyOf(column)} {...rest} row={row} column={column} />
      ))}
      {remove?.only?.(row) === false && <td />}
      {remove && remove.only?.(row) !== false && (
        <RemoveCell label={remove.label(row)} title={remove.title} onRemove={() => remove.onRemove(row)} />
      )}
    </tr>
  );
}

interface ColumnProps<Row> extends PlaceProps<Row>, Pick<FieldTableProps<Row>, 'label' | 'save' | 'rowKey'> {
  readonly column: FieldColumn<Row>;
}

/** What stands in one column of one row. */
function Place<Row extends object>(props: ColumnProps<Row>) {
  const { column, row, index } = props;
  switch (column.type) {
    case 'number':
      return <td className={cellClass.number}>{index + 1}</td>;
    case 'shown': {
      const className = classes(column.align === 'number' ? cellClass.number : undefined, column.className);
      const content = column.show(row, index);
      if (column.names === undefined) return <td className={className}>{content}</td>;
      return (
        <RowHeading id={props.rowKey(row)} name={column.names(row)} className={className}>
          {content}
        </RowHeading>
      );
    }
    case 'own':
      return <td className={classes(cellClass.field, column.className)}>{column.field(row, index)}</td>;
    case 'switch':
      return (
        <td className={cellClass.center}>
          {(column.shown?.(row) ?? true) && <StoredField {...props} column={column} />}
        </td>
      );
    case 'name':
      return (
        <td className={classes(cellClass.field, cellClass.stays)}>
          <StoredField {...props} column={column} />
        </td>
      );
    case 'text':
    case 'hour':
    case 'date':
    case 'count':
    case 'choice':
      return (
        <td className={cellClass.field}>
          <StoredField {...props} column={column} />
        </td>
      );
  }
}

interface StoredFieldProps<Row> extends Omit<ColumnProps<Row>, 'column'> {
  readonly column: StoredColumn<Row>;
}

/** A column with the row's own types left out: `FieldColumn` has checked them where the columns are written down. */
type LooseColumn = StoredColumn<Readonly<Record<string, string | undefined>>>;

/** The field of one key of a row. */
function StoredField<Row extends object>({ column, row, index, label, save }: StoredFieldProps<Row>) {
  const loose = column as unknown as LooseColumn;
  const stored = (row as Readonly<Record<string, unknown>>)[loose.key];
  const put = (value: unknown, also: object = {}) => save(row, { [loose.key]: value, ...also } as Patch<Row>);
  const look = {
    look: 'grid',
    label: column.label?.(row, index) ?? label(column.heading, row),
    disabled: column.disabled?.(row),
    warning: column.warning?.(row, index),
  } as const;
  const required = column.required === true ? { required: true as const } : {};
  switch (loose.type) {
    case 'text':
      return <TextField {...look} {...required} grows value={stored as string | undefined} onSave={put} />;
    case 'name':
      return <NameField {...look} grows value={(stored as string | undefined) ?? ''} onSave={put} />;
    case 'hour':
      return <HourField {...look} value={stored as string | undefined} onSave={put} />;
    case 'date':
      return (
        <DateField
          {...look}
          {...required}
          precision={loose.precision}
          means={loose.means}
          value={stored as string | undefined}
          onSave={put}
        />
      );
    case 'count':
      return <CountField {...look} value={stored as number | undefined} onSave={put} />;
    case 'choice':
      return (
        <ChoiceField
          {...look}
          {...required}
          value={stored as string | undefined}
          choices={loose.choices}
          names={loose.names}
          onSave={(value) => put(value, loose.also?.(value))}
        />
      );
    case 'switch':
      return (
        <SwitchField
          {...look}
          value={stored as boolean | undefined}
          onSave={(value) => (loose.patch ? save(row, loose.patch(value) as Patch<Row>) : put(value))}
        />
      );
  }
}

/** What a row is called, where a column names it. */
function nameOf<Row>(columns: readonly FieldColumn<Row>[]): ((row: Row) => string) | undefined {
  return columns.map((column) => (column.type === 'shown' ? column.names : undefined)).find((names) => names);
}

function keyOf<Row>(column: FieldColumn<Row>): string {
  return column.type === 'number' ? 'number' : column.key;
}

function headingClass<Row>(column: FieldColumn<Row>): string | undefined {
  if (column.type === 'number') return cellClass.number;
  if (column.type === 'shown' && column.align === 'number') return cellClass.wrappedNumber;
  if (column.type === 'name' || (column.type === 'shown' && column.names)) return cellClass.stays;
  return column.type === 'switch' ? cellClass.center : undefined;
}

function classes(...names: readonly (string | undefined)[]): string | undefined {
  const given = names.filter((name) => name !== undefined);
  return given.length === 0 ? undefined : given.join(' ');
}
