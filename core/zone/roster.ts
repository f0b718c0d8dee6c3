import { z } from 'zod';
import { code } from './area.ts';
import { livesOn, type Term } from './term.ts';

/** A minute as people write it, in the zone's own time: `2026-11-25 18:00`. */
export const minute = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d$/)
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success, {
    params: { code: 'bad-format', words: { zh: '没有这一天', en: 'there is no such day' } },
  });

/** A slot of the duty roster 值班表: from one minute up to another this person is on duty in the area, and this leader 带班 with them. */
export const dutySlot = z.strictObject({ id: code, area: code, starts: minute, ends: minute, person: code, leader: code });

export type DutySlot = Readonly<z.output<typeof dutySlot>>;

export type OnDuty = Readonly<{ person: string; leader: string }>;

/** The days on which a slot is somebody's duty, as a term. */
export const termOf = ({ starts, ends }: DutySlot): Term => ({ from: starts.slice(0, 10), until: ends.slice(0, 10) });

/** Who is on duty for a place at a minute: the slot of the nearest area that has one then; undefined when nobody is. */
export const onDuty = (slots: readonly DutySlot[], areaPath: readonly string[], now: string): OnDuty | undefined => {
  const running = slots.filter(({ starts, ends }) => starts <= now && now < ends);
  const found = areaPath
    .toReversed()
    .map((area) => running.find((slot) => slot.area === area))
    .find((slot) => slot !== undefined);
  return found && { person: found.person, leader: found.leader };
};

/** Whether a post counts on the first day of a slot. */
export const standsOn = (slot: DutySlot, post: Term): boolean => livesOn(post, slot.starts.slice(0, 10));
