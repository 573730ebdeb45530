import type { CSSProperties } from 'react';
import { genders, positions, standings } from '../../../shared/domain/choices';
import { namesakeOf } from '../../../shared/domain/namesakes';
import type { Cell, Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import {
  type PersonnelEntry,
  personnelAge,
  sittingPersonnel,
  sittingPost,
} from '../../../shared/planning/personnel';
import { personnelStepsOf } from '../../../shared/planning/personnel-steps';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { membersOfCell } from '../../../shared/search/find-in-rosters';
import { nameKey } from '../../../shared/text/fold';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { ChangeButton } from '../../components/field/ChangeButton';
import { type NamedPerson, PersonLine } from '../../components/people/PersonLine';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';
import styles from './personnel.module.css';
import { VotesField } from './VotesField';

const texts = vi.personnel.list;
const { columns } = texts;

/** How many steps have a column: the style lays the columns of a person in two lines. */
const STEPS = '--steps';

/** Everybody of whom the cell's personnel work speaks, in a grid; a column of votes for each step. */
export function PersonnelTable({ cell }: { readonly cell: Cell }) {
  const edit = useEdit();
  const remove = useRemove();
  const { personnel = [] } = cell;
  const season = useSeason();
  const sitting = sittingPersonnel(season, cell);
  const listed = new Set(personnel.map(({ fullName }) => nameKey(fullName)));
  const part = { name: 'personnel', cellId: cell.id } as const;
  return (
    <>
      {personnel.length === 0 ? (
        <p>{sitting.length > 0 ? texts.emptyWithSitting : texts.empty}</p>
      ) : (
        <div
          className={styles.people}
          style={{ [STEPS]: personnelStepsOf(season, cell).length } as CSSProperties}
        >
          <FieldTable
            caption={texts.caption(cell.name)}
            columns={columnsOf(season, cell)}
            rows={personnel}
            rowKey={({ id }) => id}
            label={(heading, { fullName }) => texts.of(heading, fullName)}
            save={({ id }, patch) => edit({ type: 'item.put', ...part, id, patch })}
            remove={{
              heading: columns.actions,
              label: ({ fullName }) => texts.remove(fullName),
              onRemove: ({ id, fullName }) =>
                void remove({ type: 'item.remove', ...part, id }, texts.removed(fullName)),
            }}
          />
        </div>
      )}
      {sitting.length > 0 && (
        <div className={styles.take}>
          <ChangeButton
            variant="default"
            onClick={() =>
              void remove({ type: 'items.add', ...part, items: [...sitting] }, texts.taken(sitting.length))
            }
          >
            {texts.takePrevious}
          </ChangeButton>
        </div>
      )}
      <PersonLine
        label={texts.newName}
        action={texts.add}
        needed={texts.needed}
        begins={personnel.length + sitting.length === 0}
        near={(query) =>
          membersOfCell(cell, query).filter(({ profile }) => !listed.has(nameKey(profile.fullName)))
        }
        onAdd={(person) => void edit({ type: 'item.add', ...part, item: entryOf(season, cell, person) })}
      />
    </>
  );
}

/** Who is named, with what the season knows of them; a standing only where it is sure who is meant. */
function entryOf(season: Season, cell: Cell, person: NamedPerson): Omit<PersonnelEntry, 'id'> {
  const { fullName, position, known } = person;
  const { gender, born, occupation } = known?.profile ?? {};
  const entry = {
    fullName,
    ...(known?.personId !== undefined && { personId: known.personId }),
    ...(gender && { gender }),
    ...(born !== undefined && { born }),
    ...(occupation !== undefined && { occupation }),
    ...(position && { post: position }),
  };
  const previousPosition = sittingPost(season, cell, entry);
  return previousPosition ? { ...entry, standing: 'reelected', previousPosition } : entry;
}

/** Who somebody is, what they stand for, and the votes of each step. */
function columnsOf(season: Season, cell: Cell): readonly FieldColumn<PersonnelEntry>[] {
  const steps = personnelStepsOf(season, cell);
  return [
    { type: 'number', heading: columns.number },
    {
      type: 'name',
      key: 'fullName',
      heading: columns.fullName,
      warning: (entry) => namesakeNote(cell, entry),
    },
    {
      type: 'choice',
      key: 'gender',
      heading: columns.gender,
      choices: genders,
      names: vi.choices.gender,
    },
    {
      type: 'date',
      key: 'born',
      heading: columns.born,
      precision: 'any',
      means: 'birth',
    },
    {
      type: 'shown',
      key: 'age',
      heading: columns.age,
      show: (entry) => <Age cell={cell} entry={entry} />,
    },
    {
      type: 'shown',
      key: 'sitting',
      heading: columns.sitting,
      show: (entry) => {
        const post = entry.previousPosition ?? sittingPost(season, cell, entry);
        return post && vi.choices.position[post];
      },
    },
    {
      type: 'choice',
      key: 'standing',
      heading: columns.standing,
      choices: standings,
      names: texts.standing,
    },
    {
      type: 'choice',
      key: 'post',
      heading: columns.post,
      choices: positions,
      names: vi.choices.position,
    },
    {
      type: 'switch',
      key: 'leaves',
      heading: columns.leaves,
      patch: (leaves) => (leaves ? { leaves, approved: null } : { leaves: null }),
    },
    { type: 'text', key: 'reason', heading: columns.reason },
    ...steps.map(
      (step): FieldColumn<PersonnelEntry> => ({
        type: 'own',
        key: `step ${step.id}`,
        heading: step.name,
        field: (entry) => <VotesField cellId={cell.id} entry={entry} step={step} />,
      }),
    ),
    {
      type: 'switch',
      key: 'approved',
      heading: columns.approved,
      disabled: ({ leaves }) => leaves === true,
      patch: (approved) => ({ approved: approved ? true : null }),
    },
  ];
}

/** Somebody else of that name on the list, whom nothing tells apart. */
function namesakeNote({ personnel = [] }: Cell, entry: PersonnelEntry): string | undefined {
  const list = personnel.map(({ fullName, personId, born }) => ({ name: fullName, personId, born }));
  const row = namesakeOf(list, personnel.indexOf(entry));
  return row === undefined ? undefined : vi.fields.sameName(row + 1);
}

/** The age on the day of the congress, and the highest that the rule set allows for the post. */
function Age({ cell, entry }: { readonly cell: Cell; readonly entry: PersonnelEntry }) {
  const season = useSeason();
  const { age, limit, tooOld } = personnelAge(season, cell, rulesOf(season), entry);
  if (age === undefined) return null;
  if (tooOld && limit !== undefined) {
    return <StatusBadge tone="warning">{texts.tooOld(age, limit)}</StatusBadge>;
  }
  return (
    <>
      {age}
      {limit !== undefined && <span className={styles.limit}> {texts.ageLimit(limit)}</span>}
    </>
  );
}
