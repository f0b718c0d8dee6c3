import { triageQuality } from '../../app/triage/quality.ts';
import { read } from '../route.ts';
import { TriageQuality } from '../schemas/triage.ts';

export default [
  read('/api/v1/desk/triage', {
    id: 'triageQuality',
    tag: 'cases',
    who: { may: 'triage.quality' },
    summary: 'How good the suggestions are: version by version, category by category, and what the desk kept of them',
    returns: TriageQuality,
    handle: async ({ db, books, ports, doorstep: { zone } }) => triageQuality(db, zone, await books.of(db, zone), ports.clock.now()),
  }),
];
