import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { recall, remember } from './remembered.ts';
import { type Language, type Say, sayIn } from './words/t.ts';

export type { Language, Say };

type Spoken = { language: Language; speak: (language: Language) => void };

const tags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
const isLanguage = (kept: unknown): kept is Language => kept === 'zh' || kept === 'en';

const Spoken = createContext<Spoken>({ language: 'zh', speak: () => undefined });

/** Language of the page, Chinese until somebody chooses otherwise; sets `<html lang>` and is remembered on the device. */
export const LanguageProvider = ({ children, first }: { children: ReactNode; first?: Language }) => {
  const [language, speak] = useState<Language>(() => first ?? recall('language', 'zh', isLanguage));
  useEffect(() => {
    document.documentElement.lang = tags[language];
    remember('language', language);
  }, [language]);
  const spoken = useMemo(() => ({ language, speak }), [language]);
  return <Spoken value={spoken}>{children}</Spoken>;
};

/** The language now, and how to change it. */
export const useLanguage = () => useContext(Spoken);

/** `const w = useWords(); w(words)` is the text to show. */
export const useWords = (): Say => {
  const { language } = useLanguage();
  return useMemo(() => sayIn(language), [language]);
};

/** What Accept-Language should say: the page's language once it is set, else the remembered one. */
export const spokenNow = (): string => tags[recall('language', 'zh', isLanguage)];
