/** Light, dark, or as the device has it: chosen by the person, remembered on the device. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { recall, remember } from '../../shared/remembered.ts';

export const schemes = ['device', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

const isScheme = (kept: unknown): kept is Scheme => schemes.some((scheme) => scheme === kept);
const darkQuery = '(prefers-color-scheme: dark)';
const darkRules: CSSMediaRule[] = [];

/** The dark values stand once, under the media query; a chosen scheme only moves the query. */
const wear = (scheme: Scheme) => {
  if (darkRules.length === 0)
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules) if (rule instanceof CSSMediaRule && rule.conditionText === darkQuery) darkRules.push(rule);
  const media = { device: darkQuery, light: 'not all', dark: 'all' }[scheme];
  for (const rule of darkRules) rule.media.mediaText = media;
};

const isDark = (scheme: Scheme) => scheme === 'dark' || (scheme === 'device' && matchMedia(darkQuery).matches);

type Worn = { scheme: Scheme; dark: boolean; choose: (scheme: Scheme) => void };
const Worn = createContext<Worn>({ scheme: 'device', dark: false, choose: () => undefined });

export const SchemeProvider = ({ children }: { children: ReactNode }) => {
  const [scheme, setScheme] = useState<Scheme>(() => {
    const first = recall('scheme', 'device', isScheme);
    wear(first);
    return first;
  });
  const [dark, setDark] = useState(() => isDark(scheme));
  useEffect(() => {
    const device = matchMedia(darkQuery);
    const look = () => setDark(isDark(scheme));
    look();
    device.addEventListener('change', look);
    return () => device.removeEventListener('change', look);
  }, [scheme]);
  const worn = useMemo(
    () => ({
      scheme,
      dark,
      choose: (chosen: Scheme) => {
        wear(chosen);
        remember('scheme', chosen);
        setScheme(chosen);
      },
    }),
    [scheme, dark],
  );
  return <Worn value={worn}>{children}</Worn>;
};

export const useScheme = () => useContext(Worn);
