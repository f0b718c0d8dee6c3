import type { Asking } from '../../../core/case/index.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Db } from '../../db/schema.ts';
import type { Ports } from '../ports.ts';
import type { House } from './group.ts';
import type { Doorstep, Entry, Primitive } from './primitive.ts';
import { createQueue, type Queue } from './queue.ts';
import { settle } from './settle.ts';

export type { Changed, Doorstep, Happened, Outcome, Primitive, Standing, Step } from './primitive.ts';

/** The only way anything changes: one queue per zone, a group at a time, an answer only when it is durable (design.md §5). */
export type Door = Readonly<{
  ports: Ports;
  /** Hands over one command and waits until it is durable. Throws a Refusal. */
  submit: <Answer>(doorstep: Doorstep, kind: string, ask: unknown) => Promise<Answer>;
  /** Several steps that happen together or not at all, each with its own asking; answers with the last one's. */
  submitAll: <Answer>(doorstep: Doorstep, kind: string, steps: readonly { ask: unknown; asking: Asking }[]) => Promise<Answer>;
  /** The same where the steps are of different kinds: those of one kind are decided together, in the order in which kinds first appear. */
  submitEach: <Answer>(doorstep: Doorstep, steps: Entry['steps']) => Promise<Answer>;
  /** How many wait to be taken into a group, in all zones. */
  waiting: () => number;
  /** Settles when nothing waits and nothing is in flight, for an orderly stop. */
  idle: () => Promise<void>;
}>;

export type DoorOptions = {
  db: Db;
  ports: Ports;
  primitives: readonly Primitive[];
  onCommit?: House['onCommit'];
  onSettled?: House['onSettled'];
  /** How many commands one transaction takes at most; 200 unless told. */
  most?: number;
  /** How many groups of a zone are on their way at once; 2 unless told: while one becomes durable the next is decided. */
  flights?: number;
};

/** How many may wait in one zone before the door asks people to come back. */
const mostWaiting = 20_000;

/** Opens the door over a database. It keeps no state but its queues: several processes may each have one. */
export const createDoor = ({
  db,
  ports,
  primitives,
  onCommit = () => {},
  onSettled = () => {},
  most = 200,
  flights = 2,
}: DoorOptions): Door => {
  const known = new Map(primitives.map((primitive) => [primitive.kind, primitive]));
  const house: House = { db, ports, onCommit, onSettled, primitiveOf: (kind) => known.get(kind) ?? refuse('no-such-thing') };
  const queues = new Map<string, Queue<Entry>>();

  const queueOf = (zone: string): Queue<Entry> => {
    const found = queues.get(zone);
    if (found) return found;
    const queue = createQueue<Entry>((group) => settle(zone, group, house), {
      most,
      flights,
      weigh: ({ steps }) => steps.length,
      needs: ({ needs }) => needs,
    });
    queues.set(zone, queue);
    return queue;
  };

  const touchedBy = ({ kind, ask }: Entry['steps'][number]): string[] => {
    const { streams, claims = () => [] } = house.primitiveOf(kind);
    return [...streams(ask), ...claims(ask)].map((stream) => `${kind} ${stream}`);
  };

  const hand = <Answer>({ zone, key, caller, request }: Doorstep, steps: Entry['steps']) =>
    new Promise<Answer>((answer, refused) => {
      const kind = steps[0]?.kind ?? '';
      const touched = steps.flatMap(touchedBy);
      const needs = key === undefined ? touched : [...touched, `${caller}\n${key}`];
      const queue = queueOf(zone);
      if (queue.waiting >= mostWaiting) refuse('not-ready');
      queue.push({ zone, kind, steps, key, caller, request, needs, answer: (body) => answer(body as Answer), refuse: refused });
    });

  return {
    ports,
    submit: (doorstep, kind, ask) => hand(doorstep, [{ kind, ask, asking: doorstep.asking }]),
    submitAll: (doorstep, kind, steps) =>
      hand(
        doorstep,
        steps.map((step) => ({ kind, ...step })),
      ),
    submitEach: hand,
    waiting: () => [...queues.values()].reduce((sum, { waiting }) => sum + waiting, 0),
    idle: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.idle()));
    },
  };
};
