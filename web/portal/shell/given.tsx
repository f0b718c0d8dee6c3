import { createContext, useContext } from 'react';
import type { Portal } from '../../shared/api/shapes.ts';
import type { Loaded } from '../useLoad.ts';

/** What the zone offers, read once for all pages. */
export const PortalGiven = createContext<Loaded<Portal>>({
  value: 'loading',
  problem: undefined,
  again: () => undefined,
  put: () => undefined,
});

export const useGiven = () => useContext(PortalGiven);

const alwaysThere = [
  { number: '110', title: { zh: '报警', en: 'Police' } },
  { number: '119', title: { zh: '火警', en: 'Fire' } },
  { number: '120', title: { zh: '急救', en: 'Ambulance' } },
];

/** The emergency numbers, known even while the network is down. */
export const useEmergency = () => {
  const { value } = useGiven();
  return value === 'loading' || value.emergency.length === 0 ? alwaysThere : value.emergency;
};
