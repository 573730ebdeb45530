import { createPortal } from 'react-dom';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { workloads } from '../../../shared/planning/schedule';
import { useSeason } from '../../app/store/hooks';
import { useDisabled } from '../../components/field/read-only';
import { CellName } from '../../components/table/CellName';
import styles from './schedule.module.css';
import { useDrag } from './use-drag';
import { useGuides } from './use-plan';

const texts = vi.schedule.assignments.tray;

/** Those who guide, over the list of cells: a cell that is dragged onto one of them is led by that one. */
export function GuideTray() {
  const loads = workloads(useSeason());
  if (loads.length === 0) return null;
  return (
    <aside className={styles.guides} aria-label={texts.title}>
      <p className={styles.guidesHelp}>{texts.help}</p>
      <ul>
        {loads.map(({ guide, cells }) => (
          <li key={guide.id} data-guide={guide.id}>
            {guide.fullName} <span>{texts.cells(cells.length)}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** The name of a cell, which the mouse drags onto a guide; with keys the guide is chosen in the columns. */
export function DraggedCell({ cell }: { readonly cell: Cell }) {
  const { put } = useGuides(cell);
  const drag = useDrag('guide', (id) => void put(0, id));
  const disabled = useDisabled(false);
  if (disabled) return <CellName name={cell.name} />;
  return (
    <span className={styles.draggedCell} {...drag.handlers}>
      <CellName name={cell.name} />
      {drag.at &&
        createPortal(
          <div className={styles.ghost} style={{ left: drag.at.x, top: drag.at.y }} aria-hidden="true">
            {cell.name}
          </div>,
          document.body,
        )}
    </span>
  );
}
