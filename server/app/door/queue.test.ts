import { describe, expect, test } from 'vitest';
import { createQueue } from './queue.ts';

type One = { name: string; needs?: string[] };

/** A queue whose groups stay on their way until they are let go. */
const held = (flights: number, most = 100) => {
  const groups: { names: string; land: () => void }[] = [];
  const queue = createQueue<One>(
    (group) => new Promise((land) => void groups.push({ names: group.map(({ name }) => name).join(''), land })),
    { most, flights, weigh: () => 1, needs: ({ needs = [] }) => needs },
  );
  const push = (...all: One[]) => all.forEach(queue.push);
  const names = () => groups.map((group) => group.names);
  const land = async (place: number) => {
    groups[place]?.land();
    await new Promise(setImmediate);
  };
  return { queue, push, names, land };
};

describe('groups of the door', () => {
  test('the first flies at once, the second too, the rest gather', async () => {
    const { push, names, land } = held(2);
    push({ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' });
    expect(names()).toEqual(['a', 'b']);
    await land(1);
    expect(names()).toEqual(['a', 'b', 'cd']);
  });

  test('what needs the same never flies beside an earlier one', async () => {
    const { push, names, land } = held(2);
    push({ name: 'a', needs: ['x'] }, { name: 'b', needs: ['x'] }, { name: 'c', needs: ['y'] });
    expect(names()).toEqual(['a', 'c']);
    await land(0);
    expect(names()).toEqual(['a', 'c', 'b']);
  });

  test('nobody overtakes somebody who waits for the same', async () => {
    const { push, names, land } = held(2);
    push({ name: 'a', needs: ['x'] }, { name: 'b', needs: ['x', 'y'] }, { name: 'c', needs: ['y'] }, { name: 'd' });
    expect(names()).toEqual(['a', 'd']);
    await land(1);
    expect(names()).toEqual(['a', 'd']);
    await land(0);
    expect(names()).toEqual(['a', 'd', 'bc']);
  });

  test('a group weighs no more than it may, and one that is too heavy goes alone', async () => {
    const { push, names, land } = held(1, 2);
    push({ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' });
    await land(0);
    await land(1);
    expect(names()).toEqual(['a', 'bc', 'd']);
  });

  test('it is idle when the last has landed', async () => {
    const { queue, push, land } = held(2);
    let idle = false;
    push({ name: 'a' }, { name: 'b' }, { name: 'c' });
    void queue.idle().then(() => (idle = true));
    await land(0);
    await land(1);
    expect(idle).toBe(false);
    await land(2);
    expect(idle).toBe(true);
  });
});
