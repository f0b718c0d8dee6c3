import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The words that the glossary rules out, from the last column of its table. */
const never = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  .slice(1)
  .flatMap((line) => (line.split('|').at(-2) ?? '').split(','))
  .map((word) => word.trim())
  .filter((word) => word.length > 0);

const files = ['core', 'programmes', 'server', 'web', 'demo']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|html|json)$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`)
      .filter((file) => !file.startsWith('demo/stories/')),
  );

test('the glossary rules some words out', () => {
  expect(never.length).toBeGreaterThan(15);
});

test.each(files)('%s speaks in the words of the glossary', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(never.filter((word) => text.includes(word))).toEqual([]);
});
