import { useEffect, useRef } from 'react';
import { checkCodes } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { CodeText } from '../../components/findings/CodeHelp';
import { Page } from '../../components/Page';
import styles from './checks.module.css';

const texts = vi.checksScreen;

/** Every code of the checks with its rule; the one that was asked for comes into sight. */
export function CodesPage({ code: asked }: { readonly code: string | undefined }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (asked !== undefined) list.current?.querySelector(`#${CSS.escape(asked)}`)?.scrollIntoView();
  }, [asked]);
  return (
    <Page title={texts.help.list} lead={texts.help.lead(checkCodes.length)}>
      <ul ref={list} className={styles.codes}>
        {checkCodes.map((code) => {
          const severity = code.startsWith('E') ? 'error' : 'warning';
          return (
            <li key={code} id={code} aria-current={code === asked ? 'true' : undefined}>
              <h2>
                {code} <StatusBadge tone={severity}>{texts.severity[severity]}</StatusBadge>
              </h2>
              <CodeText code={code} />
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
