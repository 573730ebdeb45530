import { useState } from 'react';
import { namesakeOf } from '../../../shared/domain/namesakes';
import { vi } from '../../../shared/i18n';
import { type Workload, workloads } from '../../../shared/planning/schedule';
import { formatCount } from '../../../shared/text/share';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { ConfirmRemove } from '../../components/feedback/ConfirmRemove';
import { ChangeIcon } from '../../components/field/ChangeButton';
import { onGridKey } from '../../components/field/flow';
import { NewLine } from '../../components/field/NewLine';
import { TextField } from '../../components/field/TextField';
import { RemoveIcon } from '../../components/icons';
import { cell as cellClass, DataTable } from '../../components/table/DataTable';
import styles from './schedule.module.css';

const texts = vi.schedule.assignments.members;
const { columns } = texts;

/** The committee members of the ward who guide cells, with how many each has. */
export function WardMembers() {
  const loads = workloads(useSeason());
  const edit = useEdit();
  const removal = useMemberRemoval();
  const names = loads.map(({ guide }) => ({ name: guide.fullName }));
  return (
    <>
      {loads.length === 0 ? (
        <p>{texts.empty}</p>
      ) : (
        <DataTable caption={texts.caption} onKeyDown={onGridKey}>
          <thead>
            <tr>
              <th scope="col" className={cellClass.number}>
                {columns.number}
              </th>
              <th scope="col" className={styles.nameColumn}>
                {columns.fullName}
              </th>
              <th scope="col" className={styles.postColumn}>
                {columns.post}
              </th>
              <th scope="col">{columns.phone}</th>
              <th scope="col" className={cellClass.number}>
                {columns.cells}
              </th>
              <th scope="col" className={cellClass.number}>
                {columns.leading}
              </th>
              <th scope="col" className={cellClass.actions}>
                <span className="visually-hidden">{columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {loads.map((load, index) => (
              <MemberRow
                key={load.guide.id}
                load={load}
                number={index + 1}
                namesake={namesakeOf(names, index)}
                onRemove={removal.ask}
              />
            ))}
          </tbody>
        </DataTable>
      )}
      <NewLine
        label={texts.newName}
        hint={texts.hint}
        action={texts.add}
        needed={texts.needed}
        onAdd={(fullName) => void edit({ type: 'item.add', name: 'wardMembers', item: { fullName } })}
      />
      <ConfirmRemove {...removal.question} />
    </>
  );
}

interface MemberRowProps {
  readonly load: Workload;
  readonly number: number;
  /** The place of another member of that name. */
  readonly namesake: number | undefined;
  readonly onRemove: (load: Workload) => void;
}

function MemberRow({ load, number, namesake, onRemove }: MemberRowProps) {
  const { guide, cells, leading } = load;
  const edit = useEdit();
  const put = { type: 'item.put', name: 'wardMembers', id: guide.id } as const;
  const label = (column: string) => texts.of(column, guide.fullName);
  return (
    <tr>
      <td className={cellClass.number}>{number}</td>
      <td className={cellClass.field}>
        <TextField
          required
          look="grid"
          label={label(columns.fullName)}
          value={guide.fullName}
          warning={namesake === undefined ? undefined : vi.fields.sameNameShort(namesake + 1)}
          onSave={(fullName) => edit({ ...put, patch: { fullName } })}
        />
      </td>
      <td className={cellClass.field}>
        <TextField
          look="grid"
          label={label(columns.post)}
          value={guide.post}
          onSave={(post) => edit({ ...put, patch: { post } })}
        />
      </td>
      <td className={cellClass.field}>
        <TextField
          look="grid"
          label={label(columns.phone)}
          value={guide.phone}
          onSave={(phone) => edit({ ...put, patch: { phone } })}
        />
      </td>
      <td className={cellClass.number}>{formatCount(cells.length)}</td>
      <td className={cellClass.number}>{formatCount(leading)}</td>
      <td className={cellClass.actions}>
        <ChangeIcon
          variant="subtle"
          color="gray"
          aria-label={texts.remove(guide.fullName)}
          title={texts.remove(guide.fullName)}
          onClick={() => onRemove(load)}
        >
          <RemoveIcon />
        </ChangeIcon>
      </td>
    </tr>
  );
}

/** Takes somebody off the list, after asking once; what a plan still says of them counts no more. */
function useMemberRemoval() {
  const remove = useRemove();
  const [asked, setAsked] = useState<Workload>();
  const name = asked?.guide.fullName ?? '';
  return {
    ask: setAsked,
    question: {
      opened: asked !== undefined,
      title: texts.removeQuestion(name),
      goes: [texts.removeText(asked?.cells.length ?? 0)],
      action: texts.removeAction,
      onKeep: () => setAsked(undefined),
      onRemove: () => {
        setAsked(undefined);
        if (!asked) return;
        void remove({ type: 'item.remove', name: 'wardMembers', id: asked.guide.id }, texts.removed(name));
      },
    },
  };
}
