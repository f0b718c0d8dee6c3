import { walkingOrder } from '../../../core/round/order.ts';
import type { Draft, FieldVisit, Spot, Waiting } from '../keep/types.ts';

type Point = readonly [lng: number, lat: number];

const pointOf = ({ subject: { point } }: FieldVisit): Point | 'nowhere' => (point ? [point.lng, point.lat] : 'nowhere');

/** Whether a visit can still be made by this phone: nobody has made it, and it does not wait in the outbox. */
export const isOpen = (visit: FieldVisit, waiting: readonly Waiting[]): boolean =>
  (visit.stage === 'planned' || visit.stage === 'missed') && !waiting.some((one) => one.kind === 'visit' && one.visit === visit.id);

/** Today's open visits in the order in which they are best walked: those that were begun, then by the way from here. */
export const inWalkingOrder = (
  visits: readonly FieldVisit[],
  waiting: readonly Waiting[],
  drafts: readonly Draft[],
  here: Spot | undefined,
): FieldVisit[] => {
  const open = visits.filter((visit) => isOpen(visit, waiting));
  const begun = (visit: FieldVisit) => drafts.some((draft) => draft.visit === visit.id);
  const stops = open.filter((visit) => !begun(visit)).map((visit) => ({ id: visit.id, point: pointOf(visit), visit }));
  const way = walkingOrder(stops, here ? [here.lng, here.lat] : 'nowhere').map(({ visit }) => visit);
  return [...open.filter(begun), ...way];
};

const earth = 6_371_000;

/** Metres between two places. */
export const metres = (a: Spot, b: Spot): number => {
  const rad = Math.PI / 180;
  const [x, y] = [(b.lng - a.lng) * rad * Math.cos(((a.lat + b.lat) / 2) * rad), (b.lat - a.lat) * rad];
  return Math.round(Math.hypot(x, y) * earth);
};
