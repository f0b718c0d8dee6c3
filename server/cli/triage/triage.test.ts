import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test, vi } from 'vitest';
import type { Tools } from '../command.ts';
import triage from '../commands/triage.ts';

const folder = mkdtempSync(join(tmpdir(), 'huying-triage-'));
afterAll(() => rmSync(folder, { recursive: true }));
vi.spyOn(process.stderr, 'write').mockReturnValue(true);

const kept = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(content) : content);
  return path;
};

const kinds: [string, string][] = [
  ['灯', '路灯不亮了晚上很黑'],
  ['水', '自来水管漏水停水'],
];
const told = Array.from({ length: 40 }, (_, at) => {
  const [level1, what] = kinds[at % 2]!;
  return {
    level1,
    text: `${what}，第${'甲乙丙丁戊己庚辛壬癸'[at % 10]}${'子丑寅卯'[Math.floor(at / 10)]}号院${'东西南北'[at % 4]}侧请派人`,
  };
});
const jsonl = kept('raw.jsonl.gz', told.map((one) => JSON.stringify(one)).join('\n'));
const csv = kept(
  'words.csv',
  [
    'level1,tokens',
    ...told.slice(0, 10).map(({ level1, text }) => `${level1},${text.replace('，', ' ')}`),
    '灯,路灯 坏 小广场 灯杆 歪',
  ].join('\r\n'),
);

const run = async (args: string[], options = {}) => {
  const lines: string[] = [];
  const code = await triage.run(args, options, { say: (line: string) => lines.push(line) } as unknown as Tools);
  return { code, lines };
};

test('what cannot be read is refused', async () => {
  await expect(run(['train'])).rejects.toThrow('triage train FILE');
  await expect(run(['evaluate'], { train: jsonl })).rejects.toThrow('--test');
  await expect(run(['train', join(folder, 'nothing.jsonl')])).rejects.toThrow('nothing.jsonl');
  await expect(run(['train', kept('other.csv', 'a,b\n1,2\n')])).rejects.toThrow('level1, tokens');
  await expect(run(['train', kept('broken.jsonl', '{"text": \n')])).rejects.toThrow('text, level1');
});

test('training prints one line, evaluating another, and what is in both files is not learned from', async () => {
  const { code, lines } = await run(['train', jsonl]);
  expect([code, lines.length]).toEqual([0, 1]);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    macroF1: expect.any(Number),
    accuracy: expect.any(Number),
    top3: expect.any(Number),
    msPerMessage: expect.any(Number),
    trainSeconds: expect.any(Number),
  });

  const judged = await run(['evaluate'], { train: [jsonl], test: csv });
  expect(JSON.parse(judged.lines[0]!)).toMatchObject({ doublesAcross: 10, trained: 30, leaky: { trained: 40 } });
});
