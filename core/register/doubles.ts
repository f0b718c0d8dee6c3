/** Which entries may be the same thing, written down twice under two numbers. */
import { alikeness } from '../search/alike.ts';
import { evened, lexemesOf } from '../search/text.ts';
import { placeText } from '../triage/place-words.ts';

/** By what an entry is compared: its area, its name, its place in the area, and its identifier; empty where it has none. */
export type Likely = Readonly<{ area: string; name: string; place: string; id: string }>;

/** Why two may be the same: one identifier, or names and places that are much alike. */
export type Likeness = 'id' | 'name';

/** Names up to so many characters are compared one by one: in a longer one a slip is told by its pairs. */
const shortName = 4;
/** How much alike longer texts must be in their pairs of characters. */
const bound = 0.8;
/** What so many have in common tells nobody apart. */
const tooCommon = 200;

/** An entry made ready to be compared once, however many it is compared with. */
type Read = Readonly<{ area: string; id: string; name: string; chars: readonly string[]; place: string; numbers: string }>;

const read = ({ area, name, place, id }: Likely): Read => {
  const even = evened(name).replace(/\s/gu, '');
  const at = placeText(place);
  return {
    area,
    id: evened(id).replace(/\s/gu, ''),
    name: even,
    chars: [...even],
    place: at,
    numbers: (at.match(/\d+/g) ?? []).join('.'),
  };
};

/** One character of three or four that is another: a slip of the pen, or of the ear. */
const slipped = ({ chars: a }: Read, { chars: b }: Read): boolean =>
  a.length >= 3 && a.length <= shortName && a.length === b.length && a.filter((char, at) => char !== b[at]).length === 1;

/**
 * Two short names are alike when they are the same, or when one character differs and they stand at one numbered door; long ones by their
 * pairs. Places are alike when they name the same numbers in much the same words.
 */
const alike = (one: Read, other: Read): boolean => {
  if (one.area !== other.area || one.numbers !== other.numbers) return false;
  if (one.place !== other.place && alikeness(one.place, other.place) < bound) return false;
  if (one.name === other.name) return true;
  if (one.chars.length <= shortName || other.chars.length <= shortName) return one.numbers !== '' && slipped(one, other);
  return alikeness(one.name, other.name) >= bound;
};

/** Under what an entry stands so that whatever is alike is met there. */
const handlesOf = (one: Read): string[] => {
  const own = one.id === '' ? [] : [`id ${one.id}`];
  if (one.name === '') return own;
  const at = `${one.area} ${one.numbers} `;
  if (one.chars.length > shortName) return [...own, `${at}${one.name}`, ...lexemesOf(one.name).map((part) => `${at}~${part}`)];
  const slips = one.numbers === '' || one.chars.length < 3 ? [] : one.chars.map((_, gap) => `${at}${one.chars.with(gap, '*').join('')}`);
  return [...own, `${at}${one.name}`, ...slips];
};

const whyAlike = (a: Read, b: Read): Likeness | 'none' => {
  if (a.id !== '' && b.id !== '') return a.id === b.id ? 'id' : 'none';
  return a.name !== '' && b.name !== '' && alike(a, b) ? 'name' : 'none';
};

/** Whether two may be the same, and why. Two identifiers that differ are two people, however they are called. */
export const likenessOf = (one: Likely, other: Likely): Likeness | 'none' => whyAlike(read(one), read(other));

type Near<T> = { other: T; why: Likeness }[];

/** Entries among which doubles are looked for; finding them costs what is alike, not everything with everything. */
export type Gathered<T extends Likely> = Readonly<{
  /** Whom it is like of those that came before; then it is one of them. */
  meet: (one: T) => Near<T>;
  /** Whom it is like, without becoming one of them. */
  near: (one: Likely) => Near<T>;
}>;

export const gatherLikely = <T extends Likely>(): Gathered<T> => {
  type Known = Readonly<{ one: T; read: Read }>;
  const under = new Map<string, Known[]>();
  const nearTo = (own: Read, handles: readonly string[]): Near<T> => {
    const found = new Map<Known, Likeness>();
    for (const handle of handles) {
      const there = under.get(handle) ?? [];
      for (const other of there.length > tooCommon ? [] : there) {
        const why = found.has(other) ? 'none' : whyAlike(own, other.read);
        if (why !== 'none') found.set(other, why);
      }
    }
    return [...found].map(([{ one }, why]) => ({ other: one, why }));
  };
  return {
    near: (one) => {
      const own = read(one);
      return nearTo(own, handlesOf(own));
    },
    meet: (one) => {
      const own = read(one);
      const handles = handlesOf(own);
      const found = nearTo(own, handles);
      const known: Known = { one, read: own };
      for (const handle of handles) {
        const there = under.get(handle);
        if (!there) under.set(handle, [known]);
        else if (there.length <= tooCommon) there.push(known);
      }
      return found;
    },
  };
};
