import { Button, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PackageMade, PackageView } from '../../../shared/api';
import { activeCells, anyHeld } from '../../../shared/domain/season-views';
import type { AppError } from '../../../shared/errors';
import { sheetCodes } from '../../../shared/export/sheet-codes';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { type PackageContents, packageContents } from '../../../shared/sealed/contents';
import { invoke } from '../../app/api';
import { useAppStore, useOpenFile, useSeason } from '../../app/store/hooks';
import { DataState } from '../../components/export/DataState';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { Note } from '../../components/feedback/Note';
import { fieldClasses } from '../../components/field/DraftInput';
import { fieldMark } from '../../components/field/flow';
import { mainButton } from '../../components/main-button';
import { Page, Section } from '../../components/Page';
import { ClockNote } from '../../components/time/ClockNote';
import styles from './package.module.css';

const texts = vi.sealed;

/** Seals the season for the superior, where there is anything of it, and opens what others sealed. */
export function PackagePage() {
  const hasCells = activeCells(useSeason()).length > 0;
  return (
    <Page title={texts.title} lead={texts.lead}>
      {hasCells ? (
        <>
          <DataState outputs={[...sheetCodes, 'report']} />
          <ClockNote taken="printed" />
          <MakePackage />
          <Section title={texts.sending.title}>
            <ul className={styles.sending}>
              {texts.sending.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </Section>
        </>
      ) : (
        <EmptySeason text={texts.empty} />
      )}
      <OpenPackage />
    </Page>
  );
}

function MakePackage() {
  const store = useAppStore();
  const { handle, season } = useOpenFile();
  const [contents, setContents] = useState<PackageContents>('data');
  const [madeBy, setMadeBy] = useState(season.committee.preparerName ?? '');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AppError>();
  const [made, setMade] = useState<PackageMade>();
  const make = async () => {
    setBusy(true);
    setProblem(undefined);
    // what was typed last belongs into the package too
    await store.settled();
    const by = madeBy.trim();
    const answer = await invoke('package.make', { handle, contents, ...(by === '' ? {} : { madeBy: by }) });
    setBusy(false);
    if (answer.ok) setMade(answer.value);
    else if (answer.error.code !== 'cancelled') setProblem(answer.error);
  };
  return (
    <Section title={texts.contents}>
      <div className={styles.choices}>
        <Radio.Group
          aria-label={texts.contents}
          value={contents}
          onChange={(value) => setContents(packageContents.find((each) => each === value) ?? contents)}
        >
          {packageContents.map((each) => (
            <Radio
              key={each}
              value={each}
              className={styles.choice}
              label={texts.contentsNames[each]}
              description={texts.contentsHints[each]}
            />
          ))}
        </Radio.Group>
        <p className={styles.note}>
          {texts.never}
          {anyHeld(season) ? '' : ` ${texts.noReport}`}
        </p>
        <TextInput
          {...fieldMark}
          label={texts.madeBy}
          value={madeBy}
          classNames={fieldClasses}
          className={styles.by}
          onChange={(event) => setMadeBy(event.currentTarget.value)}
        />
      </div>
      <Button {...mainButton} size="md" disabled={busy} onClick={() => void make()}>
        {busy ? texts.making : texts.make}
      </Button>
      {problem && <Note tone="error">{errorText(problem)}</Note>}
      {made && (
        <div role="status">
          <Note
            tone="done"
            actions={
              <Button variant="default" onClick={() => void invoke('package.showFolder', undefined)}>
                {texts.openFolder}
              </Button>
            }
          >
            <strong>{texts.made(made.name)}</strong>
            {made.receiptFile.ok && <div>{texts.receiptSaved(made.receiptFile.value)}</div>}
          </Note>
          {!made.receiptFile.ok && (
            <Note tone="warning">{texts.receiptUnsaved(errorText(made.receiptFile.error))}</Note>
          )}
          <Receipt lines={made.receipt} />
        </div>
      )}
    </Section>
  );
}

function OpenPackage() {
  const store = useAppStore();
  const [problem, setProblem] = useState<AppError>();
  const [opened, setOpened] = useState<PackageView>();
  const open = async () => {
    const answer = await invoke('package.open', undefined);
    if (!answer.ok && answer.error.code === 'cancelled') return;
    setProblem(answer.ok ? undefined : answer.error);
    setOpened(answer.ok ? answer.value : undefined);
  };
  const saveFiles = async () => {
    const answer = await invoke('package.saveFiles', undefined);
    setProblem(answer.ok ? undefined : answer.error);
  };
  return (
    <Section title={texts.open} lead={texts.openHint}>
      <Button variant="default" onClick={() => void open()}>
        {texts.open}
      </Button>
      {problem && (
        <Note tone="error" urgent>
          {errorText(problem)}
        </Note>
      )}
      {opened && (
        <div role="status">
          <Note
            tone="done"
            actions={
              <>
                <Button variant="default" onClick={() => void store.takeInPackage()}>
                  {texts.takeIn}
                </Button>
                <Button variant="default" onClick={() => void saveFiles()}>
                  {texts.saveFiles}
                </Button>
              </>
            }
          >
            <strong>{texts.opened}</strong>
            <div>{opened.name}</div>
          </Note>
          <Receipt lines={opened.receipt} />
        </div>
      )}
    </Section>
  );
}

/** The receipt as it is printed, with the checksum to be read out. */
function Receipt({ lines }: { readonly lines: readonly string[] }) {
  return <pre className={styles.receipt}>{lines.join('\n')}</pre>;
}
