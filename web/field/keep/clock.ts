/** The phone's clock may be wrong by years. How wrong is measured whenever the server answers, and kept. */

/** Milliseconds that the phone is ahead of us: taken at the middle of a question that was answered quickly. */
export const offOf = (asked: number, answered: number, server: string): number => Math.round((asked + answered) / 2 - Date.parse(server));

/** What we take the time to be, from what the phone shows. */
export const ourTime = (phone: Date, off: number | 'unknown'): string =>
  new Date(phone.getTime() - (off === 'unknown' ? 0 : off)).toISOString();

/** Both times of something that is done now: ours as far as we know it, and what the phone shows. */
export const bothTimes = (off: number | 'unknown', phone = new Date()) => ({ at: ourTime(phone, off), phone: phone.toISOString(), off });
