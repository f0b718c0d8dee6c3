import { z } from 'zod';
import { code } from './area.ts';
import { day, dayAfter, livesOn, type Term } from './term.ts';

/** A minute as people write it, in the zone's own time: `2026-11-25 18:00`. */
export const minute = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d$/)
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success, {
    params: { code: 'bad-format', words: { zh: '没有这一天', en: 'there is no such day' } },
  });

/**
 * A slot of the duty roster 值班表: from one minute up to another this person is on duty in the area, and this leader 带班 with them. One that
 * was taken off the roster ends with its last day; where that lies before its beginning it never was.
 */
export const dutySlot = z.strictObject({
  id: code,
  area: code,
  starts: minute,
  ends: minute,
  person: code,
  leader: code,
  until: day.exactOptional(),
});

export type DutySlot = Readonly<z.output<typeof dutySlot>>;

export type OnDuty = Readonly<{ person: string; leader: string }>;

/** The days on which a slot is somebody's duty, as a term. */
export const termOf = ({ starts, ends }: DutySlot): Term => ({ from: starts.slice(0, 10), until: ends.slice(0, 10) });

/** Up to which minute a slot counts. */
export const endOf = ({ ends, until }: DutySlot): string => {
  const last = until === undefined ? ends : `${dayAfter(until)} 00:00`;
  return last < ends ? last : ends;
};

/** Whether anything of a slot is left, once it was taken off. */
export const counts = (slot: DutySlot): boolean => slot.until === undefined || slot.starts < endOf(slot);

/** Who is on duty for a place at a minute: the slot of the nearest area that has one then; undefined when nobody is. */
export const onDuty = (slots: readonly DutySlot[], areaPath: readonly string[], now: string): OnDuty | undefined => {
  const running = slots.filter((slot) => slot.starts <= now && now < endOf(slot));
  const found = areaPath
    .toReversed()
    .map((area) => running.find((slot) => slot.area === area))
    .find((slot) => slot !== undefined);
  return found && { person: found.person, leader: found.leader };
};

/** Whether a post counts on the first day of a slot. */
export const standsOn = (slot: DutySlot, post: Term): boolean => livesOn(post, slot.starts.slice(0, 10));
