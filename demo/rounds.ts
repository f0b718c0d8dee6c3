import type { Check } from '../core/programme/rounds.ts';
import { asked, type Brought, checksOf, fails, type Said } from '../core/round/index.ts';
import { askingOf } from '../server/app/asking.ts';
import { visitorsOf, wantedVisits } from '../server/app/rounds/plan.ts';
import { type VisitAsk, visitKind } from '../server/app/rounds/primitive.ts';
import type { Shelf } from '../server/app/shelf.ts';
import { derivedId } from './derived-id.ts';
import { pictureOf } from './stories/pictures/index.ts';
import { middleOf } from './stories/tell.ts';
import { demoCaller, type TellerOptions } from './teller.ts';
import { demoRows, demoZone } from './zone/index.ts';

const zone = demoZone.zone.id;
const day = 86_400_000;
const daysBack = 3;

/** One visit in so many was not made, and one of all found something; so that the desk has all of it to look at. */
const everyMissed = 7;
const found = 4;

const goodAnswer = (check: Check): Said | undefined => {
  const { asks, options = {}, least, most, optional } = check;
  if (optional) return undefined;
  if (asks === 'yesNo') return { value: 'yes' };
  if (asks === 'count' || asks === 'number') return { value: most ?? least ?? '12' };
  const option = asks === 'choice' ? Object.keys(options).find((value) => !fails(check, { value })) : undefined;
  return option === undefined ? undefined : { value: option };
};

/** What the rounds of the last days brought home, each at its own time by somebody of the place. What is there already stays as it is. */
export const walkBefore = async ({ db, door, books, keepPicture, shelf }: TellerOptions & { shelf: Shelf }, now: Date): Promise<void> => {
  const book = await books.of(db, zone);
  const { ports } = door;
  const submit = async (ask: VisitAsk, who: string, at: Date) => {
    const asking = askingOf(ports, { who, posts: who === 'system' ? [] : book.postsOf(who, at), at });
    await door.submit({ zone, asking, caller: demoCaller, request: ports.ids.next() }, visitKind, ask);
  };
  const then = new Date(now.getTime() - daysBack * day);
  const over = wantedVisits(book, shelf, ports.digest, then, () => []).filter(({ planned }) => planned.closes <= now.toISOString());
  for (const [place, { id, planned }] of over.entries()) {
    const part = shelf.at(planned.version)?.rounds?.[planned.round];
    if (!part) continue;
    await submit({ id, command: { type: 'plan', planned }, uploader: 'nobody' }, 'system', new Date(planned.opens));
    const checks = checksOf(part, planned);
    const answers = Object.fromEntries(
      asked(checks, {}).flatMap((name) => {
        const said = goodAnswer(checks[name]!);
        return said ? [[name, said]] : [];
      }),
    );
    const lacking = asked(checks, answers).some((name) => !answers[name] && !checks[name]!.optional);
    const who = planned.who[0] ?? visitorsOf(book, part, [planned.subject.areaPath], then).at(-1)?.account;
    if (lacking || who === undefined || place % everyMissed === 0) continue;
    const [opens, closes] = [Date.parse(planned.opens), Date.parse(planned.closes)];
    const at = new Date(opens + Math.round((closes - opens) * (0.4 + 0.04 * (place % 8))));
    const bad = place === found ? Object.keys(checks).find((name) => checks[name]!.asks === 'yesNo' && checks[name]!.evidence) : undefined;
    if (bad !== undefined) {
      const photo = derivedId(`rounds/${id}`, at);
      const point = middleOf(planned.subject.area, demoRows);
      await keepPicture({ id: photo, name: 'round.jpg', svg: pictureOf('rubbish-before'), at, point, uploader: demoCaller });
      answers[bad] = { value: 'no', photos: [photo], note: '杂物堆在门口，已当面说明，请物业今天清走' };
    }
    const brought: Brought = {
      id: derivedId(`work/${id}`, at),
      outcome: 'done',
      at: at.toISOString(),
      clock: { said: at.toISOString(), off: 0 },
      version: planned.version,
      place: planned.subject.point,
      together: [],
      answers,
      stamped: {},
    };
    await submit({ id, command: { type: 'bring', brought }, uploader: demoCaller }, who, at);
  }
};
