import { createContext, use, type ComponentProps } from 'react';

/** Where the page is, and how to go elsewhere in it without loading it again. */
export interface Navigation {
  /** Address of a view, by its id: `hrefOf('pairs', '?model=dashing')`. */
  readonly hrefOf: (view: string, query: string) => string;
  readonly go: (view: string, query: string) => void;
  /** The whole address of a car, to be given away: it opens in the language of whoever it is given to. */
  readonly shareHref: (query: string) => string;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error('useNavigation outside of NavigationContext');
  return navigation;
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
