import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { carCodeOf, readCarCode } from '../../../src/configuration/car-code';
import EnterCode from '../../../src/features/configure/enter-code';
import { ShareCar } from '../../../src/features/configure/share-car';
import { carCodes } from '../../support/small-catalogue/car-codes';
import { smallCatalogue } from '../../support/small-catalogue/catalogue';
import { openPart } from './page';

const query = '?model=city&engine=diesel&list=2025-02';
const share = async () => {
  await userEvent.click(await screen.findByRole('button', { name: /^Share/ }));
  return screen.getByRole('dialog', { name: 'Share this car' });
};

/** Gives the browser a share sheet, or takes it away. */
function withShareSheet(take: ((data: ShareData) => Promise<void>) | undefined) {
  const before = Object.getOwnPropertyDescriptor(navigator, 'share');
  if (take) Object.defineProperty(navigator, 'share', { configurable: true, value: take });
  else Reflect.deleteProperty(navigator, 'share');
  onTestFinished(() => {
    if (before) Object.defineProperty(navigator, 'share', before);
    else Reflect.deleteProperty(navigator, 'share');
  });
}

describe('Share', () => {
  it('has the car’s code in sight, and in its dialog with a QR code and a way to the quote', async () => {
    withShareSheet(undefined);
    const { go } = openPart(<ShareCar />, query);
    const button = await screen.findByRole('button', { name: /^Share \w{3}-\w{3}-\w{3}$/ });
    const code = button.textContent.replace('Share ', '');
    expect(readCarCode(carCodes, code)).toEqual({ ok: true, query });
    const dialog = await share();
    expect(within(dialog).getByText(code)).toBeDefined();
    expect(within(dialog).getByRole('img', { name: 'QR code with the address of this car' })).toBeDefined();
    expect(within(dialog).queryByRole('button', { name: 'Send…' })).toBeNull();
    await userEvent.click(within(dialog).getByRole('link', { name: 'Quote to print' }));
    expect(go).toHaveBeenCalledWith('quote', query);
  });

  it('hands the address to the device where it has a share sheet, and says nothing when that is closed', async () => {
    const take = vi.fn<(data: ShareData) => Promise<void>>(() =>
      Promise.reject(new DOMException('closed', 'AbortError')),
    );
    withShareSheet(take);
    openPart(<ShareCar />, query);
    const dialog = await share();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Send…' }));
    expect(take).toHaveBeenCalledWith({ title: 'Kite City Sport', url: `${location.origin}/${query}` });
  });

  it('works without a code where the catalogue has none', async () => {
    const { carCodes: _none, ...catalogue } = smallCatalogue;
    openPart(<ShareCar />, query, { catalogue });
    const button = await screen.findByRole('button', { name: 'Share' });
    // That there are none is known once the details have come: until then there is room for a code.
    await waitFor(() => expect(button.textContent).toBe('Share'));
    const dialog = await share();
    expect(dialog.textContent).not.toContain('Car code');
  });
});

describe('Enter a code', () => {
  const type = async (code: string) => {
    await userEvent.click(screen.getByRole('button', { name: 'Enter a code' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Car code' }), `${code}{Enter}`);
  };

  it('goes to the car of a code, however it is typed', async () => {
    const { go } = openPart(<EnterCode />);
    const code = carCodeOf(carCodes, {
      picks: { model: 'city', engine: 'diesel' },
      aside: {},
      list: '2025-02',
    });
    await type((code ?? '').replaceAll('-', ' ').toLowerCase().replaceAll('0', 'о').replaceAll('e', 'е'));
    expect(go).toHaveBeenCalledWith('configure', query);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    [' ', /Type the code/],
    ['650-W', /“W” never stands in a code/],
    ['111-111-111', /has a mistake/],
  ])('says what is wrong with "%s"', async (typed, said) => {
    const { go } = openPart(<EnterCode />);
    await type(typed);
    expect(screen.getByRole('alert').textContent).toMatch(said);
    expect(screen.getByRole('textbox', { name: 'Car code' }).getAttribute('aria-invalid')).toBe('true');
    expect(go).not.toHaveBeenCalled();
  });

  it('says so where the catalogue has no codes', async () => {
    const { carCodes: _none, ...catalogue } = smallCatalogue;
    openPart(<EnterCode />, '', { catalogue });
    await type('650-9M2');
    expect(screen.getByRole('alert').textContent).toBe('The cars of this catalogue have no codes.');
  });
});
