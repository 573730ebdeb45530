import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import { errorText, problemText } from '../../../shared/i18n/vi/errors';
import { invoke } from '../../app/api';
import { useAppStore } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { OptionSelect } from '../../components/field/OptionSelect';
import { useDisabled } from '../../components/field/read-only';
import { TextField } from '../../components/field/TextField';
import styles from './fill.module.css';
import { chooseMapping } from './open-form';
import type { MappingAtWork } from './use-mapping';

const texts = vi.fill.screen;

/** Which mapping is at work, its name, and its ways in and out. */
export function MappingBar({ mapping }: { readonly mapping: MappingAtWork }) {
  const store = useAppStore();
  const locked = useDisabled(false);
  const [problem, setProblem] = useState<AppError>();
  const { current, mappings } = mapping;
  const tell = (error: AppError) => setProblem(error.code === 'cancelled' ? undefined : error);
  const importOne = async () => {
    const read = await invoke('fill.importMapping', undefined);
    const answer = read.ok ? await mapping.add(read.value) : read;
    if (answer.ok) setProblem(undefined);
    else tell(answer.error);
  };
  const exportOne = async () => {
    if (!current) return;
    const { name, form, look, ties } = current;
    const content = {
      format: 'dhcb-mapping',
      version: 1,
      name,
      ...(form === undefined ? {} : { form }),
      ...(look === undefined ? {} : { look }),
      ties,
    } as const;
    const written = await invoke('fill.exportMapping', content);
    if (!written.ok) tell(written.error);
    else {
      setProblem(undefined);
      store.notify(texts.exportedMapping(written.value.name));
    }
  };
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.barField}>
          <OptionSelect
            label={texts.mapping}
            value={current?.id ?? ''}
            options={[
              ...mappings.map(({ id, name }) => ({ value: id, label: name })),
              { value: '', label: texts.newMapping },
            ]}
            onChoose={(id) => chooseMapping(id || undefined)}
          />
        </div>
        {current && (
          <div className={styles.barField} key={current.id}>
            <TextField label={texts.mappingName} required value={current.name} onSave={mapping.rename} />
          </div>
        )}
        <Button variant="default" disabled={locked} onClick={() => void importOne()}>
          {texts.importMapping}
        </Button>
        {current && (
          <>
            <Button variant="default" onClick={() => void exportOne()}>
              {texts.exportMapping}
            </Button>
            <Button variant="default" disabled={locked} onClick={() => void mapping.removeAll()}>
              {texts.removeMapping}
            </Button>
          </>
        )}
      </div>
      {problem && (
        <Note tone="error" urgent>
          {mappingProblem(problem)}
        </Note>
      )}
    </>
  );
}

/** Of a file that is no mapping, the place of its first problem too. */
function mappingProblem(error: AppError): string {
  const [first] = error.problems ?? [];
  return first === undefined ? errorText(error) : texts.badMapping(problemText(first));
}
