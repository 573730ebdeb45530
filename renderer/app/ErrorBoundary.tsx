import { Component, type ReactNode } from 'react';
import { vi } from '../../shared/i18n';
import styles from './error-boundary.module.css';

interface Props {
  /** The address of the screen: at another one it is tried anew. */
  readonly place?: string;
  readonly children: ReactNode;
}

interface State {
  readonly place: string | undefined;
  readonly broken: boolean;
}

/** A bug in a screen takes only that screen away, until one goes elsewhere, and says that the data is safe. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { place: this.props.place, broken: false };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State {
    return place === state.place ? state : { place, broken: false };
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
