import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { smallWithExtras } from '../../support/small-catalogue/with-extras';
import { button, chosen, followed, isAsked, open, option, price, question, roubles, step } from './choices';

/** The City that costs 1,100,000 by its row and 10,000 for delivery. */
async function openWithExtras(query = '') {
  const opened = open(query, { catalogue: smallWithExtras });
  await screen.findByRole('heading', { name: 'Outside' });
  return opened;
}
const check = (name: string) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${name}\\b`) });
const nameOf = (name: string) => check(name).closest('label')?.textContent ?? '';

describe('extras on the page', () => {
  it('stand under their headings: slots as radio groups, the others as check boxes', async () => {
    await openWithExtras();
    const outside = screen.getByRole('heading', { name: 'Outside', level: 2 }).closest('section');
    if (!outside) throw new Error('no section');
    expect(within(outside).getAllByRole('radio')).toHaveLength(3);
    expect(within(outside).getAllByRole('checkbox')).toHaveLength(1);
    expect(chosen('Wheels')).toBe(option('Wheels', 'Steel 16-inch'));
    expect(price()).toBe(roubles(1_110_000));
  });

  it('do not name a slot twice that stands alone under a heading of its name', async () => {
    const [slot] = smallWithExtras.slots ?? [];
    if (!slot) throw new Error('no slot');
    const catalogue = {
      ...smallWithExtras,
      extraGroups: [...(smallWithExtras.extraGroups ?? []), { id: 'wheels', name: slot.name }],
      models: Array.from(smallWithExtras.models, (model) => ({
        ...model,
        extras: Array.from(model.extras ?? [], (extra) =>
          extra.slot === slot.id ? { ...extra, group: 'wheels' } : extra,
        ),
      })),
    };
    open('', { catalogue });
    expect(await screen.findAllByRole('heading', { name: 'Wheels' })).toHaveLength(1);
    expect(screen.getByRole('heading', { name: 'Wheels', level: 2 })).toBeDefined();
    expect(chosen('Wheels')).toBe(option('Wheels', 'Steel 16-inch'));
  });

  it('say what they cost now: the row’s difference too, nothing where a package or the row has them', async () => {
    await openWithExtras();
    expect(nameOf('Heated seats')).toContain(`+${roubles(20_000)}`);
    // Not on the Base: 100,000 of the row are part of it.
    expect(nameOf('Towbar')).toContain(`+${roubles(135_000)}`);
    expect(nameOf('Towbar')).toContain('with Automatic, Plus');
    await userEvent.click(check('Winter package'));
    expect(price()).toBe(roubles(1_138_000));
    await followed();
    expect(nameOf('Winter package')).toContain(roubles(28_000));
    expect(nameOf('Heated wheel')).toContain('in Winter package');
    expect(check('Heated wheel').checked).toBe(true);
    await userEvent.click(option('Trim', 'Sport'));
    await followed();
    expect(nameOf('Heated seats')).toContain('in Winter package');
  });

  it('are taken away again by a second click, and then nobody asked for anything', async () => {
    const { store } = await openWithExtras();
    await userEvent.click(check('Heated seats'));
    expect(store.getState().shown.selection.picks).toHaveProperty(['extra.heated-seats'], 'with');
    await userEvent.click(check('Heated seats'));
    expect(price()).toBe(roubles(1_110_000));
    expect(store.getState().shown.selection.picks).not.toHaveProperty(['extra.heated-seats']);
  });

  it('ask before something gives way, and name the rule', async () => {
    await openWithExtras('?trim=plus&with=towbar');
    expect(price()).toBe(roubles(1_200_000 + 10_000 + 40_000 - 5000));
    await userEvent.click(option('Wheels', 'Alloy 19-inch'));
    const dialog = await question();
    expect(dialog.textContent).toContain('No towbar goes with 19-inch wheels.');
    expect(within(dialog).getByText('Towbar')).toBeTruthy();
    await userEvent.click(button('Change'));
    expect(price()).toBe(roubles(1_200_000 + 10_000 + 90_000));
    expect(check('Towbar').checked).toBe(false);
  });

  it('ask before a package gives way to one of its contents, and say what it contains', async () => {
    await openWithExtras('?with=winter');
    await userEvent.click(check('Heated wheel'));
    const dialog = await question();
    expect(dialog.textContent).toContain('Winter package comes with Heated wheel.');
    await userEvent.click(button('Keep my car'));
    expect(isAsked()).toBe(false);
    expect(check('Heated wheel').checked).toBe(true);
  });

  it('say that a package is the cheaper way to what was picked, and swap only on request', async () => {
    await openWithExtras('?trim=base&with=heated-seats+heated-wheel');
    expect(price()).toBe(roubles(1_145_000));
    expect(screen.getByText(/^Winter package has all of this and costs RUB\s7,000 less\.$/)).toBeTruthy();
    await userEvent.click(button('Take Winter package'));
    expect(price()).toBe(roubles(1_138_000));
    await followed();
    expect(screen.queryByRole('button', { name: 'Take Winter package' })).toBeNull();
  });

  it('leave out of a link what it cannot take, and say so', async () => {
    await openWithExtras('?trim=base&with=towbar+sunroof');
    expect(await screen.findByText('Extras: “sunroof” is not known and was left out.')).toBeTruthy();
    expect(screen.getByText('“Towbar” does not go with the rest of the link. It was left out.')).toBeTruthy();
    expect(step('Trim')).toBeTruthy();
  });
});
