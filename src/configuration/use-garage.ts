import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createGarage, garageStorage, type GarageGate, type GarageState } from './garage-store';
import { useRange } from './react';

type OpenGate = (
  options: { readonly storage: () => Storage } & ReturnType<typeof garageStorage>,
) => GarageGate;

/**
 * The cars that the buyer saved, in step with other tabs.
 * @param openGate the page's gate for what the browser keeps
 */
export function useGarage(openGate: OpenGate): GarageState {
  const catalogue = useRange().catalogue.id;
  const [store] = useState(() =>
    createGarage(openGate({ storage: () => localStorage, ...garageStorage(catalogue) })),
  );
  useEffect(() => store.getState().follow(), [store]);
  return useStore(store);
}
