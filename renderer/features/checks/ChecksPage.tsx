import { useState } from 'react';
import { Link } from 'wouter';
import { findingMessage, type PlacedFinding } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { paths } from '../../app/paths';
import { useFindings, useSeason } from '../../app/store/hooks';
import { Behind } from '../../components/behind';
import { EmptyState } from '../../components/feedback/EmptyState';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { OptionSelect } from '../../components/field/OptionSelect';
import { Segments } from '../../components/field/Segments';
import { AcceptWarning } from '../../components/findings/AcceptWarning';
import { CodeButton } from '../../components/findings/CodeHelp';
import { FindingLine, findingKey } from '../../components/findings/FindingLine';
import { placeHref } from '../../components/findings/places';
import { Page, Section } from '../../components/Page';
import { RowPager } from '../../components/table/Pager';
import styles from './checks.module.css';
import {
  countByKind,
  type FindingGroup,
  type FindingKind,
  findingKinds,
  groupByCell,
  isOfKind,
} from './group-by-cell';
import { hasFigures } from './has-figures';

const texts = vi.checksScreen;
/** So many cells on a page. */
const PAGE_GROUPS = 40;
/** No window shows more of them at first. */
const GROUPS_IN_SIGHT = 12;

/** Every finding of the season, cell by cell; each leads to the field where it is put right. */
export function ChecksPage() {
  const season = useSeason();
  const findings = useFindings();
  const [kind, setKind] = useState<FindingKind>('all');
  const [cellId, setCellId] = useState('');
  const [from, setFrom] = useState(0);
  if (findings.length === 0) {
    return (
      <Page title={texts.title}>
        {hasFigures(season) ? (
          <EmptyState {...texts.empty} />
        ) : (
          <EmptyStep texts={texts.nothingEntered} to={paths.cells} />
        )}
      </Page>
    );
  }
  const groups = groupByCell(season, findings);
  const chosen = groups.filter(({ cell }) => cellId === '' || cell?.id === cellId);
  const counts = countByKind(chosen.flatMap((group) => group.findings.map(({ finding }) => finding)));
  const all = countByKind(findings);
  const shown = chosen
    .map((group) => ({ ...group, findings: group.findings.filter(({ finding }) => isOfKind(finding, kind)) }))
    .filter((group) => group.findings.length > 0);
  // what is put right meanwhile may leave fewer pages
  const start = from < shown.length ? from : 0;
  return (
    <Page title={texts.title} lead={texts.summary(all.error, all.warning, all.accepted)}>
      <div className={styles.filters}>
        <Segments
          label={texts.filterLabel}
          value={kind}
          choices={findingKinds}
          nameOf={(each) => texts.filters[each](counts[each])}
          onChoose={(next) => {
            setFrom(0);
            setKind(next);
          }}
        />
        <CellFilter
          groups={groups}
          cellId={cellId}
          onChoose={(id) => {
            setFrom(0);
            setCellId(id);
          }}
        />
      </div>
      {shown.length === 0 && <p>{texts.nothingInFilter}</p>}
      <Groups groups={shown.slice(start, start + GROUPS_IN_SIGHT)} />
      <Behind>
        <Groups groups={shown.slice(start + GROUPS_IN_SIGHT, start + PAGE_GROUPS)} />
      </Behind>
      <RowPager from={start} of={shown.length} size={PAGE_GROUPS} status={texts.page} onTurn={setFrom} />
    </Page>
  );
}

interface CellFilterProps {
  readonly groups: readonly FindingGroup[];
  readonly cellId: string;
  readonly onChoose: (id: string) => void;
}

function CellFilter({ groups, cellId, onChoose }: CellFilterProps) {
  const cells = groups.flatMap(({ cell }) => (cell ? [{ value: cell.id, label: cell.name }] : []));
  return (
    <OptionSelect
      label={texts.cellFilter}
      labelHidden
      value={cellId}
      options={[{ value: '', label: texts.everyCell }, ...cells]}
      onChoose={onChoose}
    />
  );
}

function Groups({ groups }: { readonly groups: readonly FindingGroup[] }) {
  return groups.map((group) => (
    <div key={group.cell?.id ?? ''} className={styles.group}>
      <Section title={group.cell?.name ?? texts.wholeSeason}>
        <FindingRows group={group} />
      </Section>
    </div>
  ));
}

function FindingRows({ group }: { readonly group: FindingGroup }) {
  return (
    <ul className={styles.rows}>
      {group.findings.map((placed) => (
        <li key={findingKey(placed.finding)}>
          <span className={styles.code}>
            <CodeButton code={placed.finding.code} />
          </span>
          <FindingLine finding={placed.finding} />
          <span className={styles.actions}>
            <JumpLink placed={placed} />
            <AcceptWarning finding={placed.finding} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function JumpLink({ placed: { finding, place } }: { readonly placed: PlacedFinding }) {
  const target = place.screen ?? place.seasonScreen ?? 'statistics';
  const words = texts.jump[target];
  return (
    <Link href={placeHref(place)} aria-label={texts.jumpLabel(words, findingMessage(finding))}>
      {words}
    </Link>
  );
}
