import type { ReactNode } from 'react';
import { Link } from 'wouter';
import {
  type Agenda,
  type AgendaItem,
  agenda,
  type LateCell,
  lateCells,
} from '../../../shared/agenda/agenda';
import type { Cell, Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { REPORT_PAPER } from '../../../shared/rules/papers';
import { weekdayOfDay } from '../../../shared/rules/working-days';
import { formatDate } from '../../../shared/text/dates';
import { preparationPath, wholeOverviewPath } from '../../app/field-paths';
import { congressPath, paths } from '../../app/paths';
import { useSeason } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { Section } from '../../components/Page';
import { useOnPaper } from '../../components/table/use-on-paper';
import styles from './overview.module.css';
import { ReminderLetters } from './ReminderLetters';

const texts = vi.agenda;
const groups = ['overdue', 'thisWeek', 'nextWeek'] as const satisfies readonly (keyof Agenda)[];
/** As many lines as a look takes in; a link shows the others, and paper has all of them. */
const SHOWN = 8;

interface AgendaListsProps {
  readonly today: string;
  /** Every line of every list is shown. */
  readonly all: boolean;
}

/** What the office has before it on Monday: overdue, this week, next week; and of which cells something is overdue. */
export function AgendaLists({ today, all }: AgendaListsProps) {
  const season = useSeason();
  const lists = agenda(season, today, vi.preparation.defaults);
  const late = lateCells(lists);
  return (
    <>
      <div className={styles.agenda}>
        {groups.map((group) => (
          <Section key={group} title={texts.titles[group]}>
            {lists[group].length === 0 ? (
              <p className={styles.nothing}>{texts.nothing[group]}</p>
            ) : (
              <Lines all={all} items={lists[group]}>
                {(item) => (
                  <ItemLine
                    key={`${item.kind} ${item.cell?.id ?? ''}`}
                    season={season}
                    item={item}
                    today={today}
                  />
                )}
              </Lines>
            )}
          </Section>
        ))}
      </div>
      {late.length > 0 && (
        <Section title={texts.lateTitle}>
          <Lines all={all} items={late}>
            {(each) => <LateLine key={each.cell.id} season={season} late={each} />}
          </Lines>
          <ReminderLetters late={late} />
        </Section>
      )}
    </>
  );
}

interface LinesProps<Item> {
  /** Every line is shown. */
  readonly all: boolean;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}

/** The first lines, and a link that shows the others too; paper has all of them. */
function Lines<Item>({ all, items, children }: LinesProps<Item>) {
  const onPaper = useOnPaper();
  const more = items.length - SHOWN;
  return (
    <>
      <ul className={styles.agendaItems}>
        {items.slice(0, all || onPaper ? items.length : SHOWN).map(children)}
      </ul>
      {more > 0 && (
        <Link href={all ? paths.overview : wholeOverviewPath} className={styles.more}>
          {all ? texts.less : texts.more(more)}
        </Link>
      )}
    </>
  );
}

interface ItemLineProps {
  readonly season: Season;
  readonly item: AgendaItem;
  readonly today: string;
}

function ItemLine({ season, item, today }: ItemLineProps) {
  const { on, cell, works, kind, daysLate } = item;
  const day = on === today ? texts.today : texts.day(texts.weekdays[weekdayOfDay(on)], formatDate(on));
  const guides = cell ? guidesOf(season, cell) : [];
  return (
    <li>
      <span className={styles.agendaDay}>
        {day}
        {daysLate !== undefined && ` · ${texts.overdue(daysLate)}`}
        {guides.length > 0 && ` · ${texts.guide(guides)}`}
      </span>
      <span>
        {works ? texts.works(works) : texts.kinds[kind]}
        {cell && ' · '}
        {cell && <Link href={itemHref(item)}>{cell.name}</Link>}
      </span>
    </li>
  );
}

interface LateLineProps {
  readonly season: Season;
  readonly late: LateCell;
}

/** The gravest thing of a cell, how many others there are, and whom the office can ask. */
function LateLine({ season, late: { cell, count, items } }: LateLineProps) {
  const [first] = items;
  if (!first) return null;
  const guides = guidesOf(season, cell);
  const others = count - (first.works?.length ?? 1);
  return (
    <li>
      <StatusBadge tone="warning">
        <Link href={itemHref(first)}>{cell.name}</Link>:{' '}
        {first.works ? texts.works(first.works) : texts.kinds[first.kind]}{' '}
        {texts.overdue(first.daysLate ?? 1)}
        {texts.late(others)}
        {guides.length > 0 && ` · ${texts.guide(guides)}`}
      </StatusBadge>
    </li>
  );
}

/** Who guides the cell, the one who leads first. */
function guidesOf({ wardMembers = [] }: Season, { plan }: Cell): readonly string[] {
  return (plan?.guides ?? []).flatMap((id) => wardMembers.find((one) => one.id === id)?.fullName ?? []);
}

/** The very field in which the thing is done. */
function itemHref({ kind, cell, firstWork }: AgendaItem): string {
  if (!cell) return paths.congress;
  switch (kind) {
    case 'preparation':
      return preparationPath(cell.id, firstWork ?? '');
    case 'report':
      return `${congressPath(cell.id, 'ho-so')}/${REPORT_PAPER}`;
    case 'ratification':
      return `${congressPath(cell.id, 'ho-so')}/decidedOn`;
    case 'congress':
    case 'seasonEnd':
      return `${congressPath(cell.id, 'dai-hoi')}/heldOn`;
  }
}
