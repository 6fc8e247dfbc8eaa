import { useMemo, type ReactNode } from 'react';
import { useRange } from '../configuration/react';
import type { Language } from '../i18n/language';
import { useAddressBar } from '../ui/address-context';
import { NavigationContext, type Navigation } from '../ui/navigation';
import { isReachable } from '../ui/reload';
import { siteHref } from './base-path';
import { rootFrom, routeAt } from './route';
import { inLanguage } from './path-names';
import { RouteContext, type Whereabouts } from './route-context';
import { useSettings } from './settings-context';
import { useTroubleStore } from './trouble';
import { loadAllWords } from './words';

interface WhereaboutsProviderProps {
  readonly basePath: string;
  readonly navigation: Navigation;
  readonly children: ReactNode;
}

/** Tells the page where it is, and gives it links that lead elsewhere. */
export function WhereaboutsProvider({ basePath, navigation, children }: WhereaboutsProviderProps) {
  const range = useRange();
  const bar = useAddressBar();
  const rememberLanguage = useSettings((settings) => settings.rememberLanguage);
  const trouble = useTroubleStore();
  const whereaboutsAt = useMemo(() => {
    const speak = async (language: Language) => {
      rememberLanguage(language);
      const there = () => inLanguage(bar.current().path, basePath, language);
      try {
        await loadAllWords(language);
        trouble.setState({ trouble: null });
        bar.push({ ...bar.current(), path: basePath + there() });
      } catch {
        const href = siteHref(there() + bar.current().query);
        if (await isReachable(href)) location.assign(href);
        else trouble.setState({ trouble: { kind: 'language', retry: () => void speak(language) } });
      }
    };
    return (path: string): Whereabouts => ({
      route: routeAt(path, basePath, (id) => range.models.has(id)),
      hrefIn: (language, query) => rootFrom(path, basePath) + inLanguage(path, basePath, language) + query,
      speak: (language) => void speak(language),
    });
  }, [range, basePath, bar, rememberLanguage, trouble]);
  return (
    <RouteContext value={whereaboutsAt}>
      <NavigationContext value={navigation}>{children}</NavigationContext>
    </RouteContext>
  );
}
