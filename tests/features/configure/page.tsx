import { screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useConfiguration, useConfigurator } from '../../../src/configuration/react';
import { Actions } from '../../../src/features/configure/actions';
import { Announcer } from '../../../src/features/configure/announcer';
import { CarHeading } from '../../../src/features/configure/car-heading';
import Consequence from '../../../src/features/configure/consequence';
import { LinkNotices } from '../../../src/features/configure/link-notices';
import { ModelNotices } from '../../../src/features/configure/model-notices';
import { PriceBar } from '../../../src/features/configure/price-bar';
import { SourceDialogProvider } from '../../../src/features/configure/source-dialog';
import { StepGroup } from '../../../src/features/configure/step-group';
import { withBrowserParts } from '../../support/browser-parts';
import { show } from '../../support/render';

/** The configure view without what takes long to draw and plays no part in choosing: the drawing and the lists below. */
function Choices() {
  const { steps } = useConfiguration();
  const isAsking = useConfigurator((state) => state.asking !== null);
  return (
    <>
      <CarHeading />
      <LinkNotices />
      <Actions />
      {steps.map((view) => (
        <StepGroup key={view.step} view={view} />
      ))}
      <ModelNotices />
      <PriceBar />
      {isAsking && <Consequence />}
      <Announcer />
    </>
  );
}

/** Shows a part of the configure view as an address has it; the choices, unless told. */
export function open(
  query = '',
  surroundings: Parameters<typeof show>[2] = {},
  part: ReactNode = <Choices />,
) {
  withBrowserParts();
  return show(<SourceDialogProvider>{part}</SourceDialogProvider>, query, surroundings);
}

// Whether something is visible is dear to find out, and asked for where it matters.
const hidden = true;
export const step = (name: string) => screen.getByRole('group', { name, hidden });
export const stepSaying = (name: string, description: string | RegExp) =>
  screen.getByRole('group', { name, description, hidden });
/** An option by the name that it begins with. */
export const option = (group: string, name: string) =>
  within(step(group)).getByRole<HTMLInputElement>('radio', { name: new RegExp(`^${name}\\b`), hidden });
export const chosen = (group: string) =>
  within(step(group)).getByRole<HTMLInputElement>('radio', { checked: true, hidden });
export const price = () => screen.getByRole('status', { name: 'Price' }).textContent;
export const question = () => screen.getByRole('dialog', { name: 'This changes your car' });
export const isAsked = () => screen.queryByRole('dialog') !== null;
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** An amount as English prints it. */
export const roubles = (amount: number) =>
  new Intl.NumberFormat('en', { style: 'currency', currency: 'RUB', maximumFractionDigits: 0 }).format(
    amount,
  );
