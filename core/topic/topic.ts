/** A topic 未诉先办: a sort of thing that many people of one place call about, taken on as a whole, with an aim that shows whether it came to anything. */
import type { PersonalValue, Sealed } from '../case/sealed.ts';

/** What a topic is about: a sort of thing in a place. Nobody who called is part of it. */
export type TopicMatter = Readonly<{ programme: string; category: string; area: string; areaPath: readonly string[] }>;

/** Calls about a matter in so many days up to a day, in as many days before those, and in the same days a year ago. */
export type Lately = Readonly<{ days: number; day: string; now: number; before: number; lastYear: number }>;

/** At most so many calls a week, from a day on. */
export type Aim = Readonly<{ calls: number; by: string }>;

export type Measure = Readonly<{ words: Sealed; unit: string; due: string; done: string | 'open' }>;

/** Something that was done about it, for one of the measures or beside them. */
export type Deed = Readonly<{ by: string; at: string; words: Sealed; measure: number | 'none'; done: boolean }>;

export type TopicStage = 'adopted' | 'underway' | 'checking' | 'met' | 'missed' | 'dropped' | 'dismissed';

/** Stages in which a topic is on: of one matter there is one such topic at most. */
export const goingOn: readonly TopicStage[] = ['adopted', 'underway', 'checking'];

export type Topic = Readonly<{
  matter: TopicMatter;
  /** How things were when it was adopted, or not. */
  lately: Lately;
  title: Sealed | 'none';
  lead: string | 'nobody';
  assisting: readonly string[];
  aim: Aim | 'none';
  measures: readonly Measure[];
  deeds: readonly Deed[];
  stage: TopicStage;
  by: string;
  at: string;
  /** Whoever of the lead unit said last that it is done. */
  finishedBy: string | 'nobody';
  /** How it ended: by whom, when, why, and the calls of the last four weeks where its aim was judged. */
  ended: Readonly<{ by: string; at: string; word: Sealed; calls: number | 'not-judged' }> | 'open';
  /** A dismissed matter is not proposed again before this day. */
  until: string | 'none';
}>;

export type TopicEvent = Readonly<
  | ({ type: 'adopted'; title: Sealed } & Pick<Topic, 'matter' | 'lately' | 'assisting' | 'by' | 'at'> & {
        lead: string;
        aim: Aim;
        measures: readonly Omit<Measure, 'done'>[];
      })
  | ({ type: 'dismissed'; word: Sealed; until: string } & Pick<Topic, 'matter' | 'lately' | 'by' | 'at'>)
  | { type: 'begun'; by: string; at: string }
  | ({ type: 'acted' } & Deed)
  | { type: 'finished' | 'sentBack'; by: string; at: string; words: Sealed }
  | { type: 'closed'; by: string; at: string; word: Sealed; calls: number; stage: 'met' | 'missed' }
  | { type: 'dropped'; by: string; at: string; word: Sealed }
>;

export type TopicCommand = Readonly<
  | {
      type: 'adopt';
      category: string;
      area: string;
      title: string;
      lead: string;
      assisting: readonly string[];
      aim: Aim;
      measures: readonly Readonly<{ words: string; unit: string; due: string }>[];
    }
  | { type: 'dismiss'; category: string; area: string; words: string }
  | TopicStep
>;

/** What is done to a topic that stands. */
export type TopicStep = Readonly<
  | { type: 'begin' }
  | { type: 'act'; words: string; measure: number | 'none'; done: boolean }
  | { type: 'finish' | 'sendBack' | 'close' | 'drop'; words: string }
>;

export type TopicDecision = Readonly<{ events: readonly TopicEvent[]; personal: readonly PersonalValue[] }>;

const measured = (topic: Topic, { measure, done, at }: Deed): Topic['measures'] =>
  topic.measures.map((one, index) => (index === measure && done ? { ...one, done: at } : one));

/** What is said on the way there or back is something that was done, too. */
const saidOf = ({ by, at, words }: Pick<Deed, 'by' | 'at' | 'words'>): Deed => ({ by, at, words, measure: 'none', done: false });

export const evolveTopic = (state: Topic | 'none', event: TopicEvent): Topic | 'none' => {
  if (event.type === 'adopted') {
    const { type: _, measures, ...adopted } = event;
    return {
      ...adopted,
      measures: measures.map((one) => ({ ...one, done: 'open' })),
      deeds: [],
      stage: 'adopted',
      finishedBy: 'nobody',
      ended: 'open',
      until: 'none',
    };
  }
  if (event.type === 'dismissed') {
    const { type: _, word, ...dismissed } = event;
    const ended = { by: event.by, at: event.at, word, calls: 'not-judged' } as const;
    const empty = { title: 'none', lead: 'nobody', assisting: [], aim: 'none', measures: [], deeds: [], finishedBy: 'nobody' } as const;
    return { ...empty, ...dismissed, stage: 'dismissed', ended };
  }
  if (state === 'none') return state;
  switch (event.type) {
    case 'begun':
      return { ...state, stage: 'underway' };
    case 'acted': {
      const { type: _, ...deed } = event;
      return { ...state, deeds: [...state.deeds, deed], measures: measured(state, deed) };
    }
    case 'finished':
      return { ...state, stage: 'checking', finishedBy: event.by, deeds: [...state.deeds, saidOf(event)] };
    case 'sentBack':
      return { ...state, stage: 'underway', deeds: [...state.deeds, saidOf(event)] };
    case 'closed':
    case 'dropped': {
      const calls = event.type === 'closed' ? event.calls : ('not-judged' as const);
      const ended = { by: event.by, at: event.at, word: event.word, calls };
      return { ...state, stage: event.type === 'closed' ? event.stage : 'dropped', ended };
    }
  }
};

/** What decides who may touch a topic: its place, and the units that have it in hand. */
export const subjectOfTopic = ({ matter, lead, assisting }: Pick<Topic, 'matter' | 'lead' | 'assisting'>) => ({
  areaPath: matter.areaPath,
  lead,
  assisting,
  called: [],
  kept: [],
});
