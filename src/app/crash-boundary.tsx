import { Component, type ReactNode } from 'react';
import { I18nContext } from '../i18n/context';
import { Button } from '../ui/button';
import styles from './message-page.module.css';

interface CrashBoundaryProps {
  readonly children: ReactNode;
}

/** What is shown when the page breaks. The car is in the address, so nothing is lost. (React wants a class for this.) */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean }> {
  static override contextType = I18nContext;
  declare context: React.ContextType<typeof I18nContext>;
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    const words = this.context?.m.crashed;
    if (!this.state.crashed || !words) return this.props.children;
    return (
      <main className={styles.message}>
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <Button look="main" onClick={() => location.reload()}>
          {words.reload}
        </Button>
        <Button onClick={() => location.assign(location.pathname)}>{words.startOver}</Button>
      </main>
    );
  }
}
