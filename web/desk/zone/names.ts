/** Names for the codes that rows hold, past rows too. */

import { postTitles } from '../../../core/zone/kind-titles.ts';
import { useWords } from '../../shared/language.tsx';
import { t, type Words } from '../../shared/words/t.ts';
import { useChoices, useProgrammes } from '../api/queries.ts';
import { useWho } from '../shell/whoami.ts';
import { useSheet } from './api.ts';
import { limitNames } from './limit-names.ts';
import { stateOf } from './today.ts';

export type Names = Readonly<{
  area: (id: string) => string;
  unit: (id: string) => string;
  category: (code: string) => string;
  account: (id: string) => string;
  /** The posts that an account has today, by what they are called. */
  posts: (account: string) => string;
  programme: (id: string) => string;
  stage: (id: string) => string;
  source: (programme: string, id: string) => string;
  /** A record, a session, a register or a figure of a programme. */
  part: (id: string) => string;
}>;

const none = t('无', 'none');
const any = t('全部类别', 'any category');

/** Look-ups over what has been read so far; a code without a name is its own name. */
export const useNames = (): Names => {
  const w = useWords();
  const { deeds } = useWho();
  const [areas, units, categories] = [useSheet('areas').data, useSheet('units').data, useSheet('categories').data];
  const accounts = useSheet('accounts', deeds.includes('accounts.see')).data;
  const posts = useSheet('posts', deeds.includes('accounts.see')).data;
  const programmes = useProgrammes().data;
  const { records, sessions, registers, figures } = useChoices();
  const named = (rows: readonly { id: string; name: Words }[] = []) => new Map(rows.map(({ id, name }) => [id, w(name)]));
  const [areaNames, unitNames] = [named(areas), named(units)];
  const categoryNames = new Map((categories ?? []).map(({ code, name }) => [code, w(name)]));
  const people = new Map((accounts ?? []).map(({ id, name }) => [id, name]));
  const held = Map.groupBy(
    (posts ?? []).filter((post) => stateOf(post) === 'now'),
    (post) => post.account,
  );
  const titles = new Map((programmes ?? []).map(({ id, title }) => [id, w(title)]));
  const parts = new Map([...records, ...sessions, ...registers, ...figures].map(({ id, title }) => [id, w(title)]));
  const stages = new Map((programmes ?? []).flatMap((programme) => programme.stages.map(({ id, title }) => [id, w(title)] as const)));
  const sources = new Map((programmes ?? []).map(({ id, sources: own }) => [id, own]));
  return {
    source: (programme, id) => {
      const found = sources.get(programme)?.[id];
      return found ? w(found.title) : id;
    },
    part: (id) => parts.get(id) ?? id,
    area: (id) => (id === 'none' ? w(none) : (areaNames.get(id) ?? id)),
    unit: (id) => (id === 'none' ? w(none) : (unitNames.get(id) ?? id)),
    category: (code) => (code === 'none' ? w(none) : code === 'any' ? w(any) : (categoryNames.get(code) ?? code)),
    account: (id) => people.get(id) ?? id,
    posts: (account) => [...new Set((held.get(account) ?? []).map(({ kind }) => w(postTitles[kind])))].join('、'),
    programme: (id) => titles.get(id) ?? id,
    stage: (id) => stages.get(id) ?? (limitNames[id] ? w(limitNames[id]) : id),
  };
};
