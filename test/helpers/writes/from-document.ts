import { randomUUID } from 'node:crypto';
import { scopeOf } from '../../../core/permission.ts';
import { postKinds } from '../../../core/zone/index.ts';
import type { Route } from '../../../server/http/route.ts';
import { fileBody, someoneWith } from '../web-house.ts';
import type { Try } from './try.ts';

const whoMay = ({ who }: Route): string | undefined => {
  if (who === 'anyone' || who === 'either') return undefined;
  if (who === 'staff') return someoneWith('operator');
  return someoneWith(postKinds.find((kind) => scopeOf(kind, who.may) !== 'none') ?? 'operator');
};

/**
 * A request for a route of which nobody has said yet how it succeeds: by whoever may, with the example of the API document and ids of
 * nothing. It is mostly refused; then that is what must be said twice, and nothing may move.
 */
export const fromDocument = (route: Route): Try => {
  const who = whoMay(route);
  const [example] = (route.body?.meta()?.examples ?? [undefined]) as unknown[];
  return {
    path: route.path.replaceAll(/:\w+/g, () => randomUUID()),
    ...(who !== undefined && { who }),
    ...(route.takes === 'file' ? fileBody('x.csv', Buffer.from('a,b\n1,2\n')) : example !== undefined && { body: example }),
    other: 'none',
  };
};
