import { Button } from './button';

interface LoadStateProps {
  readonly state:
    | { readonly state: 'asleep' | 'loading' }
    | { readonly state: 'ready' }
    | { readonly state: 'failed'; readonly retry: () => void };
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

/** What stands in for something that loads later: a word that it loads, or that it could not, with another try. */
export function LoadState({ state, loading, failed, retry }: LoadStateProps) {
  if (state.state === 'ready') return null;
  if (state.state !== 'failed') return <p>{loading}</p>;
  return (
    <div role="alert">
      <p>{failed}</p>
      <Button onClick={state.retry}>{retry}</Button>
    </div>
  );
}
