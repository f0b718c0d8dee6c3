/** The public side of a case: how many met it too, and the desk's own page about it. */
import type { Asking } from '../case/command.ts';
import { Sealer } from '../case/fill.ts';
import { subjectOf } from '../case/scene.ts';
import type { PersonalValue, Sealed } from '../case/sealed.ts';
import type { Case } from '../case/state.ts';
import { may } from '../permission.ts';
import { type Fault, refuse } from '../refusal.ts';
import { t } from '../words.ts';
import { isAnswered, type Kept } from './rules.ts';

export type PublicPage = Readonly<{
  state: 'drafted' | 'sent-back' | 'published' | 'taken-back';
  summary: Sealed;
  reply: Sealed;
  category: string;
  area: string;
  by: string;
  at: string;
  published: string | 'never';
}>;

export type Face = Readonly<{ met: readonly string[]; page: PublicPage | 'none' }>;

export type FaceEvent = Readonly<
  | { type: 'met-too'; by: string }
  | { type: 'drafted'; summary: Sealed; reply: Sealed; category: string; area: string; by: string; at: string }
  | { type: 'published'; at: string }
  | { type: 'sent-back' | 'taken-back'; reason: Sealed; at: string }
>;

export type FaceCommand = Readonly<
  | { type: 'meet'; by: string }
  | { type: 'draft'; summary: string; reply: string }
  | { type: 'publish' }
  | { type: 'send-back' | 'take-back'; reason: string }
>;

/** The case as it stands, why nothing of it may be shown, and everything its caller wrote; `none` when there is no such case. */
export type FaceWorld = Readonly<{ subject: Case | 'none'; kept: Kept; said: readonly string[] }>;

export const noFace: Face = { met: [], page: 'none' };

export const evolveFace = (face: Face, event: FaceEvent): Face => {
  switch (event.type) {
    case 'met-too':
      return { ...face, met: [...face.met, event.by] };
    case 'drafted': {
      const { type: _, ...page } = event;
      return { ...face, page: { state: 'drafted', published: 'never', ...page } };
    }
    case 'published':
      return face.page === 'none' ? face : { ...face, page: { ...face.page, state: 'published', published: event.at } };
    case 'sent-back':
    case 'taken-back':
      return face.page === 'none' ? face : { ...face, page: { ...face.page, state: event.type } };
  }
};

/** So many characters in a row that stand in the caller's words too are the caller's words. */
const run = 12;

const plain = (text: string): string => text.replaceAll(/[\s\p{P}]/gu, '');

const quotes = (text: string, said: readonly string[]): boolean => {
  const own = plain(text);
  return said.map(plain).some((words) => {
    for (let at = 0; at + run <= own.length; at++) if (words.includes(own.slice(at, at + run))) return true;
    return false;
  });
};

const faultsIn = (path: string, text: string, said: readonly string[]): Fault[] => [
  ...(/\d{7,}/.test(text.replaceAll(/[\s-]/g, ''))
    ? [
        {
          path,
          code: 'number',
          words: t('里面有电话、证件号一类的数字，请去掉', 'It holds a telephone or identity number; please take it out'),
        },
      ]
    : []),
  ...(quotes(text, said)
    ? [{ path, code: 'quoted', words: t('里面有来电人的原话，请用自己的话写', 'It holds the caller’s own words; please say it in yours') }]
    : []),
];

const mostMet = 5_000;

/** What happens to the public side of a case, or the refusal. Whoever wrote a page never reviews it. */
export const decideFace = (
  { subject, kept, said }: FaceWorld,
  face: Face,
  command: FaceCommand,
  asking: Asking,
): { events: readonly FaceEvent[]; personal: readonly PersonalValue[] } => {
  if (subject === 'none') return refuse('no-such-case');
  const at = asking.at.toISOString();
  const sealer = new Sealer(asking);
  const { values: personal } = sealer;

  if (command.type === 'meet') {
    if (kept !== 'none' || subject.phase === 'done') return refuse('no-such-case');
    const again = face.met.includes(command.by) || face.met.length >= mostMet;
    return { events: again ? [] : [{ type: 'met-too', by: command.by }], personal };
  }

  if (!may(asking.posts, 'see', subjectOf(subject))) return refuse('no-such-case');
  if (!may(asking.posts, 'publish', subjectOf(subject))) return refuse('not-yours');
  const { page } = face;
  switch (command.type) {
    case 'draft': {
      if (kept !== 'none') return refuse('never-public');
      if (!isAnswered(subject) || (page !== 'none' && page.state === 'published')) return refuse('not-now');
      const faults = [...faultsIn('summary', command.summary, said), ...faultsIn('reply', command.reply, said)];
      if (faults.length > 0) return refuse('unwell', faults);
      const { category, area } = subject;
      const [summary, reply] = [sealer.seal(command.summary), sealer.seal(command.reply)];
      return { events: [{ type: 'drafted', summary, reply, category, area, by: asking.who, at }], personal };
    }
    case 'publish':
      if (page === 'none' || page.state !== 'drafted') return refuse('not-now');
      if (page.by === asking.who) return refuse('own-work');
      if (kept !== 'none') return refuse('never-public');
      return { events: [{ type: 'published', at }], personal };
    case 'send-back':
      if (page === 'none' || page.state !== 'drafted') return refuse('not-now');
      return { events: [{ type: 'sent-back', reason: sealer.seal(command.reason), at }], personal };
    case 'take-back':
      if (page === 'none' || page.state !== 'published') return refuse('not-now');
      return { events: [{ type: 'taken-back', reason: sealer.seal(command.reason), at }], personal };
  }
};
