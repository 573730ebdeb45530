import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { sittingPersonnel } from '../../../shared/planning/personnel';
import { useEdit, useSeason } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import { onGridKey } from '../../components/field/flow';
import { NewLine } from '../../components/field/NewLine';
import { cell as cellClass, DataTable } from '../../components/table/DataTable';
import { PersonnelRow } from './PersonnelRow';
import styles from './personnel.module.css';

const texts = vi.personnel.list;
const { columns } = texts;

/** Everybody of whom the cell's personnel work speaks, in a grid; a column of votes for each step. */
export function PersonnelTable({ cell }: { readonly cell: Cell }) {
  const edit = useEdit();
  const { personnel = [], personnelSteps: steps = [] } = cell;
  const sitting = sittingPersonnel(useSeason(), cell);
  const add = { name: 'personnel', cellId: cell.id } as const;
  return (
    <>
      {personnel.length === 0 ? (
        <p>{sitting.length > 0 ? texts.emptyWithSitting : texts.empty}</p>
      ) : (
        <DataTable caption={texts.caption(cell.name)} onKeyDown={onGridKey}>
          <thead>
            <tr>
              <th scope="col" className={cellClass.number}>
                {columns.number}
              </th>
              <th scope="col" className={styles.nameColumn}>
                {columns.fullName}
              </th>
              <th scope="col" className={styles.genderColumn}>
                {columns.gender}
              </th>
              <th scope="col" className={styles.bornColumn}>
                {columns.born}
              </th>
              <th scope="col">{columns.age}</th>
              <th scope="col" className={styles.standingColumn}>
                {columns.standing}
              </th>
              <th scope="col" className={styles.postColumn}>
                {columns.post}
              </th>
              <th scope="col">{columns.leaves}</th>
              <th scope="col" className={styles.reasonColumn}>
                {columns.reason}
              </th>
              {steps.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{columns.approved}</th>
              <th scope="col" className={cellClass.actions}>
                <span className="visually-hidden">{columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {personnel.map((entry, index) => (
              <PersonnelRow key={entry.id} cell={cell} entry={entry} steps={steps} number={index + 1} />
            ))}
          </tbody>
        </DataTable>
      )}
      {sitting.length > 0 && (
        <div className={styles.take}>
          <ChangeButton
            variant="default"
            onClick={() => void edit({ type: 'items.add', ...add, items: [...sitting] })}
          >
            {texts.takePrevious}
          </ChangeButton>
        </div>
      )}
      <NewLine
        label={texts.newName}
        action={texts.add}
        needed={texts.needed}
        onAdd={(fullName) => void edit({ type: 'item.add', ...add, item: { fullName } })}
      />
    </>
  );
}
