import { describe, expect, test } from 'vitest';
import type { Asking } from '../case/command.ts';
import type { PostNow } from '../permission.ts';
import { decideMatch, evolveMatch, type ListMatch, type MatchCommand } from './list-match.ts';
import { type Known, type Line, matchLines } from './match.ts';

const post = (id: string, kind: PostNow['kind']): PostNow => ({
  id,
  account: 'ann',
  kind,
  unit: 'desk',
  area: 'Z',
  units: ['desk'],
  kin: [],
});
const asking = (who: string, posts: readonly PostNow[], at = '2026-11-01T00:00:00.000Z'): Asking => ({
  who,
  posts,
  at: new Date(at),
  newId: () => 'new',
  newSalt: () => 'salt',
  digest: () => 'digest',
  caller: 'nobody',
  sure: 'known',
});
const ann = (at?: string) => asking('ann', [post('p-ann', 'operator')], at);
const clock = (at: string) => asking('system', [], at);

const wanted: MatchCommand = {
  type: 'ask',
  programme: 'h',
  register: 'homes',
  purpose: '核对返乡人员',
  basis: '指挥部第9号通知',
  days: 7,
};
const counts = { rows: 3, early: 1, spoilt: 0, byId: 1, byName: 1 };
const matching: MatchCommand = { type: 'match', counts };

const fold = (...steps: readonly [MatchCommand, Asking][]) =>
  steps.reduce<ListMatch | 'none'>((state, [command, by]) => decideMatch(state, command, by).reduce(evolveMatch, state), 'none');
const refused = (state: ListMatch | 'none', command: MatchCommand, by: Asking) => {
  try {
    decideMatch(state, command, by);
    return 'done';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

describe('a matching', () => {
  test('is refused without a purpose, a basis, a post that may, or with hits for ever', () => {
    const bad = { ...wanted, purpose: ' 查 ', basis: '', days: 31, since: '2026-02-31' };
    expect(() => decideMatch('none', bad, ann())).toThrow(/purpose.*basis.*since.*days/s);
    expect(refused('none', wanted, asking('grid', [post('p-grid', 'gridWorker')]))).toBe('not-yours');
    expect(refused('none', matching, ann())).toBe('no-such-thing');
  });

  test('takes one list, and shows nothing before it', () => {
    const asked = fold([wanted, ann()]);
    expect(refused(asked, { type: 'show' }, ann())).toBe('not-now');
    const done = fold([wanted, ann()], [matching, ann()]);
    expect(refused(done, matching, ann())).toBe('not-now');
    expect(fold([wanted, ann()], [matching, ann()], [{ type: 'show' }, ann()])).toMatchObject({ counts, shown: 1 });
  });

  test('is nobody else’s, nor the same person’s in another post', () => {
    const done = fold([wanted, ann()], [matching, ann()]);
    const others = [asking('boss', [post('p-boss', 'supervisor')]), asking('ann', [post('p-new', 'operator')]), asking('ann', [])];
    for (const other of others)
      for (const command of [{ type: 'show' }, { type: 'delete' }] as const) expect(refused(done, command, other)).toBe('no-such-thing');
    expect(refused(done, { type: 'show' }, clock('2026-11-09T00:00:00.000Z'))).toBe('no-such-thing');
  });

  test('is over after its days, told once, and never before by the clock', () => {
    const done = fold([wanted, ann()], [matching, ann()]);
    expect(decideMatch(done, { type: 'delete' }, clock('2026-11-07T23:59:59.999Z'))).toEqual([]);
    expect(refused(done, { type: 'show' }, ann('2026-11-08T00:00:00.000Z'))).toBe('not-now');
    const [over] = decideMatch(done, { type: 'delete' }, clock('2026-11-08T00:00:00.000Z'));
    expect(over).toMatchObject({ type: 'deleted', because: 'over' });
    const gone = evolveMatch(done, over!);
    expect(decideMatch(gone, { type: 'delete' }, clock('2026-11-09T00:00:00.000Z'))).toEqual([]);
    expect(refused(gone, { type: 'show' }, ann())).toBe('not-now');
  });
});

const known: Known = {
  byId: (id) => ({ 'ID-1': ['one'] })[id] ?? [],
  byName: (name) =>
    ({
      王某: [{ entry: 'one', alias: false, identified: true }],
      李某: [
        { entry: 'two', alias: false, identified: false },
        { entry: 'three', alias: true, identified: true },
      ],
    })[name] ?? [],
};
const line = (at: number, ids: string[], names: string[], date?: string): Line => ({ at, ids, names, ...(date !== undefined && { date }) });
const hits = (lines: readonly Line[], since = 'ever') => matchLines(lines, known, since).hits;

describe('the lines of a list', () => {
  test('the same name under another number is another person', () => {
    expect(hits([line(2, ['ID-9'], ['王某'])])).toEqual([]);
    expect(hits([line(2, ['ID-9'], ['李某'])])).toEqual([{ at: 2, entry: 'two', by: 'name' }]);
    expect(hits([line(2, [], ['王某'])])).toEqual([{ at: 2, entry: 'one', by: 'name' }]);
  });

  test('a line whose number is known is that one and nobody else of the name', () => {
    expect(hits([line(2, ['ID-1'], ['李某'])])).toEqual([{ at: 2, entry: 'one', by: 'id' }]);
  });

  test('an entry is one hit, by its identifier before its name, however often it stands there', () => {
    expect(hits([line(2, [], ['王某', '李某']), line(5, ['ID-1'], ['王某']), line(6, ['ID-1'], [])])).toEqual([
      { at: 2, entry: 'two', by: 'name' },
      { at: 2, entry: 'three', by: 'alias' },
      { at: 5, entry: 'one', by: 'id' },
    ]);
  });

  test('rows from a day on: that day counts, an earlier one and none at all do not', () => {
    const lines = [line(2, ['ID-1'], [], '2026-10-31'), line(3, [], ['李某']), line(4, [], ['李某'], '2026-11-01')];
    expect(matchLines(lines, known, '2026-11-01')).toMatchObject({ counted: 1, early: 2, hits: [{ at: 4 }, { at: 4 }] });
  });
});
