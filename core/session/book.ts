import type { Asking } from '../case/command.ts';
import { Sealer } from '../case/fill.ts';
import { faultsOf } from '../faults.ts';
import { own } from '../own.ts';
import { form } from '../programme/fields.ts';
import type { SessionPart } from '../programme/sessions.ts';
import { type Fault, refuse } from '../refusal.ts';
import { isStorable } from '../storable.ts';
import { t } from '../words.ts';
import type { SessionCommand, SessionDecision, SessionWorld } from './command.ts';
import { type Session, type SessionEvent, takenIn, waitingIn } from './session.ts';

type Book = Extract<SessionCommand, { type: 'book' }>;

const aDay = 86_400_000;
const unkeepable = (text: string, most: number) => text.trim() === '' || text.length > most || !isStorable(text);
const isPhone = (text: string) => /^\+?\d[\d -]{4,22}$/.test(text.trim());

const faultsIn = (part: SessionPart, { name, phone, behalf, class: kind, here }: Book): Fault[] => [
  ...(unkeepable(name, 60) ? [{ path: 'name', code: 'missing', words: t('请填写姓名', 'please give a name') }] : []),
  ...(phone === undefined && here === true
    ? []
    : isPhone(phone ?? '')
      ? []
      : [{ path: 'phone', code: 'bad-format', words: t('请填写电话', 'please give a telephone number') }]),
  ...(behalf !== undefined && unkeepable(behalf, 60)
    ? [{ path: 'behalf', code: 'unwritable', words: t('代约人姓名写得不对', 'this name is not right') }]
    : []),
  ...(kind !== undefined && own(part.classes ?? {}, kind) === undefined
    ? [{ path: 'class', code: 'not-offered', words: t('没有这一类', 'there is no such class') }]
    : []),
];

/** A place, or one in the waiting list; nobody gets one beyond the capacity, because each decides on what the one before left. */
export const book = (world: SessionWorld, before: Session | 'none', asked: Book, staff: boolean, asking: Asking): SessionDecision => {
  const command = { ...asked, here: staff && asked.here === true };
  const { part, version, slot } = world;
  if (!part.public && !staff) return refuse('no-such-thing');
  if (before === 'none' && slot === 'none') return refuse('no-such-thing');
  if (before !== 'none' && before.state !== 'open') return refuse('too-late');
  const opened: SessionEvent[] = before === 'none' && slot !== 'none' ? [{ type: 'opened', version, ...slot }] : [];
  const session = before === 'none' ? { ...(slot as Exclude<typeof slot, 'none'>), bookings: [] } : before;
  const now = asking.at.getTime();
  if (now >= Date.parse(session.ends) || Date.parse(session.starts) - now > (part.daysAhead + 1) * aDay) return refuse('too-late');
  const fields = form(part.asks ?? {});
  const data = fields.safeParse(command.data ?? {});
  const faults = [...faultsIn(part, command), ...(data.success ? [] : faultsOf(data.error, fields, ['data']))];
  if (faults.length > 0) return refuse('unwell', faults);

  const free = takenIn(session) < session.capacity;
  if (!free && (command.here || waitingIn(session) >= part.waiting)) return refuse('full');
  const { booking, name, phone, behalf, class: kind = 'any', here } = command;
  const sealer = new Sealer(asking);
  const said = {
    name: name.trim(),
    ...(phone !== undefined && { phone: phone.trim() }),
    ...(behalf !== undefined && { behalf: behalf.trim() }),
    ...(data.success && Object.keys(data.data).length > 0 && { data: data.data }),
  };
  const sealed = sealer.seal(JSON.stringify(said), part.asks ? 'sensitive' : 'personal');
  const event: SessionEvent = {
    type: 'booked',
    id: booking,
    number: session.bookings.length + 1,
    class: kind,
    state: !free ? 'waiting' : here ? 'here' : 'booked',
    by: asking.who,
    behalf: behalf !== undefined,
    sealed,
    at: asking.at.toISOString(),
  };
  return { events: [...opened, event], personal: sealer.values, booking };
};
