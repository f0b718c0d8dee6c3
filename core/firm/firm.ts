/** The people who speak for a firm. Everything the log holds of them is a resident's id and a sealed name. */
import type { Asking } from '../case/command.ts';
import { Sealer } from '../case/fill.ts';
import type { PersonalValue, Sealed } from '../case/sealed.ts';
import { may } from '../permission.ts';
import { refuse } from '../refusal.ts';
import { t } from '../words.ts';
import { type Enterprise, livesOn } from '../zone/index.ts';

export type FirmPerson = Readonly<{
  resident: string;
  name: Sealed;
  state: 'asked' | 'confirmed' | 'refused' | 'left';
  at: string;
}>;

export type Invitation = Readonly<{ id: string; by: string; until: string; used: boolean }>;

export type Firm = Readonly<{ people: readonly FirmPerson[]; invitations: readonly Invitation[] }>;

export type FirmEvent = Readonly<
  | { type: 'asked-in'; resident: string; name: Sealed; at: string }
  | { type: 'joined'; resident: string; name: Sealed; invitation: string; at: string }
  | { type: 'confirmed' | 'refused' | 'left'; resident: string; at: string }
  | { type: 'invited'; invitation: string; by: string; until: string }
>;

export type FirmCommand = Readonly<
  | { type: 'ask'; name: string }
  | { type: 'join'; name: string; invitation: string }
  | { type: 'invite'; invitation: string }
  | { type: 'confirm' | 'refuse' | 'leave'; resident: string }
>;

/** `firm` is the row of the sheet, `areaPath` where it stands, both as of today; undefined when there is no such firm. */
export type FirmWorld = Readonly<{ firm: Enterprise | undefined; areaPath: readonly string[]; today: string }>;

export const noFirm: Firm = { people: [], invitations: [] };

const withPerson = (people: readonly FirmPerson[], person: FirmPerson): FirmPerson[] => [
  ...people.filter(({ resident }) => resident !== person.resident),
  person,
];

export const evolveFirm = (state: Firm, event: FirmEvent): Firm => {
  switch (event.type) {
    case 'asked-in': {
      const { resident, name, at } = event;
      return { ...state, people: withPerson(state.people, { resident, name, state: 'asked', at }) };
    }
    case 'joined': {
      const { resident, name, at } = event;
      return {
        people: withPerson(state.people, { resident, name, state: 'confirmed', at }),
        invitations: state.invitations.map((one) => (one.id === event.invitation ? { ...one, used: true } : one)),
      };
    }
    case 'confirmed':
    case 'refused':
    case 'left': {
      const { type, resident, at } = event;
      return { ...state, people: state.people.map((one) => (one.resident === resident ? { ...one, state: type, at } : one)) };
    }
    case 'invited': {
      const { invitation: id, by, until } = event;
      return { ...state, invitations: [...state.invitations.filter((one) => !one.used), { id, by, until, used: false }].slice(-20) };
    }
  }
};

const stateOf = ({ people }: Firm, resident: string): FirmPerson['state'] | 'stranger' =>
  people.find((one) => one.resident === resident)?.state ?? 'stranger';

export const speaksFor = (firm: Firm, resident: string): boolean => stateOf(firm, resident) === 'confirmed';

const weekLater = (at: Date): string => new Date(at.getTime() + 7 * 86_400_000).toISOString();

const mostWaiting = 20;

/** What happens to the people of a firm; a refusal is thrown. The first is confirmed by the zone's staff, others by an invitation or likewise. */
export const decideFirm = (
  { firm, areaPath, today }: FirmWorld,
  state: Firm,
  command: FirmCommand,
  asking: Asking,
): { events: readonly FirmEvent[]; personal: readonly PersonalValue[] } => {
  if (!firm || !livesOn(firm, today)) return refuse('no-such-firm');
  const at = asking.at.toISOString();
  const resident = asking.signedIn?.resident;
  const isStaff = may(asking.posts, 'firms', { areaPath, lead: 'nobody', assisting: [], called: [], kept: [] });
  const nothing = { events: [], personal: [] };
  const sealer = new Sealer(asking);
  const { values: personal } = sealer;

  switch (command.type) {
    case 'ask': {
      if (resident === undefined) return refuse('who-are-you');
      if (['asked', 'confirmed'].includes(stateOf(state, resident))) return nothing;
      if (state.people.filter((one) => one.state === 'asked').length >= mostWaiting) return refuse('too-often');
      return { events: [{ type: 'asked-in', resident, name: sealer.seal(command.name), at }], personal };
    }
    case 'join': {
      if (resident === undefined) return refuse('who-are-you');
      if (speaksFor(state, resident)) return nothing;
      const open = state.invitations.find(({ id, used, until }) => id === command.invitation && !used && until >= at);
      if (!open || !speaksFor(state, open.by))
        return refuse('unwell', [
          {
            path: 'invitation',
            code: 'over',
            words: t('邀请已用过或过期，请再要一个', 'This invitation was used or is over; ask for another'),
          },
        ]);
      return { events: [{ type: 'joined', resident, name: sealer.seal(command.name), invitation: open.id, at }], personal };
    }
    case 'invite':
      if (resident === undefined || !speaksFor(state, resident)) return refuse('no-such-firm');
      return { events: [{ type: 'invited', invitation: command.invitation, by: resident, until: weekLater(asking.at) }], personal };
    case 'confirm':
    case 'refuse':
      if (!isStaff) return refuse('no-such-firm');
      if (stateOf(state, command.resident) !== 'asked') return refuse('not-pending');
      return { events: [{ type: command.type === 'confirm' ? 'confirmed' : 'refused', resident: command.resident, at }], personal };
    case 'leave': {
      if (!isStaff && command.resident !== resident) return refuse('no-such-firm');
      return speaksFor(state, command.resident) ? { events: [{ type: 'left', resident: command.resident, at }], personal } : nothing;
    }
  }
};
