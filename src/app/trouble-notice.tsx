import { useStore } from 'zustand';
import { useI18n } from '../i18n/context';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useTroubleStore } from './trouble';

/** What the network did not give, and another try. */
export function TroubleNotice() {
  const { m } = useI18n();
  const store = useTroubleStore();
  const { trouble } = useStore(store);
  if (!trouble) return null;
  return (
    <div role="alert">
      <Notice
        title={m.trouble[trouble.kind]}
        action={
          <>
            <Button look="main" onClick={trouble.retry}>
              {m.figure.retry}
            </Button>
            <Button onClick={() => store.setState({ trouble: null })}>{m.actions.dismiss}</Button>
          </>
        }
      >
        {m.trouble.stays}
      </Notice>
    </div>
  );
}
