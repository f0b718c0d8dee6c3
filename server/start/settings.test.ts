import { expect, test } from 'vitest';
import { BadSettings, readSettings } from './settings.ts';

test('every fault is named at once, with what is allowed, and no password is shown', () => {
  const read = () => readSettings({ PORT: '80800', HUYING_DEMO: 'no', DATABASE_URL: 'mysql://user:secret@here/db' });
  expect(read).toThrow(BadSettings);
  expect(read).toThrow(/PORT=80800[\s\S]*HUYING_DEMO=no|HUYING_DEMO=no[\s\S]*PORT=80800/);
  expect(read).toThrow('DATABASE_URL=…');
  expect(read).not.toThrow('secret');
});

test.each(['-1', '8080a', '1e3', ' '])('PORT=%j is refused', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow('PORT');
});

test('nothing set, or set to nothing, means the demo on this machine', () => {
  const settings = {
    port: 8080,
    host: '127.0.0.1',
    data: '.huying',
    databaseUrl: 'embedded',
    zone: 'first',
    demo: true,
    address: 'http://127.0.0.1:8080',
  };
  expect(readSettings({})).toEqual(settings);
  expect(readSettings({ PORT: '', DATABASE_URL: '', HUYING_DEMO: '' })).toEqual(settings);
});

test('links begin with the public address, and with one that works when listening everywhere', () => {
  expect(readSettings({ HUYING_URL: 'https://huying.example/' }).address).toBe('https://huying.example');
  expect(readSettings({ HOST: '0.0.0.0', PORT: '81' }).address).toBe('http://127.0.0.1:81');
  expect(readSettings({ HOST: '::1' }).address).toBe('http://[::1]:8080');
});
