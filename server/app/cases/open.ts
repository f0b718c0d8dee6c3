import type { Answer } from '../../../core/case/index.ts';
import type { Door, Doorstep } from '../door/index.ts';
import type { CaseAnswer, CaseAsk } from './ask.ts';
import { caseKind } from './primitive.ts';

/** A case that was just opened, or the same again for a repeat. `link` is the token of the first caller's secret link; `none` when nobody called. */
export type OpenedCase = Readonly<{ id: string; number: string; link: string | 'none' }>;

type How = { id?: string; quiet?: true; uploader?: string; answers?: readonly Answer[] };

/** The token by which a caller follows this case. */
export const linkOf = (door: Door, { id, callers: [caller] }: CaseAnswer): string | 'none' =>
  caller === undefined ? 'none' : door.ports.secrets.link(id, caller, 1);

/** What the door is asked in order to open a case; `id` only where it is worked out from where the case came from. */
export const openAsk = (
  door: Door,
  programme: string,
  data: unknown,
  { id, quiet, uploader = 'nobody', answers = [] }: How = {},
): CaseAsk => ({
  id: id ?? door.ports.ids.next(),
  command: { type: 'open', data, ...(answers.length > 0 && { answers }) },
  programme,
  uploader,
  ...(id !== undefined && { derived: true as const }),
  ...(quiet && { quiet }),
});

/** Opens a case and answers when that is durable. Refuses with every fault at once. */
export const openCase = async (door: Door, doorstep: Doorstep, programme: string, data: unknown, how: How = {}): Promise<OpenedCase> => {
  const answer = await door.submit<CaseAnswer>(doorstep, caseKind, openAsk(door, programme, data, how));
  return { id: answer.id, number: answer.number, link: linkOf(door, answer) };
};
