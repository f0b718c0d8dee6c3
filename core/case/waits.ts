import type { Case, Instant } from './state.ts';

/** One thing that waits for somebody: the case itself, a request, an assisting part, a whistle, a call-back. */
export type Wait = Readonly<{ tray: string; what: 'case' | 'request' | 'part' | 'whistle' | 'rating'; due: Instant | 'none' }>;

const instant = (due: string): Instant | 'none' => (due === 'open' ? 'none' : due);

const holderTray = (state: Case): string => {
  switch (state.holder) {
    case 'lead':
      return `unit:${state.lead}`;
    case 'head':
      return `head:${state.lead}`;
    case 'checker':
      return 'check';
    case 'verifier':
      return 'verify';
    case 'supervisor':
      return 'supervisor';
    default:
      return state.holder;
  }
};

const requestTrays = { desk: 'desk', leader: 'leader', another: 'supervisor' } as const;

/** Whom this case waits for right now; the rows of the table `waits`, from which every tray is read. */
export const waitsOf = (state: Case): Wait[] => {
  if (state.phase === 'done') return [];
  const due = instant(state.promise.due);
  const called = state.whistle === 'none' ? [] : state.whistle.units.filter((one) => one.state === 'called' || one.state === 'missing');
  const whistleDue = state.whistle === 'none' ? 'none' : state.whistle.due;
  const waits: Wait[] = [
    { tray: holderTray(state), what: 'case', due },
    ...(state.phase === 'rating'
      ? [{ tray: 'callback', what: 'rating' as const, due: state.silence === 'never' ? ('none' as const) : state.silence.at }]
      : []),
    ...state.requests
      .filter((one) => one.state === 'pending')
      .map(({ needs }) => ({ tray: requestTrays[needs], what: 'request' as const, due })),
    ...state.parts
      .filter((one) => one.state !== 'answered')
      .map((part) => ({ tray: `unit:${part.unit}`, what: 'part' as const, due: part.due })),
    ...called.map(({ unit }) => ({ tray: `unit:${unit}`, what: 'whistle' as const, due: whistleDue })),
  ];
  return [...new Map(waits.map((wait) => [`${wait.tray} ${wait.what}`, wait])).values()];
};
