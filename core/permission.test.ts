import { describe, expect, test } from 'vitest';
import { both, people, post } from './case/testing/people.ts';
import { deeds, may, mayInZone, postsFor, type Subject, scopeOf } from './permission.ts';
import { administrators, postKinds } from './zone/post.ts';

const subject: Subject = { areaPath: ['Z', 'T'], lead: 'water', assisting: ['roads'], called: ['police'], kept: [] };
const { desk, townDesk, wang, ping, lu, pan, checker, waterChecker, crewChecker, supervisor, admin } = people;

test('administrators do nothing to cases', () => {
  const ofCases = deeds.filter((deed) => !deed.includes('.') && deed !== 'import');
  for (const kind of administrators) expect(ofCases.filter((deed) => scopeOf(kind, deed) !== 'none')).toEqual([]);
  expect(mayInZone(admin.posts, 'zone.edit')).toBe(true);
});

test('who gives rights does not look at what they did, and the other way round', () => {
  expect(scopeOf('securityAdmin', 'log.see')).toBe('none');
  expect(scopeOf('auditor', 'accounts.edit')).toBe('none');
  expect(scopeOf('systemAdmin', 'accounts.edit')).toBe('none');
});

test('every kind of post may do something, and every deed is somebody’s', () => {
  for (const kind of postKinds) expect(deeds.some((deed) => scopeOf(kind, deed) !== 'none')).toBe(true);
  for (const deed of deeds) expect(postKinds.some((kind) => scopeOf(kind, deed) !== 'none')).toBe(true);
});

describe('how far a deed reaches', () => {
  test('the area: cases in it and below, not beside', () => {
    expect(may(townDesk.posts, 'triage', subject)).toBe(true);
    expect(may(townDesk.posts, 'triage', { ...subject, areaPath: ['Z', 'P'] })).toBe(false);
    expect(may(desk.posts, 'triage', { ...subject, areaPath: ['Z', 'P'] })).toBe(true);
  });
  test('the lead: its unit or one below, not one above', () => {
    expect(may(wang.posts, 'handle', subject)).toBe(true);
    expect(may(wang.posts, 'handle', { ...subject, lead: 'crew' })).toBe(true);
    expect(may(ping.posts, 'handle', subject)).toBe(false);
  });
  test('assisting and called units see it, and do only their own part', () => {
    expect([may(lu.posts, 'see', subject), may(lu.posts, 'assist', subject), may(lu.posts, 'handle', subject)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([may(pan.posts, 'see', subject), may(pan.posts, 'answerWhistle', subject), may(pan.posts, 'assist', subject)]).toEqual([
      true,
      true,
      false,
    ]);
  });
  test('outside: nobody of any family that handles it', () => {
    expect(may(checker.posts, 'check', subject)).toBe(true);
    for (const person of [waterChecker, crewChecker, both('x', checker, lu), both('x', checker, pan)])
      expect(may(person.posts, 'check', subject)).toBe(false);
    expect(may([post('x', 'checker', 'audit', 'P')], 'check', subject)).toBe(false);
  });
});

test('whom it concerns, and everybody with a post in that family, is kept from it by every deed', () => {
  const kept = { ...subject, kept: ['audit'] };
  for (const deed of deeds) expect(postsFor(both('x', supervisor, desk, wang).posts, deed, kept)).toEqual([]);
});
