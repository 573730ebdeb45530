import { Component, type ReactNode } from 'react';
import { vi } from '../../shared/i18n';
import styles from './error-boundary.module.css';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly broken: boolean;
}

/** A bug in a screen takes only that screen away, and says that the data is safe. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { title, text, again } = vi.frame.broken;
    return (
      <div role="alert" className={styles.broken}>
        <h1>{title}</h1>
        <p>{text}</p>
        <button type="button" onClick={() => this.setState({ broken: false })}>
          {again}
        </button>
      </div>
    );
  }
}
