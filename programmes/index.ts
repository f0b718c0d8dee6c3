import { own } from '../core/own.ts';
import { parse } from '../core/programme/parse.ts';
import { type CaseProgramme, hasCases, type Programme } from '../core/programme/programme.ts';
import { refuse } from '../core/refusal.ts';
import bonds from './bonds.ts';
import city from './city.ts';
import civic from './civic.ts';
import dutyWatch from './duty-watch.ts';
import eldercare from './eldercare.ts';
import enterprise from './enterprise.ts';
import gates from './gates.ts';
import hall from './hall.ts';
import honours from './honours.ts';
import households from './households.ts';
import inspection from './inspection.ts';
import investment from './investment.ts';
import mandatoryReport from './mandatory-report.ts';
import projects from './projects.ts';
import response from './response.ts';
import volunteers from './volunteers.ts';

/** Every programme of the product, parsed, in the order in which callers see them. */
export const programmes: readonly Programme[] = parse([
  response,
  enterprise,
  city,
  inspection,
  civic,
  dutyWatch,
  gates,
  mandatoryReport,
  households,
  projects,
  bonds,
  investment,
  hall,
  eldercare,
  volunteers,
  honours,
]);

/** Those in which something is called for and answered. */
export const caseProgrammes: readonly CaseProgramme[] = programmes.filter(hasCases);

const byId: Readonly<Record<string, CaseProgramme>> = Object.fromEntries(caseProgrammes.map((one) => [one.id, one]));

/** The programme of this id by which cases are opened, or the refusal `no-such-programme`. */
export const programmeOf = (id: string): CaseProgramme => own(byId, id) ?? refuse('no-such-programme');
