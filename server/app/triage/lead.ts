import type { Case } from '../../../core/case/index.ts';
import { byCode, type DutyAnswer, dutyFor, livesOn, pathOf } from '../../../core/zone/index.ts';
import type { Book } from '../book.ts';

/** Units that a case concerns, with their families: it is never sent to them. */
export const unitsKeptFrom = ({ shield }: Case, book: Book, on: Date): string[] =>
  shield.about.flatMap((unit) => book.kin(unit, on) ?? [unit]);

/** Who leads on such a day by the duty table and its precedents, for a case of this category in this area. */
export const leadFor = (book: Book, state: Case, { category, areaPath }: Pick<Case, 'category' | 'areaPath'>, on: Date): DutyAnswer => {
  const date = book.dateOf(on);
  const kept = unitsKeptFrom(state, book, on);
  const answer = dutyFor(
    {
      categoryPath: pathOf(category, byCode(book.rows.categories)).map(({ code }) => code),
      areaPath: areaPath.toReversed(),
      date,
      leads: (unit) => !kept.includes(unit) && book.rows.units.some((one) => one.id === unit && livesOn(one, date)),
    },
    book.rows.duties,
    book.rows.precedents,
  );
  return answer.found === 'nothing' ? answer : { ...answer, assisting: answer.assisting.filter((unit) => !kept.includes(unit)) };
};
