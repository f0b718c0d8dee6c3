import { isUnaccepted } from './duty.ts';
import type { Case, Instant, Request } from './state.ts';

/** One thing that waits for somebody: the case itself, a request, an assisting part, a whistle, a call-back. */
export type Wait = Readonly<{ tray: string; what: 'case' | 'request' | 'part' | 'whistle' | 'rating'; due: Instant | 'none' }>;

const instant = (due: string): Instant | 'none' => (due === 'open' ? 'none' : due);

const holderTray = ({ holder, lead }: Case): string => {
  switch (holder) {
    case 'lead':
      return `unit:${lead}`;
    case 'head':
      return `head:${lead}`;
    case 'checker':
      return 'check';
    case 'verifier':
      return 'verify';
    default:
      return holder;
  }
};

const requestTrays = { desk: 'desk', leader: 'leader', another: 'supervisor' } as const;

/** What was sent up waits at the desk, which records the answer. */
const requestTray = ({ needs, up }: Request) => (up === 'sent' ? 'desk' : requestTrays[needs]);

/** Requests that somebody decides by themselves: a return in arbitration is decided by the ruling, unless it was sent up. */
const undecided = ({ requests, holder }: Case) =>
  requests.filter(({ state, kind, up }) => state === 'pending' && (up === 'sent' || !(kind === 'return' && holder === 'supervisor')));

/** While it is with units they owe their parts and their answers to a whistle. */
const ofUnits = ({ phase, parts, whistle }: Case): Wait[] => {
  if (phase !== 'dispatch' && phase !== 'handling') return [];
  const called = whistle === 'none' || whistle.concluded !== 'open' ? [] : whistle.units;
  const due = whistle === 'none' ? 'none' : whistle.due;
  return [
    ...parts.filter(({ state }) => state !== 'answered').map((part): Wait => ({ tray: `unit:${part.unit}`, what: 'part', due: part.due })),
    ...called
      .filter(({ state }) => state === 'called' || state === 'missing')
      .map(({ unit }): Wait => ({ tray: `unit:${unit}`, what: 'whistle', due })),
  ];
};

/** Outside office hours it never sleeps in a queue: it waits for the person on duty, then for the leader with them, then for every leader. */
const onDuty = (state: Case): string[] => {
  const { duty, night, holder } = state;
  if (holder !== 'desk') return [];
  if (duty === 'none') return night ? ['leader'] : [];
  if (!isUnaccepted(state)) return [];
  const first = `account:${duty.person}`;
  if (duty.reached === 'person') return [first];
  return [first, `account:${duty.leader}`, ...(duty.reached === 'leaders' ? ['leader'] : [])];
};

/** Whom this case waits for right now; the rows of the table `waits`, from which every tray is read. */
export const waitsOf = (state: Case): Wait[] => {
  const { phase, silence } = state;
  if (phase === 'done') return [];
  const due = instant(state.promise.due);
  const waits: Wait[] = [
    { tray: holderTray(state), what: 'case', due },
    ...onDuty(state).map((tray): Wait => ({ tray, what: 'case', due })),
    ...(phase === 'rating' && silence !== 'never' && silence.calls > 0
      ? [{ tray: 'callback', what: 'rating' as const, due: silence.at }]
      : []),
    ...undecided(state).map((request): Wait => ({ tray: requestTray(request), what: 'request', due })),
    ...ofUnits(state),
  ];
  return [...new Map(waits.map((wait) => [`${wait.tray} ${wait.what}`, wait])).values()];
};
