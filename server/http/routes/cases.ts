import { z } from 'zod';
import { actOnCase } from '../../app/cases/act.ts';
import { listCases } from '../../app/cases/list.ts';
import { revealCallers } from '../../app/cases/reveal.ts';
import { caseEvents } from '../../app/cases/steps.ts';
import { suggestionFor } from '../../app/cases/suggestion.ts';
import { caseAfter, caseView } from '../../app/cases/view.ts';
import { viewCounts } from '../../app/cases/views.ts';
import { read, write } from '../route.ts';
import { CaseFull, CasePage, CaseStep, kind, phase, Revealed, Suggestion, urgency, View } from '../schemas/case.ts';
import { named } from '../schemas/named.ts';
import { uploaderOf } from '../uploader.ts';

const aCase = z.object({ id: z.uuid() });
const word = z.string().min(1).max(64).exactOptional();

/** What an action is filled in with: `data` is its form, `assignee` who takes the case next where the action names somebody. */
export const ActionBody = named(
  'ActionBody',
  z.strictObject({ data: z.unknown().exactOptional(), assignee: z.string().min(1).max(64).exactOptional() }),
  { data: { words: '请核实后办理' } },
);

const Purpose = named('Purpose', z.strictObject({ purpose: z.string().trim().min(2).max(200) }), { purpose: '电话核实现场情况' });

/** Four degrees: west, south, east, north. */
export const box = z.string().regex(/^-?\d{1,3}(\.\d{1,9})?(,-?\d{1,3}(\.\d{1,9})?){3}$/);

export const filters = z.object({
  view: z.enum(['mine', 'all', 'today', 'late', 'open', 'mine-done']).default('mine'),
  programme: word,
  phase: phase.exactOptional(),
  stage: word,
  urgency: urgency.exactOptional(),
  area: word,
  unit: word,
  category: word,
  kind: kind.exactOptional(),
  source: word,
  number: word,
  q: z.string().trim().min(1).max(100).exactOptional(),
  box: box.exactOptional(),
  after: z.string().min(1).max(400).exactOptional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export default [
  read('/api/v1/cases', {
    id: 'listCases',
    late: true,
    tag: 'cases',
    who: 'staff',
    summary: 'Cases that I may see, filtered, a page at a time',
    query: filters,
    returns: CasePage,
    handle: (asked) => listCases(asked, asked.doorstep, asked.query, asked.language),
  }),

  read('/api/v1/views', {
    id: 'listViews',
    late: true,
    tag: 'cases',
    who: 'staff',
    summary: 'My views of the queue and how many cases wait in each',
    returns: z.array(View),
    handle: (asked) => viewCounts(asked, asked.doorstep),
  }),

  read('/api/v1/cases/:id', {
    id: 'getCase',
    tag: 'cases',
    who: 'staff',
    summary: 'A case on one page, with the actions allowed now',
    params: aCase,
    returns: CaseFull,
    handle: (asked) => caseView(asked, asked.doorstep, asked.params.id),
  }),

  read('/api/v1/cases/:id/events', {
    id: 'listCaseEvents',
    tag: 'cases',
    who: 'staff',
    summary: 'Everything that happened to a case, oldest first',
    params: aCase,
    returns: z.array(CaseStep),
    handle: (asked) => caseEvents(asked, asked.doorstep, asked.params.id),
  }),

  read('/api/v1/cases/:id/suggestion', {
    id: 'getSuggestion',
    tag: 'cases',
    who: 'staff',
    summary: 'What triage would do with a case, each part with its reason and how sure: category, area, unit, urgency, likely doubles',
    params: aCase,
    returns: Suggestion,
    handle: (asked) => suggestionFor(asked, asked.doorstep, asked.params.id),
  }),

  write('/api/v1/cases/:id/actions/:action', {
    id: 'actOnCase',
    tag: 'cases',
    who: 'staff',
    summary: 'Do the next thing to a case',
    params: aCase.extend({ action: z.string().min(1).max(60) }),
    body: ActionBody,
    returns: CaseFull,
    handle: async (asked) => {
      const { door, doorstep, params, body } = asked;
      await actOnCase(door, doorstep, params.id, params.action, { ...body, uploader: uploaderOf(asked) });
      return caseAfter(asked, doorstep, params.id);
    },
  }),

  write('/api/v1/cases/:id/reveal', {
    id: 'revealCallers',
    tag: 'cases',
    who: 'staff',
    summary: 'Names, telephones and address in full, for a stated purpose that is kept',
    params: aCase,
    body: Purpose,
    returns: Revealed,
    handle: (asked) => revealCallers(asked, asked.door, asked.doorstep, asked.params.id, asked.body.purpose),
  }),
];
