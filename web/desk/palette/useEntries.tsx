import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { send } from '../../shared/api/send.ts';
import { useLanguage, useWords } from '../../shared/language.tsx';
import { larger, useTypeSize } from '../../shared/type-size.tsx';
import { kept, useViews } from '../api/queries.ts';
import { useSaved } from '../api/saved.ts';
import type { CasePage } from '../api/types.ts';
import { Hits } from '../queue/Hits.tsx';
import type { IconName } from '../shell/Icon.tsx';
import { waysFor } from '../shell/ways.ts';
import { useWho } from '../shell/whoami.ts';
import { useScheme } from '../theme/scheme.tsx';
import { paletteWords } from '../words/palette.ts';
import { shellWords } from '../words/shell.ts';
import { useOffered } from './commands.ts';

export type Entry = Readonly<{ id: string; title: string; icon: IconName; hint?: string; more?: ReactNode; run: () => void }>;
export type Group = Readonly<{ id: string; title: string; entries: readonly Entry[] }>;

const most = 8;

const fits = (typed: string) => {
  const small = typed.toLowerCase();
  return ({ title, hint = '' }: Entry) => `${title} ${hint}`.toLowerCase().includes(small);
};

const useCasesSaying = (q: string) =>
  useQuery({
    queryKey: [...kept.cases, 'palette', q],
    enabled: [...q].length >= 2,
    queryFn: ({ signal }) => send<CasePage>('GET', '/api/v1/cases', { query: { view: 'all', q, limit: most }, signal }),
  });

/** What the palette offers for what is typed, in groups: what can be done with what is open stands first. Cases follow a moment later, as `asked`. */
export const useEntries = (typed: string, asked: string): { groups: Group[]; searching: boolean } => {
  const w = useWords();
  const go = useNavigate();
  const { deeds } = useWho();
  const { language, speak } = useLanguage();
  const { size, choose: resize } = useTypeSize();
  const { dark, choose: colour } = useScheme();
  const { data: views = [] } = useViews();
  const { data: saved = [] } = useSaved();
  const { data: found, isFetching } = useCasesSaying(deeds.includes('see') ? asked : '');
  const acts = useOffered().map(
    ({ id, title, hint, run }): Entry => ({ id: `act-${id}`, title, icon: 'check', run, ...(hint ? { hint } : {}) }),
  );
  const pages = waysFor(deeds).map(
    ({ to, words, icon }): Entry => ({ id: `page-${to}`, title: w(shellWords[words]), icon, run: () => void go({ to }) }),
  );
  const mine: Entry = { id: 'page-me', title: w(shellWords.me), icon: 'me', run: () => void go({ to: '/desk/me' }) };
  const looks = deeds.includes('see')
    ? [
        ...views.map(
          ({ id, title, count }): Entry => ({
            id: `view-${id}`,
            title: w(title),
            icon: 'cases',
            hint: String(count),
            run: () => void go({ to: '/desk', search: { view: id } }),
          }),
        ),
        ...saved.map(
          ({ id, name, filter }): Entry => ({
            id: `saved-${id}`,
            title: name,
            icon: 'star',
            run: () => void go({ to: '/desk', search: filter }),
          }),
        ),
      ]
    : [];
  const appearance: Entry[] = [
    { id: 'language', title: w(shellWords.language), icon: 'eye', run: () => speak(language === 'zh' ? 'en' : 'zh') },
    { id: 'scheme', title: w(dark ? paletteWords.light : paletteWords.dark), icon: 'eye', run: () => colour(dark ? 'light' : 'dark') },
    { id: 'size', title: w(paletteWords.larger), icon: 'eye', run: () => resize(size === '30' ? 'plain' : larger(size)) },
  ];
  const cases = (typed === '' || typed !== asked ? [] : (found?.items ?? [])).map(
    (row): Entry => ({
      id: `case-${row.id}`,
      title: `${row.number} ${row.excerpt.slice(0, 28)}`,
      icon: 'cases',
      hint: w(row.stageTitle),
      more: <Hits hits={row.hits} most={1} />,
      run: () => void go({ to: '/desk/cases/$id', params: { id: row.id } }),
    }),
  );
  const sifted = (entries: readonly Entry[]) => (typed === '' ? entries : entries.filter(fits(typed)));
  const groups: Group[] = [
    { id: 'acts', title: w(paletteWords.acts), entries: sifted(acts) },
    { id: 'cases', title: w(paletteWords.cases), entries: cases },
    { id: 'pages', title: w(paletteWords.pages), entries: sifted([...pages, mine]) },
    { id: 'views', title: w(paletteWords.views), entries: sifted(looks) },
    { id: 'looks', title: w(paletteWords.looks), entries: sifted(appearance) },
  ];
  return { groups: groups.filter(({ entries }) => entries.length > 0), searching: isFetching };
};
