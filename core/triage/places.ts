import { placeText } from './place-words.ts';

/** A place that a text may name: what it is called, also by habit, and what it lies in, outermost first, itself last. */
export type Place = Readonly<{ id: string; names: readonly string[]; path: readonly string[] }>;

/**
 * Where a text says it is. `words` are those found; `how` tells whether one place was named, several that lie within each other,
 * a name that only what stood beside it made clear, or places that do not lie within each other.
 */
export type Whereabouts = Readonly<{
  id: string;
  words: readonly string[];
  how: 'named' | 'nested' | 'beside' | 'several';
  sure: number;
}>;

type Form = { ids: Set<string> /** Means a place only beside the place it lies in: 3号楼, 2网格. */; within: boolean };
type Mention = { words: string; at: number; ids: readonly string[]; within: boolean };

/** Shorter than this a name is anybody's. */
const leastName = 2;

/** What kinds of places end in; people leave it out. */
const ending = /(?:社区|街道办事处|街道|办事处|村|镇|乡|小区|家属院|园区|产业园)$/u;

const formsOf = (names: readonly string[]): string[] => {
  const whole = names.map(placeText).filter((name) => name.length >= leastName);
  const short = whole.map((name) => name.replace(ending, '')).filter((name) => name.length >= leastName);
  const numbered = whole.filter((name) => /\d号院$/u.test(name)).map((name) => name.slice(0, -1));
  return [...new Set([...whole, ...short, ...numbered])];
};

/** The name without that of what it lies in: 3号楼 of 晨光小区3号楼. */
const lastPart = (name: string, outer: readonly string[]): string | undefined => {
  const found = outer.map(placeText).find((one) => one.length >= leastName && name.startsWith(one) && name.length > one.length + 1);
  return found && name.slice(found.length);
};

const index = (places: readonly Place[]): Map<string, Form> => {
  const forms = new Map<string, Form>();
  const names = new Map(places.map((place) => [place.id, place.names]));
  const add = (words: string, id: string, within: boolean) => {
    const form = forms.get(words) ?? { ids: new Set(), within };
    form.ids.add(id);
    form.within &&= within;
    forms.set(words, form);
  };
  for (const { id, names: own, path } of places) {
    for (const form of formsOf(own)) add(form, id, false);
    const outer = path.slice(0, -1).flatMap((above) => formsOf(names.get(above) ?? []));
    for (const name of own.map(placeText)) {
      const last = lastPart(name, outer);
      if (last && /\d/u.test(last)) add(last, id, true);
    }
  }
  return forms;
};

const mentionsIn = (text: string, forms: ReadonlyMap<string, Form>, lengths: readonly number[]): Mention[] => {
  const found: Mention[] = [];
  for (let at = 0; at < text.length; ) {
    const length = lengths.find((one) => forms.has(text.slice(at, at + one)) && !(/\d/u.test(text[at]!) && /\d/u.test(text[at - 1] ?? '')));
    if (length === undefined) {
      at += 1;
      continue;
    }
    const words = text.slice(at, at + length);
    const { ids, within } = forms.get(words)!;
    found.push({ words, at, ids: [...ids], within });
    at += length;
  }
  return found;
};

/**
 * Finds places by their names: the longest name at each point of the text, and of places that lie within each other the innermost. A
 * name that several places have means the one that lies in, or around, what is named beside it; where nothing helps, nothing is said.
 */
export const createGazetteer = (places: readonly Place[]): ((text: string) => Whereabouts | 'nowhere') => {
  const forms = index(places);
  const lengths = [...new Set([...forms.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  const paths = new Map(places.map(({ id, path }) => [id, path]));
  const inside = (inner: string, outer: string) => paths.get(inner)?.includes(outer) ?? false;
  const related = (one: string, other: string) => inside(one, other) || inside(other, one);

  return (given) => {
    const mentions = mentionsIn(placeText(given), forms, lengths);
    const firm = mentions.filter(({ within }) => !within);
    const clear = firm.filter(({ ids }) => ids.length === 1).map(({ ids }) => ids[0]!);
    const resolved = mentions.flatMap((mention) => {
      if (mention.ids.length === 1 && !mention.within) return [{ ...mention, id: mention.ids[0]!, helped: false }];
      const beside = firm.filter((other) => other !== mention);
      const fits = mention.ids.filter((id) =>
        mention.within
          ? beside.some(({ ids }) => ids.some((other) => other !== id && inside(id, other)))
          : clear.some((other) => related(id, other)),
      );
      return fits.length === 1 ? [{ ...mention, id: fits[0]!, helped: true }] : [];
    });
    const [first] = resolved;
    if (!first) return 'nowhere';

    const weigh = (id: string) => resolved.filter((other) => related(other.id, id)).length;
    const depth = (id: string) => paths.get(id)?.length ?? 0;
    const chosen = resolved.toSorted((a, b) => weigh(b.id) - weigh(a.id) || depth(b.id) - depth(a.id) || a.at - b.at)[0]!;
    const chain = resolved.filter(({ id }) => related(id, chosen.id));
    const words = [...new Set(chain.map((one) => one.words))];
    if (chain.length < resolved.length) return { id: chosen.id, words, how: 'several', sure: 0.5 };
    if (chosen.helped) return { id: chosen.id, words, how: 'beside', sure: 0.85 };
    return words.length > 1 ? { id: chosen.id, words, how: 'nested', sure: 0.95 } : { id: chosen.id, words, how: 'named', sure: 0.9 };
  };
};
