/** One line about something that happened, in a form that machines read: no address, no name, nothing that anybody typed. */
export type Line = Readonly<Record<string, string | number | boolean>>;

export type Log = Readonly<{
  /** A request that was answered, by its route as it was declared. */
  answered: (line: Readonly<{ request: string; method: string; route: string; status: number; seconds: number }>) => void;
  /** What should never happen. */
  fault: (what: string, fault: unknown) => void;
}>;

type Write = (line: string) => void;

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** The id of the request stands in what was said about it, and in every event that it led to. */
const requestIn = (what: string): Line => {
  const id = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/.exec(what)?.[0];
  return id === undefined ? {} : { request: id };
};

/** Lines of JSON, one for each request and each fault. */
export const jsonLog = (write: Write, now: () => Date): Log => {
  const put = (level: string, line: Line) => write(JSON.stringify({ time: now().toISOString(), level, ...line }));
  return {
    answered: ({ seconds, ...line }) => put('info', { ...line, ms: Math.round(seconds * 10_000) / 10 }),
    fault: (what, fault) => put('error', { what, message: messageOf(fault), ...requestIn(what) }),
  };
};

/** Lines for people, and only of faults. */
export const plainLog = (write: Write): Log => ({
  answered: () => undefined,
  fault: (what, fault) => write(`${what}: ${messageOf(fault)}`),
});
