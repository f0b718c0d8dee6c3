import { named } from './check-people.ts';
import { type Fault, wrongs } from './fault.ts';
import type { ZoneData } from './index.ts';
import { holderOn, type PostKind } from './post.ts';
import { counts, type DutySlot, endOf, termOf } from './roster.ts';
import { byId, pathOf } from './tree.ts';

type Rows = Pick<ZoneData, 'areas' | 'accounts' | 'posts' | 'dutyRoster'>;

/** Slots of an area in their order; only those not over by a day can still be wrong towards each other. */
const neighbours = (slots: readonly DutySlot[], date: string): Map<string, { before: DutySlot; between: 'overlap' | 'gap' }> => {
  const found = new Map<string, { before: DutySlot; between: 'overlap' | 'gap' }>();
  for (const [, own] of Map.groupBy(slots.filter(counts), ({ area }) => area)) {
    let last: DutySlot | undefined;
    for (const slot of own.toSorted((a, b) => a.starts.localeCompare(b.starts) || a.id.localeCompare(b.id))) {
      if (last && slot.ends.slice(0, 10) >= date) {
        if (slot.starts < endOf(last)) found.set(slot.id, { before: last, between: 'overlap' });
        else if (slot.starts > endOf(last)) found.set(slot.id, { before: last, between: 'gap' });
      }
      if (!last || endOf(slot) > endOf(last)) last = slot;
    }
  }
  return found;
};

/**
 * The duty roster holds together: each slot ends after it begins, names a living area and two different people, of whom one may accept
 * there and the other leads there; the slots of an area neither overlap nor leave a gap between them.
 */
export const checkRoster = ({ areas, accounts, posts, dutyRoster }: Rows, date: string): Fault[] => {
  const [places, people] = [byId(areas), byId(accounts)];
  const between = neighbours(dutyRoster, date);
  const postsAt = (day: string) => {
    const held = posts.flatMap((post) => {
      const holder = holderOn(post, day);
      return holder === 'nobody' ? [] : [{ holder, post }];
    });
    return Map.groupBy(held, ({ holder }) => holder);
  };
  const days = new Map<string, ReturnType<typeof postsAt>>();
  return dutyRoster.flatMap((slot, index): Fault[] => {
    const day = slot.starts.slice(0, 10);
    const over = !counts(slot) || slot.ends.slice(0, 10) < date;
    if (!days.has(day) && !over) days.set(day, postsAt(day));
    const path = new Set(places.has(slot.area) ? pathOf(slot.area, places).map(({ id }) => id) : []);
    const at = (field: string, words: Fault['words'] | 'fine'): Fault[] =>
      words === 'fine' ? [] : [{ sheet: 'dutyRoster', row: index + 1, field, words }];
    const who = (field: 'person' | 'leader', kinds: readonly PostKind[]): Fault[] => {
      const account = slot[field];
      if (!people.has(account)) return at(field, wrongs.noSuch(account));
      const fits = days
        .get(day)
        ?.get(account)
        ?.some(({ post }) => kinds.includes(post.kind) && path.has(post.area));
      return at(field, over || fits ? 'fine' : field === 'person' ? wrongs.cannotAccept(account, day) : wrongs.doesNotLead(account, day));
    };
    const next = between.get(slot.id);
    return [
      ...at('ends', slot.ends > slot.starts ? 'fine' : wrongs.backwards(slot.starts, slot.ends)),
      ...(over ? [] : at('area', named(places, slot.area, termOf(slot).from))),
      ...who('person', ['operator']),
      ...who('leader', ['leader']),
      ...at('leader', slot.leader === slot.person ? wrongs.ownLeader() : 'fine'),
      ...(next
        ? at('starts', next.between === 'gap' ? wrongs.nobodyOnDuty(endOf(next.before), slot.starts) : wrongs.twoOnDuty(next.before.id))
        : []),
    ];
  });
};
