/** A call as it is counted: when it rang, when it was answered, whether it is over. */
export type CallTimes = Readonly<{ rang: Date; answered: Date | null; ended: Date | null; missed: boolean }>;

/** A call is to be answered within so many seconds, and so many of a hundred are to be connected (practice.md §2.1). */
export const answerWithin = 15;
export const connectedTarget = 95;

/** Every figure with what it is a part of. `ringing` calls are counted nowhere else yet. */
export type CallFigures = Readonly<{ calls: number; connected: number; quick: number; missed: number; ringing: number }>;

export const isQuick = ({ rang, answered }: CallTimes): boolean =>
  answered !== null && answered.getTime() - rang.getTime() <= answerWithin * 1_000;
