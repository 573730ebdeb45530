import type { ReactNode } from 'react';
import type { Patch } from '../../../shared/domain/patch';
import type { DatePurpose } from '../../../shared/text/two-digit-years';

/** The keys of a row whose values are of a kind. */
type KeyOf<Row, Value> = Extract<
  { [K in keyof Row]-?: NonNullable<Row[K]> extends Value ? K : never }[keyof Row],
  string
>;

interface Heading<Row> {
  readonly heading: string;
  /** The class of the heading: how wide the column is. */
  readonly width?: string | undefined;
  /** The name of the field in a row; by the heading and the row's own name where it is absent. */
  readonly label?: (row: Row, index: number) => string;
}

interface Field<Row> extends Heading<Row> {
  readonly disabled?: (row: Row) => boolean;
  /** A line that asks to look at what is entered; it is stored all the same. */
  readonly warning?: (row: Row, index: number) => string | undefined;
  /** Never empty. */
  readonly required?: boolean;
}

type ChoiceColumn<Row> = {
  [K in KeyOf<Row, string>]: Field<Row> & {
    readonly type: 'choice';
    readonly key: K;
    readonly choices: readonly NonNullable<Row[K]>[];
    readonly names: Readonly<Record<NonNullable<Row[K]> & string, string>>;
    /** What choosing changes besides the field itself. */
    readonly also?: (value: NonNullable<Row[K]> | null) => Patch<Row>;
  };
}[KeyOf<Row, string>];

/** A column whose fields show and store one key of the row. */
export type StoredColumn<Row> =
  | (Field<Row> & { readonly type: 'name' | 'hour' | 'text'; readonly key: KeyOf<Row, string> })
  | (Field<Row> & {
      readonly type: 'date';
      readonly key: KeyOf<Row, string>;
      readonly precision: 'day' | 'any';
      /** What the date is; absent for one that has to do with a congress. */
      readonly means?: DatePurpose;
    })
  | (Field<Row> & { readonly type: 'count'; readonly key: KeyOf<Row, number> })
  | ChoiceColumn<Row>
  | (Field<Row> & {
      readonly type: 'switch';
      readonly key: KeyOf<Row, boolean>;
      /** Rows in which it has a meaning; all where it is absent. */
      readonly shown?: (row: Row) => boolean;
      /** What is stored, where “no” is not simply no. */
      readonly patch?: (value: boolean) => Patch<Row>;
    });

/** A column of a table of fields, as data. */
export type FieldColumn<Row> =
  | (Heading<Row> & { readonly type: 'number' })
  | StoredColumn<Row>
  /** A field of the screen's own. */
  | (Heading<Row> & {
      readonly type: 'own';
      readonly key: string;
      /** The class of its places. */
      readonly className?: string | undefined;
      readonly field: (row: Row, index: number) => ReactNode;
    })
  /** Something to be read. */
  | (Heading<Row> & {
      readonly type: 'shown';
      readonly key: string;
      readonly align?: 'number';
      /** It names the row, by these words. */
      readonly names?: (row: Row) => string;
      /** The class of its places. */
      readonly className?: string | undefined;
      readonly show: (row: Row, index: number) => ReactNode;
    });
