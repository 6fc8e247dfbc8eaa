import { Component, type ReactNode } from 'react';
import { I18nContext } from '../i18n/context';
import { Button } from '../ui/button';
import { siteHref } from './base-path';
import styles from './message-page.module.css';

interface CrashBoundaryProps {
  /** Where the page is: a move elsewhere, by Back too, is another try. */
  readonly path: string;
  readonly children: ReactNode;
}

interface CrashState {
  readonly crashed: boolean;
  readonly path: string;
}

/** What is shown when the page breaks. The car is in the address, so nothing is lost. (React wants a class for this.) */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  static override contextType = I18nContext;
  declare context: React.ContextType<typeof I18nContext>;
  override state = { crashed: false, path: this.props.path };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  static getDerivedStateFromProps({ path }: CrashBoundaryProps, state: CrashState) {
    return path === state.path ? null : { crashed: false, path };
  }

  override render() {
    const words = this.context?.m.crashed;
    if (!this.state.crashed || !words) return this.props.children;
    return (
      <div className={styles.message} role="alert">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <Button look="main" onClick={() => location.reload()}>
          {words.reload}
        </Button>
        <Button onClick={() => location.assign(siteHref(''))}>{words.startOver}</Button>
      </div>
    );
  }
}
