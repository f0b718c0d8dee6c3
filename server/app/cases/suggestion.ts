import type { Words } from '../../../core/words.ts';
import { byCode, dutyFor, livesOn, pathOf } from '../../../core/zone/index.ts';
import type { Doorstep } from '../door/index.ts';
import type { Reader } from './reader.ts';
import { seenCase } from './view.ts';

export type Suggestion = { lead: string; leadName: Words | null; assisting: string[]; why: Words; found: 'duty' | 'precedent' | 'nothing' };

/** Who should lead, by the duty table and its precedents, and why. A unit that the case concerns is never proposed. */
export const suggestionFor = async (reader: Reader, step: Doorstep, id: string): Promise<Suggestion> => {
  const { state } = await seenCase(reader, step, id);
  const book = await reader.books.of(reader.db, step.zone);
  const date = book.dateOf(reader.ports.clock.now());
  const kept = state.shield.about.flatMap((unit) => book.kin(unit, reader.ports.clock.now()) ?? [unit]);
  const answer = dutyFor(
    {
      categoryPath: pathOf(state.category, byCode(book.rows.categories)).map(({ code }) => code),
      areaPath: state.areaPath.toReversed(),
      date,
      leads: (unit) => !kept.includes(unit) && book.rows.units.some((one) => one.id === unit && livesOn(one, date)),
    },
    book.rows.duties,
    book.rows.precedents,
  );
  if (answer.found === 'nothing') return { lead: 'nobody', leadName: null, assisting: [], why: answer.why, found: 'nothing' };
  const { lead, assisting, why, found } = answer;
  return { lead, leadName: book.unitName(lead), assisting: assisting.filter((unit) => !kept.includes(unit)), why, found };
};
