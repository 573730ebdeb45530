import { Modal } from '@mantine/core';
import { useState } from 'react';
import { type CheckCode, checkExamples, findingAction } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { checkRules } from '../../../shared/i18n/vi/checkRules';
import { checkTexts } from '../../../shared/i18n/vi/checks';
import styles from './findings.module.css';

const texts = vi.checksScreen.help;

/** The code of a finding; pressed it says what the code asks for. */
export function CodeButton({ code }: { readonly code: CheckCode }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.codeButton}
        aria-label={texts.open(code)}
        title={texts.open(code)}
        onClick={() => setOpened(true)}
      >
        {code}
      </button>
      {opened && (
        <Modal opened onClose={() => setOpened(false)} title={texts.title(code)} size="md">
          <CodeText code={code} />
        </Modal>
      )}
    </>
  );
}

/** The rule of a code, where it comes from, the smallest example, and what to do. */
export function CodeText({ code }: { readonly code: CheckCode }) {
  const { rule, source } = checkRules[code];
  return (
    <dl className={styles.codeText}>
      <dt>{texts.rule}</dt>
      <dd>{rule}</dd>
      <dt>{texts.source}</dt>
      <dd>{source}</dd>
      <dt>{texts.example}</dt>
      {checkExamples[code].map((params) => {
        const message = checkTexts[code].message(params);
        return <dd key={message}>{message}</dd>;
      })}
      <dt>{texts.action}</dt>
      <dd>{findingAction({ code })}</dd>
    </dl>
  );
}
