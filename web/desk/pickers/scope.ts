import { createContext, useContext } from 'react';
import type { CaseFull } from '../api/types.ts';

/** What a picker may narrow its offer by: the programme's own categories, the case at hand, the unit whose people are asked for. */
export type Scope = Readonly<{ programme?: string; shown?: CaseFull; unit?: string }>;

const Narrowed = createContext<Scope>({});
export const PickerScope = Narrowed.Provider;
export const useScope = (): Scope => useContext(Narrowed);
