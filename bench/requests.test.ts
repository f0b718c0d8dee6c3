import { expect, test } from 'vitest';
import type { CityRequest } from '../server/cli/import/request-rows.ts';
import { multiplied } from './requests.ts';

const at = (text: string) => ({ at: new Date(text), sure: true });
const row = (n: number, open: boolean): CityRequest => ({
  number: `c/${n}`,
  words: 'lamp',
  address: '',
  point: 'nowhere',
  created: at('2011-07-01T10:00:00Z'),
  closed: open ? 'open' : at('2011-07-02T10:00:00Z'),
  ending: 'answered',
  due: 'none',
  kept: {},
});

async function* file() {
  yield { line: 2, id: 'c/1', row: row(1, false) };
  yield { line: 3, id: 'c/1', row: row(1, false) };
  yield { line: 4, id: 'c/bad', fault: { zh: '', en: '' } };
  yield { line: 5, id: 'c/2', row: row(2, true) };
}

test('a file is multiplied with the same mixture, every copy a request of its own', async () => {
  const rows = [];
  for await (const one of multiplied(file, 5)) rows.push(one as { id: string; row: CityRequest });
  expect(rows.map(({ id }) => id)).toEqual(['c/1', 'c/2', 'c/1~1', 'c/2~1', 'c/1~2']);
  expect(rows.map((one) => one.row.number)).toEqual(rows.map(({ id }) => id));
  expect(rows.map((one) => one.row.closed === 'open')).toEqual([false, true, false, true, false]);
  expect(new Set(rows.map((one) => one.row.created.at.getTime())).size).toBe(3);
});

test('a file without one good row is not multiplied for ever', async () => {
  const none = async function* () {};
  await expect(multiplied(none, 5).next()).rejects.toThrow('nothing');
});
