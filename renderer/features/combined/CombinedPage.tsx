import { Button, Checkbox, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CombinedView, WardView } from '../../../shared/api';
import type { AppError } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import type { StatsJson } from '../../../shared/statistics';
import { formatDayOf } from '../../../shared/text/dates';
import { formatCount } from '../../../shared/text/share';
import { invoke } from '../../app/api';
import { paths } from '../../app/paths';
import { useAppStore, useOpenFile } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { mainButton } from '../../components/main-button';
import { Page } from '../../components/Page';
import { cellClass, DataTable } from '../../components/table/DataTable';
import styles from './combined.module.css';

const { page: texts, sheet: words, conflicts: conflictTitles, conflictNames, conflictValue } = vi.combined;

/** The wards of a combined file with their figures, and all of them added up. */
export function CombinedPage({ combined }: { readonly combined: CombinedView }) {
  const terms = [...new Set(combined.wards.map(({ term }) => term))].join('; ');
  return (
    <Page wide title={texts.title} lead={texts.lead(combined.wards.length, terms)} actions={<ExportButton />}>
      <Conflicts combined={combined} />
      <DataTable caption={texts.caption}>
        <Heading young={combined.young} held={combined.held} />
        <tbody>
          {combined.wards.map((ward, index) => (
            <WardRow key={ward.key} number={index + 1} ward={ward} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.sum}
            </th>
            <Figures figures={combined.total} />
            <td />
          </tr>
        </tfoot>
      </DataTable>
      {[words.byWard, words.bases(combined.held.full)].map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </Page>
  );
}

/** What a reader of the totals must know. */
function Conflicts({ combined }: { readonly combined: CombinedView }) {
  return combined.conflicts.map(({ code, values }) => (
    <Note key={code} tone="warning">
      <strong>{conflictTitles[code]}</strong>
      <ul className={styles.values}>
        {values.map(({ value, names }) => (
          <li key={value}>{`${conflictValue(code, value)}: ${conflictNames(names)}`}</li>
        ))}
      </ul>
    </Note>
  ));
}

function ExportButton() {
  const store = useAppStore();
  const { handle } = useOpenFile();
  const [busy, setBusy] = useState(false);
  const [people, setPeople] = useState(false);
  const [problem, setProblem] = useState<AppError>();
  const run = async () => {
    setBusy(true);
    setProblem(undefined);
    const answer = await invoke('combined.export', { handle, people });
    setBusy(false);
    if (answer.ok) store.notify(texts.exported(answer.value.files, answer.value.folder));
    else if (answer.error.code !== 'cancelled') setProblem(answer.error);
  };
  return (
    <div className={styles.export}>
      <Checkbox
        label={texts.withPeople}
        checked={people}
        onChange={({ currentTarget }) => setPeople(currentTarget.checked)}
      />
      <Button {...mainButton} disabled={busy} onClick={() => void run()}>
        {texts.export}
      </Button>
      {problem && <Note tone="error">{errorText(problem)}</Note>}
    </div>
  );
}

function Heading({ young, held }: Pick<CombinedView, 'young' | 'held'>) {
  const figures = [
    words.cells,
    held.held,
    held.full,
    words.committee,
    held.again,
    words.female,
    young,
    words.meanAge,
  ];
  return (
    <thead>
      <tr>
        <th scope="col" className={cellClass.number}>
          {words.number}
        </th>
        <th scope="col">{words.ward}</th>
        {figures.map((heading) => (
          <th key={heading} scope="col" className={cellClass.wrappedNumber}>
            {heading}
          </th>
        ))}
        <th scope="col">{texts.source}</th>
      </tr>
    </thead>
  );
}

function WardRow({ number, ward }: { readonly number: number; readonly ward: WardView }) {
  const store = useAppStore();
  const [, navigate] = useLocation();
  const { name, source, figures, key } = ward;
  const show = async () => {
    if (await store.showSeason(key)) navigate(paths.overview);
  };
  return (
    <tr>
      <td className={cellClass.number}>{number}</td>
      <th scope="row">
        <UnstyledButton className={styles.ward} onClick={() => void show()}>
          {name}
        </UnstyledButton>
      </th>
      <Figures figures={figures} />
      <td className={styles.source}>
        <div>{source.file}</div>
        <div className={styles.note}>{texts.taken(formatDayOf(source.takenAt))}</div>
      </td>
    </tr>
  );
}

function Figures({ figures }: { readonly figures: StatsJson }) {
  const { cells, committee, age, percent, unknown } = figures;
  const part = (group: 'reelected' | 'female' | 'young') =>
    texts.part(figures[group].total, percent[`${group}.total`] ?? null, unknown[group].total);
  const judged = cells.held - unknown.cells.result - unknown.cells.fullyElected;
  const all = [
    formatCount(cells.total),
    formatCount(cells.held),
    judged === 0 ? texts.none : texts.full(cells.fullyElected, judged),
    texts.people(committee.total, unknown.cells.result),
    part('reelected'),
    part('female'),
    part('young'),
    age.text === null ? texts.none : vi.unknown.figure(age.text, age.unknown),
  ];
  return all.map((text, index) => (
    <td key={`${String(index)} ${text}`} className={cellClass.number}>
      {text}
    </td>
  ));
}
