import { createContext, useContext } from 'react';
import type { Me } from '../api/types.ts';

const nobody: Me = {
  account: { id: '', name: '', username: '', unit: '' },
  posts: [],
  zone: { id: '', name: { zh: '', en: '' }, demo: false },
  secondFactor: false,
  mustChange: false,
  deeds: [],
};
const Who = createContext<Me>(nobody);

export const MeProvider = Who.Provider;

/** Who is signed in. Only inside the Gate. */
export const useWho = (): Me => useContext(Who);
