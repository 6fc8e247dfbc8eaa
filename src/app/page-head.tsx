import { useLayoutEffect } from 'react';
import { carName } from '../configuration/car-name';
import { useRange, useSettledConfiguration } from '../configuration/react';
import { useI18n } from '../i18n/context';
import type { View } from './views';

/** What a page is called, for tabs and bookmarks. What it is about, for searches, the build writes: page-description.ts. */
export function PageHead({ view }: { readonly view: View | null }) {
  const { m, text, viewName } = useI18n();
  const { car } = useSettledConfiguration();
  const { site } = useRange().catalogue;
  const title = view === null ? m.notFound.name : view.hasPlaces ? text(carName(car)) : viewName(view.id);
  const name = `${title} · ${text(site.name)}`;
  useLayoutEffect(() => {
    document.title = name;
  }, [name]);
  // Where the page is drawn, React has no elements for a head: build/react/left-out.ts.
  return import.meta.env.SSR ? <title>{name}</title> : null;
}
