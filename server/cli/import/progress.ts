import type { Tools } from '../command.ts';

/** How far a long piece of work has come: rows so far, and which part of all of it, from 0 to 1. */
export type Progress = Readonly<{ rows: number; part: number }>;

const clock = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), String(whole % 60).padStart(2, '0')];
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`;
};

/** One line of progress in both languages; `seconds` since it began. */
export const progressLine = ({ rows, part }: Progress, seconds: number): string => {
  const perSecond = seconds > 0 ? Math.round(rows / seconds) : 0;
  const left = part > 0 && part < 1 ? clock((seconds * (1 - part)) / part) : part >= 1 ? '0:00' : '—';
  return `${rows} 行 rows, ${perSecond} 行/秒 rows/s, 剩余 left ${left}`;
};

/** Shows progress a few times a second on one line of a terminal, and as a plain line every five seconds elsewhere. */
export const showProgress = (
  { progress, say }: Pick<Tools, 'progress' | 'say'>,
  onTerminal: boolean,
  now: () => number,
): ((at: Progress) => void) => {
  const [began, every] = [now(), onTerminal ? 200 : 5_000];
  let last = began;
  return (at) => {
    if (now() - last < every) return;
    last = now();
    (onTerminal ? progress : say)(progressLine(at, (last - began) / 1_000));
  };
};
