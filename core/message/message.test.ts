import { expect, test } from 'vitest';
import { smsTemplates } from '../../demo/zone/sms-templates.ts';
import { faultsOf } from '../faults.ts';
import { answerOf, heldUntil, isWanted, partsOf, readQuietHours, smsTemplate, templateFor, textOf } from './index.ts';

const row = { id: 'x', purpose: 'rate', signature: '某高新区', text: '您反映的事{number}已办结', filed: 'SMS_1', from: '2026-01-01' };
const faults = (change: object) => {
  const read = smsTemplate.safeParse({ ...row, ...change }, { reportInput: true });
  return read.success ? [] : faultsOf(read.error).map(({ path, code }) => `${path} ${code}`);
};

test.each([
  ['请回复验证码核实身份'],
  ['请将密码发送给我们'],
  ['请先支付手续费再办理'],
  ['Please reply with your password'],
  ['点击链接领红包'],
])('a text that asks for a code or money is refused: %s', (text) => {
  expect(faults({ text })).toContain('text asks-for-codes-or-money');
});

test('saying that nobody will ever ask is no asking', () => {
  expect(faults({ text: '工作人员不会向您索要验证码，不要转账。编号{number}' })).toEqual([]);
});

test('a foreign address, a place the purpose does not have, a signature inside and an odd signature are all told at once', () => {
  expect(faults({ text: '【某区】请看 http://a.example {due}', signature: '!' })).toEqual([
    'signature bad-format',
    'text no-such-field',
    'text own-link',
    'text signature-inside',
  ]);
});

test('every text of the demo is one that could be filed', () => {
  for (const one of smsTemplates) expect(smsTemplate.safeParse(one).error).toBeUndefined();
});

test('only a filed template in force goes out, the newest', () => {
  const { filed: _, ...draft } = row;
  const rows = [row, { ...row, id: 'y', from: '2026-05-01' }, { ...draft, id: 'z', from: '2026-06-01' }].map((one) =>
    smsTemplate.parse(one),
  );
  expect(templateFor('rate', rows, '2026-07-01')?.id).toBe('y');
  expect(templateFor('rate', rows, '2026-02-01')?.id).toBe('x');
  expect(templateFor('rate', rows, '2025-02-01')).toBeUndefined();
  expect(textOf(rows[0]!, { number: '1-2' })).toBe('【某高新区】您反映的事1-2已办结');
});

test.each([
  [1, 1],
  [70, 1],
  [71, 2],
  [134, 2],
  [135, 3],
])('%i characters are %i parts', (length, parts) => {
  expect(partsOf('字'.repeat(length))).toBe(parts);
});

test('at night a message waits for the morning, by the zone’s own clock', () => {
  const quiet = readQuietHours('21:00-08:00')!;
  const held = (at: string) => heldUntil(new Date(at), quiet, 480);
  expect(held('2026-03-02T12:59:00Z')).toBe('now');
  expect(held('2026-03-02T13:00:00Z')).toEqual(new Date('2026-03-03T00:00:00Z'));
  expect(held('2026-03-02T23:59:59Z')).toEqual(new Date('2026-03-03T00:00:00Z'));
  expect(held('2026-03-03T00:00:00Z')).toBe('now');
  expect(heldUntil(new Date('2026-03-02T13:00:00Z'), 'none', 480)).toBe('now');
});

test.each(['25:00-08:00', '8:00-9:00', '08:00-08:00', 'at night'])('%s are no quiet hours', (text) => {
  expect(readQuietHours(text)).toBeUndefined();
});

test('what people answer: a digit however it is written, T, or words', () => {
  for (const one of ['1', ' １ ', '1。', '一', '满意']) expect(answerOf(one)).toMatchObject({ says: 'rate', solved: 'yes' });
  expect(answerOf('3')).toMatchObject({ solved: 'no', score: 1 });
  for (const stop of ['T', 't', '退订', 'TD']) expect(answerOf(stop)).toEqual({ says: 'stop' });
  for (const words of ['4', '12', '谢谢', '1号楼的灯']) expect(answerOf(words)).toEqual({ says: 'words' });
});

test('whoever wants to hear of the end only hears of the end; a code that was asked for always comes', () => {
  expect(isWanted('finished', 'received')).toBe(false);
  expect(isWanted('finished', 'resolved')).toBe(true);
  expect(isWanted('none', 'resolved')).toBe(false);
  expect(isWanted('none', 'code')).toBe(true);
});
