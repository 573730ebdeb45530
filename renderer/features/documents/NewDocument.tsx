import { Button } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { useEdit } from '../../app/store/hooks';
import { HeldText } from '../../components/field/HeldField';
import { readText } from '../../components/field/readings';
import styles from './documents.module.css';

const texts = vi.documents;

/** The subject of a new document; Enter adds it, and the rest is typed in the form. */
export function NewDocument({ onAdded }: { readonly onAdded: () => void }) {
  const edit = useEdit();
  const [subject, setSubject] = useState('');
  const [error, setError] = useState<string>();
  const add = async () => {
    const read = readText(subject, { required: true });
    if (!read.ok || read.value === null) {
      setError(subject.trim() === '' ? texts.needed : read.ok ? undefined : read.error);
      return;
    }
    setSubject('');
    setError(undefined);
    const answer = await edit({ type: 'document.add', document: { subject: read.value } });
    if (answer.ok) onAdded();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    void add();
  };
  return (
    <div className={styles.newRow} onKeyDown={onKeyDown}>
      <HeldText
        label={texts.newSubject}
        hint={texts.hints.newSubject}
        text={subject}
        error={error}
        onType={(text) => {
          setSubject(text);
          setError(undefined);
        }}
      />
      <Button variant="default" onClick={() => void add()}>
        {texts.add}
      </Button>
    </div>
  );
}
