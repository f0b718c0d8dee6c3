import { expect, test } from 'vitest';
import { book, category } from '../core/case/testing/book.ts';
import { iso, story } from '../core/case/testing/given.ts';
import { people } from '../core/case/testing/people.ts';
import { faultsIn } from '../core/programme/parse.ts';
import type { CaseProgramme } from '../core/programme/programme.ts';
import { t } from '../core/words.ts';
import report from './mandatory-report.ts';

const { desk, pan, tian, supervisor } = people;
const world = {
  programme: report,
  book: book({ category: (code) => (code === 'harm' ? category('harm', 'mandatory-report', { urgency: 'danger' }) : undefined) }),
};

test('no caller opens it, and no way out of it is silent: a programme that declares one is not taken', () => {
  expect(story(world).refusal({ who: 'caller', posts: [], caller: 'nobody' }, { type: 'open', number: 'n', data: { words: '孩子' } })).toBe(
    'not-yours',
  );
  const { stages } = report.cases.flow;
  const withdraw = { title: t('撤单', 'Withdraw'), does: 'withdraw', by: 'triage', to: 'archived' } as const;
  const silent: CaseProgramme = {
    ...report,
    cases: {
      ...report.cases,
      flow: {
        ...report.cases.flow,
        stages: { ...stages, reported: { ...stages.reported, actions: { ...stages.reported.actions, withdraw } } },
      },
    },
  };
  expect(faultsIn(silent).map(({ path, value }) => `${path} ${String(value)}`)).toEqual([
    'cases.flow.stages.reported.actions.withdraw.does withdraw',
  ]);
});

test('half an hour to take it, twelve to act, by day and night; both units say what they did; somebody else looks', () => {
  const told = story(world).opened(desk, { source: 'hotline', safe: false }, '03-07 23:50');
  expect(told.state).toMatchObject({
    stage: 'reported',
    lead: 'police',
    clock: { due: iso('03-08 00:20') },
    promise: { due: iso('03-08 23:50') },
  });
  told.act(pan, 'sign', {}, { at: '03-08 00:10' });
  expect(told.state.clock.due).toBe(iso('03-08 12:10'));
  told.act(tian, 'answerPart', { words: '已联系监护人' }).act(pan, 'resolve', { done: '已出警', reply: '已反馈' }, { at: '03-08 02:00' });
  expect(told.act(supervisor, 'pass', {}).state).toMatchObject({ stage: 'archived', inTime: 'yes' });
});
