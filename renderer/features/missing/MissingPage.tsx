import { useState } from 'react';
import { Link } from 'wouter';
import type { Season } from '../../../shared/domain/season';
import { anyHeld } from '../../../shared/domain/season-views';
import { sheetCodes } from '../../../shared/export/sheet-codes';
import { vi } from '../../../shared/i18n';
import { type PersonDatum, personData } from '../../../shared/missing/counted-data';
import { isAllKnown, type MissingData, missingData } from '../../../shared/missing/missing-data';
import { paths } from '../../app/paths';
import { useSeason } from '../../app/store/hooks';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { Page, Section } from '../../components/Page';
import { NameCaseNote } from '../../components/people/NameCaseNote';
import { RosterOfferNote } from '../../components/people/RosterOfferNote';
import { CellLacks } from './CellLacks';
import { DatumTable } from './DatumTable';
import styles from './missing.module.css';
import { PutRight } from './PutRight';

const texts = vi.missing;

/** Who lacks what of all that sheets and report count, by datum and by cell; filled in right there. */
export function MissingPage({ datum }: { readonly datum: string | undefined }) {
  const season = useSeason();
  return (
    <Page title={texts.title} lead={texts.lead}>
      {anyHeld(season) ? (
        <Lacks season={season} datum={datum} />
      ) : (
        <EmptyStep texts={texts.noneHeld} to={paths.congress} />
      )}
    </Page>
  );
}

interface LacksProps {
  readonly season: Season;
  readonly datum: string | undefined;
}

function Lacks({ season, datum }: LacksProps) {
  const missing = missingData(season, [...sheetCodes, 'report']);
  // What is filled in meanwhile changes the counts, not what somebody is at.
  const [first] = useState(() => firstLacking(missing));
  const [nothing] = useState(() => isAllKnown(missing));
  const chosen = personData.find((each) => each === datum) ?? first;
  if (datum === undefined && nothing) return <EmptyStep texts={texts.nothing} to={paths.export} />;
  return (
    <>
      <RosterOfferNote />
      <NameCaseNote />
      <Section title={texts.byDatum}>
        <DatumTabs missing={missing} chosen={chosen} />
        <DatumTable key={chosen} datum={chosen} lacks={missing.people[chosen]} />
        <PutRight key={`${chosen} all`} datum={chosen} lacks={missing.people[chosen]} />
      </Section>
      <CellLacks missing={missing} />
    </>
  );
}

function firstLacking({ people }: MissingData): PersonDatum {
  return personData.find((datum) => people[datum].length > 0) ?? 'gender';
}

interface DatumTabsProps {
  readonly missing: MissingData;
  readonly chosen: PersonDatum;
}

function DatumTabs({ missing: { people }, chosen }: DatumTabsProps) {
  return (
    <nav aria-label={texts.tabs} className={styles.tabs}>
      {personData.map((datum) => (
        <Link
          key={datum}
          href={`${paths.missing}/${datum}`}
          aria-current={datum === chosen ? 'page' : undefined}
        >
          {texts.tab(datum, people[datum].length)}
        </Link>
      ))}
    </nav>
  );
}
