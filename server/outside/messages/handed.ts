import type { Sent } from '../../../core/message/index.ts';

const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

const codesOf = (fault: unknown): string[] => {
  if (typeof fault !== 'object' || fault === null) return [];
  const { code, cause, errors } = fault as { code?: unknown; cause?: unknown; errors?: unknown[] };
  return [...(typeof code === 'string' ? [code] : []), ...codesOf(cause), ...(errors ?? []).flatMap(codesOf)];
};

/** What a failed request says of the message: nothing had left yet, or nobody knows. */
export const brokenOff = (fault: unknown): Sent =>
  codesOf(fault).some((code) => neverLeft.has(code))
    ? { outcome: 'later', reason: 'unreachable' }
    : { outcome: 'unsure', reason: 'no-answer' };

/** What an answer without its own words says: asked to wait, or nobody knows, or refused. */
export const byStatus = (status: number): Sent => {
  if (status === 429 || status === 503) return { outcome: 'later', reason: `http-${status}` };
  return { outcome: status >= 500 ? 'unsure' : 'refused', reason: `http-${status}` };
};

/** How long an answer is waited for, in milliseconds. */
export const patience = 10_000;

/** An answer in JSON, or nothing where it is none. */
export const jsonOf = async (answer: Response): Promise<Record<string, unknown>> => {
  const read: unknown = await answer.json().catch(() => undefined);
  return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
};
