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
const signs = [
  ...'天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰菜重芥姜海咸河淡鳞潜羽翔',
];
/** Forty messages of two kinds that have little in common but what they are about. */
const told = Array.from({ length: 40 }, (_, at) => {
  const [level1, what] = kinds[at % 2]!;
  let dice = at * 7_919 + 13;
  const sign = () => {
    dice = (Math.imul(dice, 1_103_515_245) + 12_345) >>> 0;
    return signs[dice % signs.length];
  };
  const rest = Array.from({ length: 18 }, sign).join('');
  return { level1, text: `${what}，${rest}` };
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
