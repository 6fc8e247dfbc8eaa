import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { russian } from '../../i18n/languages';
import { chosen, followed, open, option, price, roubles, step, stepSaying } from './choices';

const radios = (group: string) => within(step(group)).getAllByRole<HTMLInputElement>('radio');
const values = (group: string) => radios(group).map((radio) => radio.value);

describe('a step', () => {
  it('has every option of the model, those that do not fit too, and none of another model', () => {
    open('?model=city&engine=diesel');
    expect(values('Model')).toEqual(['city', 'tour', 'mini']);
    expect(values('Engine')).toEqual(['petrol', 'diesel']);
    expect(values('Gearbox')).toEqual(['manual', 'auto']);
    expect(values('Drive')).toEqual(['front', 'all']);
    expect(values('Trim')).toEqual(['base', 'plus', 'sport']);
    expect(values('Colour')).toEqual(['white', 'red', 'black']);
    expect(values('Interior')).toEqual(['cloth', 'leather']);
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.disabled).toBe(false);
  });

  it('has marks of its own, and none that a browser kept of an earlier visit', () => {
    open('?model=city&engine=diesel');
    for (const radio of screen.getAllByRole('radio')) expect(radio.getAttribute('autocomplete')).toBe('off');
  });

  it('has one option checked, picked or filled in, and says which of the two', () => {
    open('?model=city&engine=diesel');
    for (const name of ['Model', 'Engine', 'Gearbox', 'Drive', 'Trim', 'Colour', 'Interior'])
      expect(chosen(name)).toBeTruthy();
    expect(stepSaying('Engine', 'Your pick')).toBeTruthy();
    expect(stepSaying('Trim', 'Not chosen yet')).toBeTruthy();
    expect(chosen('Trim')).toBe(option('Trim', 'Sport'));
  });

  it('is a fact while there is nothing to choose in it and it asks for nothing', () => {
    open('?model=mini');
    expect(screen.queryByRole('group', { name: 'Drive' })).toBeNull();
    const fact = screen.getByRole('heading', { name: 'Drive', level: 2 }).parentElement;
    expect(fact?.textContent).toContain('Front-wheel drive');
    expect(fact?.textContent).toContain('The only one');
  });

  it('shows the options of another model once that is picked', async () => {
    open();
    await userEvent.click(option('Model', 'Tour'));
    expect(price()).toBe(roubles(1_400_000));
    await followed();
    expect(values('Colour')).toEqual(['white', 'green']);
    expect(values('Trim')).toEqual(['family', 'sport']);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Kite Tour Family');
  });
});

describe('a fresh page', () => {
  it('says that nothing is chosen yet, until something is', async () => {
    open();
    expect(stepSaying('Model', 'Not chosen yet')).toBeTruthy();
    expect(screen.getByText(/^Nothing chosen yet: the lowest-priced City/)).toBeTruthy();
    await userEvent.click(option('Trim', 'Plus'));
    await followed();
    expect(screen.queryByText(/^Nothing chosen yet/)).toBeNull();
  });

  it('says of a step with one value that it is the only one', () => {
    open('?model=mini');
    expect(stepSaying('Engine', 'The only one')).toBeTruthy();
  });
});

describe('the navigation of the steps', () => {
  it('has every step with its value, and leads to its heading', async () => {
    open('?model=city&engine=diesel');
    Element.prototype.scrollIntoView = () => undefined;
    const nav = screen.getByRole('navigation', { name: 'Steps' });
    const links = within(nav).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Model City',
      'Engine Diesel',
      'Gearbox Automatic',
      'Drive Front-wheel drive',
      'Trim Sport',
      'Colour White',
      'Interior Cloth',
    ]);
    await userEvent.click(within(nav).getByRole('link', { name: 'Trim Sport' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Trim', level: 2 }));
    expect(location.search).toBe('?model=city&engine=diesel');
  });
});

describe('an option', () => {
  it('says its name, then what it would cost with everything else, then what it needs', () => {
    open('?model=city&engine=diesel');
    expect(option('Drive', 'All-wheel drive')).toBe(
      within(step('Drive')).getByRole('radio', { name: /^All-wheel drive \+RUB\s200,000/ }),
    );
    expect(within(step('Gearbox')).getByRole('radio', { name: /^Manual −RUB\s400,000 needs Petrol\b/ })).toBe(
      option('Gearbox', 'Manual'),
    );
    expect(
      within(step('Trim')).getByRole('radio', { name: /^Plus −RUB\s300,000 needs Petrol/ }),
    ).toBeTruthy();
  });

  it('that costs no more and needs nothing says no more', () => {
    open();
    expect(within(step('Colour')).getByRole('radio', { name: /^Black (?:same price)?$/ })).toBeTruthy();
  });

  it('says what sets it apart, where the catalogue does', () => {
    open();
    expect(within(step('Gearbox')).getByRole('radio', { name: /^Manual .*5 gears$/ })).toBeTruthy();
    expect(within(step('Model')).getByRole('radio', { name: /^Tour .*For the road$/ })).toBeTruthy();
  });

  it('that fits and brings other values with it says so after its price', () => {
    open();
    expect(
      within(step('Engine')).getByRole('radio', { name: /^Diesel \+RUB\s400,000 with Automatic, Sport\b/ }),
    ).toBe(option('Engine', 'Diesel'));
    open('?model=city&trim=sport');
    expect(within(step('Colour')).getByRole('radio', { name: /^Red .*with interior Leather$/ })).toBeTruthy();
  });

  it('of a row that is not confirmed leads to a car that says so', async () => {
    open('?model=tour');
    expect(screen.queryByText(/of this model are unconfirmed/)).toBeNull();
    await userEvent.click(option('Trim', 'Sport'));
    await followed();
    expect(screen.getByText(/of this model are unconfirmed/)).toBeTruthy();
  });
});

it('a step speaks Russian in Russian', () => {
  open('?model=city&engine=diesel', { i18n: russian });
  const gearbox = screen.getByRole('group', { name: 'Коробка передач' });
  expect(within(gearbox).getByRole('radio', { name: /^Механика −400\s000\s₽ нужно: Бензин/ })).toBeTruthy();
});

it('a second pick before the first one has been followed starts from the first', async () => {
  const { store } = open('?model=city');
  // Without a frame between them: the options still say what they did before.
  fireEvent.click(option('Engine', 'Diesel'));
  expect(chosen('Engine')).toBe(option('Engine', 'Diesel'));
  fireEvent.click(option('Gearbox', 'Manual'));
  expect(store.getState().asking?.needs.map(({ step: each }) => each)).toEqual(['engine']);
  await followed();
});
