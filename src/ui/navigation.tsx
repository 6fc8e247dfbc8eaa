import { createContext, use, useMemo, type ComponentProps } from 'react';
import { usePath } from './address-context';

/** How to get elsewhere in the page without loading it again. */
export interface Navigation {
  /** Address of a view, by its id, as the page at `from` writes it: `hrefOf('pairs', '?model=dashing', '/en/dashing/')`. */
  readonly hrefOf: (view: string, query: string, from: string) => string;
  readonly go: (view: string, query: string) => void;
  /** The whole address of a car, to be given away: it opens in the language of whoever it is given to. */
  readonly shareHref: (query: string) => string;
}

/**
 * It stays the same wherever the page gets: what is prerendered and still waits for its code would be dropped by a change
 * around it.
 */
export const NavigationContext = createContext<Navigation | null>(null);

/** The same, with addresses as the page has to write them where it is now. */
interface NavigationHere extends Navigation {
  readonly hrefOf: (view: string, query: string) => string;
}

export function useNavigation(): NavigationHere {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error('no NavigationContext');
  const path = usePath();
  return useMemo(
    () => ({ ...navigation, hrefOf: (view, query) => navigation.hrefOf(view, query, path) }),
    [navigation, path],
  );
}

type ViewLinkProps = Omit<ComponentProps<'a'>, 'href'> & { readonly view: string; readonly query?: string };

/** A link to a view: a real address to open in a new tab, followed in place by a plain click. */
export function ViewLink({ view, query = '', children, ...rest }: ViewLinkProps) {
  const navigation = useNavigation();
  return (
    <a
      {...rest}
      href={navigation.hrefOf(view, query)}
      onClick={(event) => {
        if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
          return;
        event.preventDefault();
        navigation.go(view, query);
      }}
    >
      {children}
    </a>
  );
}
