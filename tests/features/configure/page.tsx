import type { ReactNode } from 'react';
import ConfigurePage from '../../../src/features/configure/configure-page';
import { PaintPreviewProvider } from '../../../src/features/configure/paint-preview';
import { SourceDialogProvider } from '../../../src/features/configure/source-dialog';
import { withBrowserParts } from '../../support/browser-parts';
import { show } from '../../support/render';

type Surroundings = Parameters<typeof show>[2];

/** Shows the configure view as an address has it. */
export function openPage(query = '', surroundings: Surroundings = {}) {
  withBrowserParts();
  return show(<ConfigurePage />, query, surroundings);
}

/** Shows a part of it, with what the view gives its parts. */
export function openPart(part: ReactNode, query = '', surroundings: Surroundings = {}) {
  withBrowserParts();
  return show(
    <SourceDialogProvider>
      <PaintPreviewProvider>{part}</PaintPreviewProvider>
    </SourceDialogProvider>,
    query,
    surroundings,
  );
}
