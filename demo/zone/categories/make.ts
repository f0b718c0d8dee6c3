import type { Limit } from '../../../core/clock/index.ts';
import { t } from '../../../core/words.ts';
import type { CaseKind, Category, Service, ServiceType, Urgency } from '../../../core/zone/index.ts';
import { founded } from '../zone.ts';

type Leaf = Omit<Category, 'parent' | 'programme' | 'from'>;
type More = { urgency?: Urgency; limits?: Category['limits']; confidential?: true; unpublished?: true; minor?: true; service?: Service };

/** The whole case within this time, and the work itself within it too. */
export const within = (n: number, unit: Limit['unit']): More => ({ limits: { promise: { n, unit }, handling: { n, unit } } });

/** Only the promise to the caller; stages keep what the programme says. */
export const promised = (n: number, unit: Limit['unit']): More => ({ limits: { promise: { n, unit } } });

export const urgent: More = { urgency: 'urgent' };
export const danger: More = { urgency: 'danger' };
export const hidden: More = { confidential: true };
/** A mandatory report goes out with every such case. */
export const minor: More = { minor: true };

/** A public service, offered to the apps of others: things in the street by their place, what happens at homes by the community. */
export const offered = (
  place: Service['place'],
  zh: string,
  en: string,
  keywords: readonly string[],
  type: ServiceType = 'realtime',
): More => ({
  service: { type, place, about: t(zh, en), keywords },
});
/** Disputes, health, minors, relief: never on a public page. */
export const ours: More = { unpublished: true };

export const leaf = (code: string, zh: string, en: string, kind: CaseKind, ...more: More[]): Leaf =>
  Object.assign({ code, name: t(zh, en), kind, urgency: 'normal' as const }, ...more) as Leaf;

/** A group and what stands in it; the group's own kind is the one most of it has. */
export const group = (programme: string, code: string, zh: string, en: string, leaves: Leaf[]): Category[] => [
  { code, parent: 'none', name: t(zh, en), programme, kind: leaves[0]!.kind, urgency: 'normal', from: founded },
  ...leaves.map((one) => ({ ...one, parent: code, programme, from: founded })),
];
