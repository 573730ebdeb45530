import { Link } from 'wouter';
import { type Agenda, type AgendaItem, agenda, lateCells } from '../../../shared/agenda/agenda';
import { vi } from '../../../shared/i18n';
import { weekdayOfDay } from '../../../shared/rules/working-days';
import { formatDate } from '../../../shared/text/dates';
import { congressPath, paths, planningPaths } from '../../app/paths';
import { useSeason } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { Section } from '../../components/Page';
import styles from './overview.module.css';

const texts = vi.agenda;
const groups = ['overdue', 'thisWeek', 'nextWeek'] as const satisfies readonly (keyof Agenda)[];
/** As many lines as a look takes in; the others are counted. */
const SHOWN = 8;

/** What the office has before it: overdue, this week, next week; and which cells are late. */
export function AgendaLists({ today }: { readonly today: string }) {
  const lists = agenda(useSeason(), today, vi.preparation.defaults);
  const late = lateCells(lists);
  return (
    <>
      <div className={styles.agenda}>
        {groups.map((group) => (
          <Section key={group} title={texts.titles[group]}>
            <Items group={group} items={lists[group]} today={today} />
          </Section>
        ))}
      </div>
      {late.length > 0 && (
        <Section title={texts.lateTitle}>
          <ul className={styles.work}>
            {late.slice(0, SHOWN).map(({ cell, count }) => (
              <li key={cell.id}>
                <StatusBadge tone="warning">
                  <Link href={congressPath(cell.id)}>{cell.name}</Link> {texts.late(count)}
                </StatusBadge>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface ItemsProps {
  readonly group: keyof Agenda;
  readonly items: readonly AgendaItem[];
  readonly today: string;
}

function Items({ group, items, today }: ItemsProps) {
  if (items.length === 0) return <p className={styles.nothing}>{texts.nothing[group]}</p>;
  return (
    <ul className={styles.agendaItems}>
      {items.slice(0, SHOWN).map((item) => (
        <li key={`${item.kind} ${item.cell?.id ?? ''}`}>
          <span className={styles.agendaDay}>
            {item.on === today
              ? texts.today
              : texts.day(texts.weekdays[weekdayOfDay(item.on)], formatDate(item.on))}
          </span>
          <span>
            {item.works ? texts.works(item.works) : texts.kinds[item.kind]}
            {item.cell && ' · '}
            {item.cell && <Link href={itemHref(item)}>{item.cell.name}</Link>}
          </span>
        </li>
      ))}
      {items.length > SHOWN && <li>{texts.more(items.length - SHOWN)}</li>}
    </ul>
  );
}

/** Where the thing is done. */
function itemHref({ kind, cell }: AgendaItem): string {
  if (!cell) return paths.congress;
  if (kind === 'preparation') return planningPaths.preparation;
  return kind === 'congress' ? congressPath(cell.id) : congressPath(cell.id, 'ho-so');
}
