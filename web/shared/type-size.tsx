import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { recall, remember } from './remembered.ts';

/** 'plain' is the ordinary size; 22, 26 and 30 are the text sizes of the large-type mode 长辈版, in pixels. */
export type TypeSize = 'plain' | '22' | '26' | '30';

const sizes: readonly TypeSize[] = ['plain', '22', '26', '30'];
const isSize = (kept: unknown): kept is TypeSize => sizes.some((size) => size === kept);

type Chosen = { size: TypeSize; large: boolean; choose: (size: TypeSize) => void };

const Chosen = createContext<Chosen>({ size: 'plain', large: false, choose: () => undefined });

const wear = (size: TypeSize) => {
  const { dataset } = document.documentElement;
  dataset['type'] = size === 'plain' ? 'plain' : 'large';
  dataset['size'] = size;
};

/** Size of the type, remembered on the device. The mode stands on `<html data-type>`, so that styles need no script. */
export const TypeSizeProvider = ({ children }: { children: ReactNode }) => {
  const [size, choose] = useState<TypeSize>(() => recall('type', 'plain', isSize));
  useEffect(() => {
    wear(size);
    remember('type', size);
  }, [size]);
  const chosen = useMemo(() => ({ size, large: size !== 'plain', choose }), [size]);
  return <Chosen value={chosen}>{children}</Chosen>;
};

export const useTypeSize = () => useContext(Chosen);

/** The next larger size, or the largest again. */
export const larger = (size: TypeSize): TypeSize => sizes[Math.min(sizes.indexOf(size) + 1, sizes.length - 1)] ?? '30';
export const smaller = (size: TypeSize): TypeSize => sizes[Math.max(sizes.indexOf(size) - 1, 1)] ?? '22';

/** Puts the remembered size on the page before anything is drawn, so that nothing jumps. */
export const wearRemembered = (): void => wear(recall('type', 'plain', isSize));
