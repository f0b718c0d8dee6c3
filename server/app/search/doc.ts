import { type Case, isSealed, type Sealed } from '../../../core/case/index.ts';
import { blocksOf, cellOf, dayOfInstant, evened, lexemesOf, numberLexemes } from '../../../core/search/index.ts';
import type { SearchRecord } from '../../db/queries/search.ts';
import type { Ports } from '../ports.ts';
import { blindOf, blindTailOf } from '../telephones.ts';

type Keys = Pick<Ports, 'secrets'>;

/** Beyond so many words a case is found by its first ones; nobody looks for the last page of a dossier by two characters. */
const mostWords = 1_200;

/** Stands in what is not over, so that a search among the few that are open does not read the many that are not. */
export const openLexeme = 'o:open';

/** A name as it is looked for: a keyed hash of the whole, never its characters. */
export const nameLexeme = ({ secrets }: Keys, zone: string, name: string): string =>
  `p:${secrets.blind(zone, 'name', evened(name).replace(/\s+/gu, ''))}`;

export const addressLexeme = ({ secrets }: Keys, zone: string, address: string): string =>
  `p:${secrets.blind(zone, 'address', evened(address).replace(/[\s\p{P}]+/gu, ''))}`;

export const telephoneLexeme = (keys: Keys, zone: string, phone: string): string => `p:${blindOf(keys, zone, phone)}`;
export const tailLexeme = (keys: Keys, zone: string, phone: string): string => `p:${blindTailOf(keys, zone, phone)}`;

const personalOf = (sealed: Sealed | 'none' | undefined): string[] => (isSealed(sealed) ? [sealed.personal] : []);

/** Names and numbers of callers; they are found by their keyed hashes only, and not at all where the caller is anonymous. */
const personsIn = ({ callers }: Case): string[] => callers.flatMap(({ name, phone }) => [...personalOf(name), ...personalOf(phone)]);

/** The sealed values by which a case itself is found, whatever was written in it since. */
const ownValues = (state: Case): string[] => [...personalOf(state.words), ...personalOf(state.address)];

/** Sealed words of an event that may be looked for: nothing sensitive, nobody's name or number. */
export const textsIn = (data: unknown): string[] => {
  if (isSealed(data)) return data.class === 'personal' ? [data.personal] : [];
  if (Array.isArray(data)) return data.flatMap(textsIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => (name === 'caller' || name === 'callers' ? [] : textsIn(value)));
};

/** The values that must be read in order to say what a case is found by. */
export const valuesFor = (state: Case, texts: readonly string[]): string[] => [...ownValues(state), ...personsIn(state), ...texts];

/** A telephone number written where words belong is no word. */
const isWords = (text: string): boolean => !/^[+\d][\d\s-]{4,22}$/.test(text.trim());

/** What a case is found by, out of its fold and what was written in it. */
export const searchRecord = (
  keys: Keys,
  zone: string,
  id: string,
  state: Case,
  texts: readonly string[],
  values: ReadonlyMap<string, string>,
): SearchRecord => {
  const persons = new Set(personsIn(state));
  const said = [...new Set([...ownValues(state), ...texts])].filter((one) => !persons.has(one));
  const words = said.flatMap((one) => {
    const text = values.get(one);
    return text !== undefined && isWords(text) ? lexemesOf(text) : [];
  });
  const blind = state.callers.flatMap(({ anonymous, name, phone }) => {
    if (anonymous) return [];
    const [called, number] = [personalOf(name), personalOf(phone)].map(([one]) => one && values.get(one));
    return [
      ...(called ? [nameLexeme(keys, zone, called)] : []),
      ...(number ? [telephoneLexeme(keys, zone, number), tailLexeme(keys, zone, number)] : []),
    ];
  });
  const address = personalOf(state.address).flatMap((one) => values.get(one) ?? []);
  const units = [
    state.lead,
    ...state.parts.map(({ unit }) => unit),
    ...(state.whistle === 'none' ? [] : state.whistle.units.map(({ unit }) => unit)),
  ];
  return {
    caseId: id,
    opened: state.opened,
    point: state.point === 'nowhere' ? null : state.point,
    texts: said.filter((one) => values.has(one)),
    doc: [
      ...new Set([
        ...words.slice(0, mostWords),
        ...numberLexemes(state.number),
        ...(state.above === 'none' ? [] : numberLexemes(state.above.number)),
        ...blind,
        ...address.map((one) => addressLexeme(keys, zone, one)),
        ...(state.point === 'nowhere' ? [] : [cellOf(state.point)]),
        ...state.areaPath.map((area) => `a:${area}`),
        ...units.filter((unit) => unit !== 'nobody').map((unit) => `u:${unit}`),
        `k:${state.category}`,
        ...(state.phase === 'done' ? [] : [openLexeme]),
        ...blocksOf(zone, dayOfInstant(new Date(state.opened))),
      ]),
    ],
  };
};
