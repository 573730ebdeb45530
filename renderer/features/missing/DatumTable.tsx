import { useState } from 'react';
import { Link } from 'wouter';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import type { PersonDatum } from '../../../shared/missing/counted-data';
import type { PersonLack } from '../../../shared/missing/missing-data';
import { type ChoiceDatum, choiceData, isWordDatum } from '../../../shared/missing/read-datum';
import { useSeason } from '../../app/store/hooks';
import { Lockable } from '../../components/closing/Lockable';
import { placeHref } from '../../components/findings/places';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';
import { choiceNames, DatumField, type Person } from './data-fields';
import styles from './missing.module.css';

const texts = vi.missing;

const { columns } = texts;

interface DatumTableProps {
  readonly datum: PersonDatum;
  readonly lacks: readonly PersonLack[];
}

function keyOf({ cell, member }: Person): string {
  return `${cell.id} ${member.id}`;
}

/** One datum down the list of those who lack it; who was filled in meanwhile stays until another datum is chosen. */
export function DatumTable({ datum, lacks }: DatumTableProps) {
  const season = useSeason();
  const [begun] = useState(() => new Set(lacks.map(keyOf)));
  const lacking = new Set(lacks.map(keyOf));
  const rows = activeCells(season)
    .flatMap((cell) => cell.congress.committee.map((member) => ({ cell, member })))
    .filter((person) => begun.has(keyOf(person)) || lacking.has(keyOf(person)));
  if (rows.length === 0) return <p>{texts.allKnown(datum)}</p>;
  return (
    <div data-field-flow="">
      <p className={styles.keys}>{keysOf(datum)}</p>
      <FieldTable
        caption={texts.caption(datum)}
        columns={columnsOf(datum)}
        rows={rows}
        rowKey={keyOf}
        label={(heading) => heading}
        save={() => undefined}
        around={({ cell }, line) => <Lockable cell={cell}>{line}</Lockable>}
      />
    </div>
  );
}

function keysOf(datum: PersonDatum): string {
  if (datum === 'born') return texts.dateKeys;
  if (isWordDatum(datum)) return texts.wordKeys;
  const names = choiceNames(datum);
  return texts.keys(
    (choiceData[datum satisfies ChoiceDatum] as readonly string[]).map((one) => names[one] ?? ''),
  );
}

function columnsOf(datum: PersonDatum): readonly FieldColumn<Person>[] {
  return [
    { type: 'number', heading: columns.number },
    { type: 'shown', key: 'cell', heading: columns.cell, show: ({ cell }) => cell.name },
    {
      type: 'shown',
      key: 'name',
      heading: columns.name,
      names: ({ member }) => member.fullName,
      show: ({ cell, member }) => (
        <Link href={placeHref({ cell, screen: 'committee', person: member, field: datum })}>
          {member.fullName}
        </Link>
      ),
    },
    {
      type: 'shown',
      key: 'position',
      heading: columns.position,
      show: ({ member }) => vi.choices.position[member.position],
    },
    {
      type: 'own',
      key: 'datum',
      heading: texts.heading(datum),
      width: styles.datum,
      field: (person, index) => <DatumField {...person} datum={datum} autoFocus={index === 0} />,
    },
  ];
}
