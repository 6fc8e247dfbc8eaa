import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
  button,
  chosen,
  followed,
  isAsked,
  open,
  option,
  price,
  question,
  roubles,
  stepSaying,
} from './choices';

/** Opens the page and asks for an option that does not fit. */
async function ask(query: string, group: string, name: string, surroundings = {}) {
  open(query, surroundings);
  await userEvent.click(option(group, name));
  return within(await question());
}

describe('the question before a pick that does not fit', () => {
  it('says what changes, the price before and after, and the difference', async () => {
    const asked = await ask('?model=city&engine=diesel', 'Gearbox', 'Manual');
    expect(asked.getByText(/^Manual is not sold with everything/)).toBeTruthy();
    const changes = asked.getAllByRole('listitem').map((item) => item.textContent);
    expect(changes).toContain('Engine Diesel → becomes Petrol');
    // Nobody picked the trim: it changes along with the engine.
    expect(changes).toContain('Trim Sport → becomes Base');
    expect(asked.getByText(/^RUB\s1,500,000$/)).toBeTruthy();
    expect(asked.getByText(/^RUB\s1,100,000$/)).toBeTruthy();
    expect(asked.getByText(/−RUB\s400,000/)).toBeTruthy();
  });

  it('gives a rule as its sentence, with a source to open', async () => {
    const asked = await ask('?model=city&trim=base', 'Interior', 'Leather');
    const reason = asked.getByText(/^The Base comes without leather\./);
    const source = await within(reason).findByRole('link', { name: 'Brochure' });
    expect(source.getAttribute('href')).toBe('https://maker.example/brochure');
  });

  it('says what the price list has it with, and names the list', async () => {
    const asked = await ask('?model=city&engine=diesel', 'Gearbox', 'Manual');
    const reason = asked.getByText(/^On the price list, Manual comes only with Petrol\./);
    await within(reason).findByText(/Price table/);
    expect(reason.textContent).toContain('price list of 30 January 2026');
  });

  it('says when no row combines it with several picks together', async () => {
    const asked = await ask('?model=city&engine=diesel&drive=front', 'Model', 'Tour');
    expect(
      asked.getByText(/^No row of the price list combines Tour with Diesel and Front-wheel drive\./),
    ).toBeTruthy();
  });

  it('says when a model does not come in what was picked', async () => {
    const asked = await ask('?model=city&colour=red', 'Model', 'Tour');
    expect(asked.getByText(/^Tour is not offered with Red as the colour\./)).toBeTruthy();
  });

  it('gives its reasons also while the sources cannot be loaded', async () => {
    const loadDetails = () => Promise.reject(new Error('no network'));
    const asked = await ask('?model=city&trim=base', 'Interior', 'Leather', { loadDetails });
    const reason = await asked.findByText(/^The Base comes without leather\./);
    expect(within(reason).queryByRole('link')).toBeNull();
  });
});

describe('another way to the same pick', () => {
  it('stands beside the cheapest one with its price, and is taken by its button', async () => {
    const asked = await ask('?model=city&trim=base', 'Interior', 'Leather');
    expect(asked.getAllByRole('listitem')[0]?.textContent).toBe('Trim Base → becomes Plus');
    await userEvent.click(asked.getByRole('button', { name: /^Trim: Sport \+RUB\s400,000$/ }));
    expect(isAsked()).toBe(false);
    expect(price()).toBe(roubles(1_500_000));
    expect(chosen('Interior')).toBe(option('Interior', 'Leather'));
  });
});

describe('the answer', () => {
  it('Change takes it, and what gave way comes back by itself when it fits again', async () => {
    const asked = await ask('?model=city&engine=diesel', 'Gearbox', 'Manual');
    await userEvent.click(asked.getByRole('button', { name: 'Change' }));
    expect(isAsked()).toBe(false);
    expect(price()).toBe(roubles(1_100_000));
    expect(chosen('Gearbox')).toBe(option('Gearbox', 'Manual'));
    await followed();
    expect(stepSaying('Engine', 'Not chosen yet')).toBeTruthy();
    await userEvent.click(option('Gearbox', 'Automatic'));
    expect(isAsked()).toBe(false);
    await followed();
    expect(stepSaying('Engine', 'Your pick')).toBeTruthy();
    expect(chosen('Engine')).toBe(option('Engine', 'Diesel'));
  });

  it.each([
    ['Keep my car', () => userEvent.click(button('Keep my car'))],
    ['Escape', async () => void fireEvent(await question(), new Event('cancel', { cancelable: true }))],
    ['a click beside it', async () => userEvent.click(await question())],
  ])('%s keeps the car as it is', async (_, act) => {
    await ask('?model=city&engine=diesel', 'Gearbox', 'Manual');
    await act();
    expect(isAsked()).toBe(false);
    expect(price()).toBe(roubles(1_500_000));
    expect(chosen('Gearbox')).toBe(option('Gearbox', 'Automatic'));
    expect(document.activeElement).toBe(option('Gearbox', 'Manual'));
  });

  it('is not given by a click inside', async () => {
    const asked = await ask('?model=city&engine=diesel', 'Gearbox', 'Manual');
    await userEvent.click(asked.getByRole('heading', { name: 'This changes your car' }));
    expect(isAsked()).toBe(true);
    expect(screen.getByRole('button', { name: 'Change' })).toBeTruthy();
  });
});
