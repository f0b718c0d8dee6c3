import { Refusal, type RefusalCode } from '../../../core/refusal.ts';
import { constraintOf, databaseFault } from '../../db/errors.ts';
import { attempt, type Fate, type House } from './group.ts';
import type { Entry } from './primitive.ts';

const tries = 4;

/** Somebody in another process was first; done again, this finds what they left. */
const metAnother = new Set(['events_pkey', 'answers_pkey', 'cases_pkey', 'zone_rows_pkey', 'events_position']);

const worthRepeating = (fault: unknown) =>
  databaseFault(fault) === 'serialization' || (databaseFault(fault) === 'unique' && metAnother.has(constraintOf(fault)));

const recovering = (fault: unknown) => ['unavailable', 'too-slow', 'full'].includes(databaseFault(fault));

const codeOf = (fault: unknown, clashes: Readonly<Record<string, RefusalCode>>): RefusalCode => {
  switch (databaseFault(fault)) {
    case 'unique':
      return clashes[constraintOf(fault)] ?? 'clash';
    case 'serialization':
      return 'clash';
    case 'bad-value':
      return 'unreadable';
    default:
      return 'broken';
  }
};

const clashesOf = ({ steps }: Entry, { primitiveOf }: House): Readonly<Record<string, RefusalCode>> =>
  Object.assign({}, ...steps.map(({ kind }) => primitiveOf(kind).clashes));

const alone = async (zone: string, entry: Entry, house: House): Promise<Fate> => {
  for (let left = tries - 1; ; left--)
    try {
      const [fate] = await attempt(zone, [entry], house);
      return fate!;
    } catch (fault) {
      if (fault instanceof Refusal) return { refusal: fault };
      if (recovering(fault)) return { refusal: new Refusal('not-ready') };
      if (left > 0 && worthRepeating(fault)) continue;
      const code = codeOf(fault, clashesOf(entry, house));
      if (code === 'broken') house.ports.log("a command broke the database's rules", fault);
      return { refusal: new Refusal(code) };
    }
};

const fatesOf = async (zone: string, entries: readonly Entry[], house: House): Promise<Fate[]> => {
  if (entries.length === 1) return [await alone(zone, entries[0]!, house)];
  try {
    return await attempt(zone, entries, house);
  } catch (fault) {
    if (recovering(fault)) return entries.map(() => ({ refusal: new Refusal('not-ready') }));
    const fates: Fate[] = [];
    for (const entry of entries) fates.push(await alone(zone, entry, house));
    return fates;
  }
};

/** Sees a group through and only then answers each. When the database refuses the whole, each runs alone, so that only the culprit is refused. Never throws. */
export const settle = async (zone: string, entries: readonly Entry[], house: House): Promise<void> => {
  const began = performance.now();
  const fates = await fatesOf(zone, entries, house).catch((fault: unknown) => {
    house.ports.log('the door', fault);
    return entries.map((): Fate => ({ refusal: new Refusal('broken') }));
  });
  const refused = fates.flatMap((fate) => ('refusal' in fate ? [fate.refusal.code] : []));
  house.onSettled(entries.length, (performance.now() - began) / 1_000, refused);
  entries.forEach((entry, index) => {
    const fate = fates[index]!;
    if ('refusal' in fate) entry.refuse(fate.refusal);
    else entry.answer(fate.body);
  });
};
