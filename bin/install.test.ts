import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { missing } from './install.mjs';

type Library = { version: string; integrity?: string; optional?: true; os?: string[]; cpu?: string[] };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'huying-install-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const wants = (packages: Record<string, Library>) =>
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': { version: '1.0.0' }, ...packages } }));

const installed = (packages: Record<string, Library>, there = Object.keys(packages)) => {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  for (const path of there) {
    mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, path, 'package.json'), '{}');
  }
};

const [post, mail] = ['node_modules/post', 'node_modules/mail'];
const one: Library = { version: '1.0.0', integrity: 'sha512-one' };

describe('what is installed again', () => {
  test('everything in a fresh clone', () => {
    wants({ [post]: one });
    expect(missing(root, false)).toEqual([post]);
  });

  test('a library that a pull brought into the list, however old its file says it is', () => {
    installed({ [post]: one });
    wants({ [post]: one, [mail]: one });
    expect(missing(root, true)).toEqual([mail]);
  });

  test.each([
    ['another version', { version: '1.0.1', integrity: 'sha512-one' }],
    ['another content', { version: '1.0.0', integrity: 'sha512-two' }],
  ])('a library that the list wants in %s', (_, other) => {
    installed({ [post]: one });
    wants({ [post]: other });
    expect(missing(root, true)).toEqual([post]);
  });

  test('a library whose folder somebody took away', () => {
    installed({ [post]: one, [mail]: one }, [post]);
    wants({ [post]: one, [mail]: one });
    expect(missing(root, true)).toEqual([mail]);
  });

  test('one that may be left out, until this very list was tried', () => {
    installed({ [post]: one });
    wants({ [post]: one, [mail]: { ...one, optional: true } });
    expect([missing(root, false), missing(root, true)]).toEqual([[mail], []]);
  });
});

describe('what is left alone', () => {
  test.each([
    ['another system', { os: ['no-such-system'] }],
    ['another processor', { cpu: ['no-such-processor'] }],
    ['all systems but this one', { os: [`!${process.platform}`] }],
  ])('a library for %s', (_, where) => {
    installed({ [post]: one });
    wants({ [post]: one, [mail]: { ...one, ...where } });
    expect(missing(root, false)).toEqual([]);
  });

  test('one too many, until something else is installed', () => {
    installed({ [post]: one, [mail]: one });
    wants({ [post]: one });
    expect(missing(root, false)).toEqual([]);
  });

  test('this clone', () => expect(missing(fileURLToPath(new URL('..', import.meta.url)), true)).toEqual([]));
});
