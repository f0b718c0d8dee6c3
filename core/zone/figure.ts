import { z } from 'zod';
import { words } from '../words-schema.ts';
import { code } from './area.ts';
import { partName } from './entry-point.ts';
import { livesOn, termShape } from './term.ts';

/** A figure that the zone sets for a while over what a programme says, such as how many times a bond must be covered: `bonds.coverage` is 1.2 from a day on. */
export const figure = z.strictObject({
  id: code,
  figure: partName,
  value: z.string().regex(/^\d{1,6}(\.\d{1,6})?$/),
  basis: words,
  ...termShape,
});

export type ZoneFigure = Readonly<z.output<typeof figure>>;

/** The figure on a day, of the row that began last; `unset` leaves it to the programme. */
export const figureOn = (figures: readonly ZoneFigure[], programme: string, name: string, date: string): string | 'unset' =>
  figures.filter((one) => one.figure === `${programme}.${name}` && livesOn(one, date)).sort((a, b) => b.from.localeCompare(a.from))[0]
    ?.value ?? 'unset';
