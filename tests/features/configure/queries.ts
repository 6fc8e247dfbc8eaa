import { act, screen, within } from '@testing-library/react';
import { afterPaint } from '../../../src/configuration/after-paint';

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
/** Its code loads when it is first asked. */
export const question = () => screen.findByRole('dialog', { name: 'This changes your car' });
export const isAsked = () => screen.queryByRole('dialog') !== null;
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** An amount as English prints it. */
export const roubles = (amount: number) =>
  new Intl.NumberFormat('en', { style: 'currency', currency: 'RUB', maximumFractionDigits: 0 }).format(
    amount,
  );
/** What follows a pick once it is painted: what the options lead to from there, and everything else that is known of the car. */
export const followed = () => act(() => new Promise<void>((resolve) => afterPaint(resolve)));
