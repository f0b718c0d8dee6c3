import type { CaseEvent } from '../case/event.ts';
import type { Case } from '../case/state.ts';
import type { Fields, Purpose } from '../message/purpose.ts';
import { t, type Words } from '../words.ts';

/** For whom a message is. A caller's goes by telephone, a unit's or a tray's to its screens. */
export type Recipient = `caller:${string}` | `unit:${string}` | `tray:${string}` | `account:${string}`;

/** One message: one event and one person give one, never two. `follow` stands for the caller's secret link, made when it is sent. */
export type Notice = Readonly<{
  to: Recipient;
  words: Words;
  link: 'follow' | 'case' | 'none';
  /** To a caller: what it is about, and what a filed text is filled with. */
  purpose?: Purpose;
  fields?: Fields;
}>;

/** What messages need beside the case: a sealed value's text, an instant as people say it, a unit's name. */
export type Said = Readonly<{ value: (id: string) => string | undefined; when: (at: string) => Words; unit: (id: string) => Words }>;

type Told = (event: CaseEvent, state: Case, said: Said) => Notice[];

/** To everybody who called; who of them can be reached, and how, is known where messages are kept. */
const callers = (state: Case, words: Words, purpose: Purpose, more: Fields = {}): Notice[] =>
  state.callers.map(({ id }) => ({ to: `caller:${id}`, words, link: 'follow', purpose, fields: { number: state.number, ...more } }));

const own = ({ number }: Case, zh: string, en: string): Words => t(`您的诉求 ${number} ${zh}`, `Your matter ${number} ${en}`);
const theirs = ({ number }: Case, zh: string, en: string): Words => t(`工单 ${number} ${zh}`, `Case ${number} ${en}`);

const dueWords = ({ promise }: Case, { when }: Said): Words =>
  promise.due === 'none' || promise.due === 'open'
    ? t('', '')
    : t(`，我们会在${when(promise.due).zh}前答复您`, `; you have an answer by ${when(promise.due).en}`);

const sealedText = (data: unknown, key: string, said: Said): string => {
  const sealed = (data as Record<string, { personal?: string }> | undefined)?.[key];
  return (sealed?.personal && said.value(sealed.personal)) || '';
};

/** A text message has room for the beginning; the whole stands behind its link. */
const short = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 39).join('')}…` : text);

const dueOf = ({ promise }: Case, { when }: Said): string =>
  promise.due === 'none' || promise.due === 'open' ? '办理时限' : when(promise.due).zh;

const sent = (state: Case): Notice[] => [
  {
    to: `unit:${state.lead}`,
    words: theirs(state, '派给你单位主办，请签收', 'was sent to your unit as lead: please sign for it'),
    link: 'case',
  },
  ...state.parts.map(
    ({ unit }): Notice => ({ to: `unit:${unit}`, words: theirs(state, '需要你单位协办', 'needs your unit’s help'), link: 'case' }),
  ),
];

const ladder: Partial<Record<Case['rung'], (state: Case) => Notice[]>> = {
  warned: (state) => unitOf(state, '快到期了', 'is nearly due'),
  late: (state) => [...unitOf(state, '已超期', 'is late'), tray('supervisor', state, '已超期', 'is late')],
  urged: (state) => unitOf(state, '催办：请尽快办结', 'is urged: please resolve it'),
  supervised: (state) => [
    ...unitOf(state, '已列入督办', 'is now supervised'),
    tray('supervisor', state, '已列入督办', 'is now supervised'),
  ],
  criticised: (state) => [
    ...unitOf(state, '将予通报', 'will be named in the circular'),
    tray('leader', state, '将予通报', 'will be named in the circular'),
  ],
};

const unitOf = (state: Case, zh: string, en: string): Notice[] =>
  state.lead === 'nobody' ? [tray('desk', state, zh, en)] : [{ to: `unit:${state.lead}`, words: theirs(state, zh, en), link: 'case' }];

const tray = (name: string, state: Case, zh: string, en: string): Notice => ({
  to: `tray:${name}`,
  words: theirs(state, zh, en),
  link: 'case',
});

const person = (account: string, state: Case, zh: string, en: string): Notice => ({
  to: `account:${account}`,
  words: theirs(state, zh, en),
  link: 'case',
});

const needs = { desk: 'desk', leader: 'leader', another: 'supervisor' } as const;

/** A new date of the promise, told to the callers. */
const newDate = (state: Case, until: string, { when }: Said): Notice[] =>
  callers(state, own(state, `需要更多时间，新的期限是${when(until).zh}`, `needs more time; the new limit is ${when(until).en}`), 'later', {
    due: when(until).zh,
  });

/** What whoever handed it down said to a request of the unit's. */
const answeredAbove = (event: CaseEvent & { type: 'answered-above' }, state: Case, said: Said): Notice[] => {
  const request = state.requests.find(({ id }) => id === event.request);
  if (!request) return [];
  const words =
    event.answer === 'granted'
      ? theirs(state, '的申请，来件单位已同意', ': what you asked for was granted by those who handed it down')
      : theirs(state, '的申请，来件单位不同意', ': what you asked for was denied by those who handed it down');
  const { due } = state.promise;
  const moved = event.promised && request.kind === 'extend' && due !== 'none' && due !== 'open';
  return [{ to: `unit:${request.unit}`, words, link: 'case' }, ...(moved ? newDate(state, due, said) : [])];
};

const granted = (event: CaseEvent & { type: 'granted' }, state: Case, said: Said): Notice[] => {
  const request = state.requests.find(({ id }) => id === event.request);
  if (!request) return [];
  const unit: Notice = {
    to: `unit:${request.unit}`,
    words: theirs(state, '的申请已同意', ': what you asked for was granted'),
    link: 'case',
  };
  if (request.kind === 'extend' && request.until !== 'none') return [unit, ...newDate(state, request.until, said)];
  if (request.kind === 'hang')
    return [
      unit,
      ...callers(
        state,
        own(state, '一时解决不了，已挂账，每月告诉您进展', 'cannot be solved soon; it is kept open and you hear of it monthly'),
        'hung',
      ),
    ];
  if (request.kind === 'close') return [unit, ...rateNow(state)];
  return [unit];
};

/** A mark on a repeated matter was asked for: whoever may approve it hears of it, by the case in which the matter was answered. */
export const markNotices = (state: Case): Notice[] => [
  tray('supervisor', state, '有人申请重复诉求标记，请您看过答复再批', 'is to be marked as a repeated matter: read its answer and decide'),
];

const rateNow = (state: Case): Notice[] =>
  state.phase === 'rating' ? callers(state, own(state, '已办结，请您评价', 'is completed: please rate it'), 'rate') : [];

const told: { [T in CaseEvent['type']]?: (event: CaseEvent & { type: T }, state: Case, said: Said) => Notice[] } = {
  opened: (_, state, said) => [
    ...(state.shield.restricted
      ? [tray('supervisor', state, '是强制报告，请盯住处置', 'is a mandatory report: see that it is acted on')]
      : []),
    ...callers(
      state,
      t(
        `已收到您的诉求，编号 ${state.number}${dueWords(state, said).zh}`,
        `We have your report, number ${state.number}${dueWords(state, said).en}`,
      ),
      'received',
      { due: dueOf(state, said) },
    ),
    ...(state.duty === 'none'
      ? []
      : [
          person(
            state.duty.person,
            state,
            '是下班后的紧急诉求，请您马上受理',
            'is urgent and came out of office hours: please accept it now',
          ),
        ]),
    ...(state.urgency === 'normal' || state.shield.restricted
      ? []
      : [tray('desk', state, '是紧急诉求，请马上受理', 'is urgent: please accept it now')]),
  ],
  raised: (event, state) =>
    event.again ? [tray('supervisor', state, '又有人反映了强制报告的情况', 'has more words for its mandatory report')] : [],
  hastened: (_, state) => [
    ...(state.duty === 'none'
      ? []
      : [
          person(
            state.duty.person,
            state,
            '是下班后的紧急诉求，请您马上受理',
            'is urgent and came out of office hours: please accept it now',
          ),
        ]),
    tray('desk', state, '是紧急诉求，请马上受理', 'is urgent: please accept it now'),
  ],
  added: (_, state) => unitOf(state, '来电人又说了几句，请查看', 'has more words from the caller'),
  asked: ({ data }, state, said) =>
    callers(
      state,
      own(state, `还需要您补充：${sealedText(data, 'what', said)}`, `needs something from you: ${sealedText(data, 'what', said)}`),
      'ask',
      { what: short(sealedText(data, 'what', said)) },
    ),
  declined: ({ data }, state, said) =>
    callers(
      state,
      own(state, `不予受理：${sealedText(data, 'instead', said)}`, `was not accepted: ${sealedText(data, 'instead', said)}`),
      'declined',
      {
        reply: short(sealedText(data, 'instead', said)),
      },
    ),
  dispatched: (_, state) => sent(state),
  arbitrated: (_, state) => sent(state),
  answered: ({ data }, state, said) =>
    callers(
      state,
      own(state, `的答复：${sealedText(data, 'reply', said)}`, `was answered: ${sealedText(data, 'reply', said)}`),
      'answered',
      {
        reply: short(sealedText(data, 'reply', said)),
      },
    ),
  resolved: ({ data }, state, said) =>
    callers(
      state,
      own(state, `已处理：${sealedText(data, 'reply', said)}`, `was dealt with: ${sealedText(data, 'reply', said)}`),
      'resolved',
      {
        reply: short(sealedText(data, 'reply', said)),
      },
    ),
  failed: (_, state) => unitOf(state, '核查不通过，请继续办理', 'did not pass the check: please go on'),
  passed: (_, state) => rateNow(state),
  rated: (event, state) =>
    event.handling > event.rating.handling ? unitOf(state, '来电人表示没有解决，请重办', 'was not solved, says the caller: once more') : [],
  reworked: (_, state) => unitOf(state, '需要重办', 'must be done again'),
  reopened: (_, state) => unitOf(state, '已重新打开', 'was reopened'),
  merged: (_, state) =>
    callers(
      state,
      own(state, '与同一件事合并办理，有结果会告诉您', 'is handled together with the same matter; you will hear of it'),
      'merged',
    ),
  requested: ({ request }, state) => [tray(needs[request.needs], state, '有一项申请等您处理', 'has a request waiting for you')],
  granted,
  'sent-up': (_, state) => [tray('desk', state, '的申请已上报，等来件单位答复', ': a request went up; record the answer when it comes')],
  'answered-above': answeredAbove,
  denied: (event, state) => {
    const request = state.requests.find(({ id }) => id === event.request);
    return request
      ? [{ to: `unit:${request.unit}`, words: theirs(state, '的申请被驳回', ': what you asked for was denied'), link: 'case' }]
      : [];
  },
  whistled: ({ whistle }, state, { when }) =>
    whistle.units.map(
      ({ unit }): Notice => ({
        to: `unit:${unit}`,
        words: theirs(state, `吹哨：请在${when(whistle.due).zh}前报到`, `whistles: report in by ${when(whistle.due).en}`),
        link: 'case',
      }),
    ),
  'whistle-missing': ({ units }, state) =>
    units.map((unit): Notice => ({ to: `unit:${unit}`, words: theirs(state, '吹哨未报到', ': you have not reported in'), link: 'case' })),
  'part-late': ({ unit }, state) => [{ to: `unit:${unit}`, words: theirs(state, '协办已超期', ': your part is late'), link: 'case' }],
  'duty-passed': ({ to }, state) => {
    if (state.duty === 'none') return [];
    return to === 'leader'
      ? [person(state.duty.leader, state, '是紧急诉求，值班人还没有受理，请您督促', 'is urgent and not accepted yet: please see to it')]
      : [tray('leader', state, '是紧急诉求，值班人和带班领导都没有处理', 'is urgent, and nobody on duty has accepted it')];
  },
  climbed: ({ rung }, state) => ladder[rung]?.(state) ?? [],
  instructed: ({ leaderWords }, state) =>
    leaderWords.to === 'nobody'
      ? unitOf(state, '有领导批示', 'has a leader’s words')
      : [{ to: `unit:${leaderWords.to}`, words: theirs(state, '有领导批示', 'has a leader’s words'), link: 'case' }],
};

/** Whom this event must be told to, and how; `state` is the case right after it. Pure, so that the outbox can be worked out again. */
export const noticesOf: Told = (event, state, said) => {
  const tell = told[event.type] as Told | undefined;
  return tell ? tell(event, state, said) : [];
};
