import { expect, test } from 'vitest';
import { standardForms } from '../../../core/programme/forms.ts';
import type { Book } from '../book.ts';
import { fieldsShown, filesOf } from './resolved-fields.ts';

test('an id that says nothing to people is left out of what was filled in', () => {
  const eyes = { book: {} as Book, values: new Map<string, string>(), sensitive: true };
  const data = { request: '01a1fa51-3e6a-740e-b666-fd71f865d571', words: '同意' };
  expect(fieldsShown(standardForms.grant, data, eyes)).toMatchObject([{ value: '同意' }]);
});

test('the photo of before stands before that of after, whichever was kept first', () => {
  expect(filesOf({ after: [{ file: 'lit' }], done: '换灯', before: [{ file: 'dark' }] })).toEqual(['dark', 'lit']);
});
