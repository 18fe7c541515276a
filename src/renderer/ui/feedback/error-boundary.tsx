import { Component, type ErrorInfo, type ReactNode } from 'react';
import { BrokenScreen } from './broken-screen.tsx';

interface Props {
  readonly children: ReactNode;
  /** A new value tries again: the address of the screen. */
  readonly resetKey: string;
}

interface State {
  readonly error: unknown;
  readonly resetKey: string;
}

/** Keeps the rest of the window alive when one screen fails. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): Partial<State> | null {
    return resetKey === state.resetKey ? null : { error: undefined, resetKey };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return <BrokenScreen onRetry={() => this.setState({ error: undefined })} />;
  }
}
