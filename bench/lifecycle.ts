import { diceOf, inventReport, leads, oneOf } from './invented.ts';
import { asFastAsPossible } from './load.ts';
import type { Race } from './race.ts';
import { expectStatus, openWires, type Wire } from './wire.ts';

const clients = 64;

/** Whole lives of cases over HTTP: reported by a caller, accepted, sent, signed for, resolved, checked by somebody else, rated by the link. */
export const lifecycleRace = async ({ server, ground, seconds, say, figure, timed }: Race): Promise<void> => {
  const accounts = ['shouli', 'hecha', ...leads];
  const tokens = new Map(await Promise.all(accounts.map(async (account) => [account, await ground.tokenOf(account)] as const)));
  const wires = await openWires(server.url, clients);
  const dice = diceOf(7);
  let n = 0;

  const act = async (wire: Wire, account: string, id: string, action: string, data?: unknown): Promise<void> => {
    const headers = { authorization: `Bearer ${tokens.get(account)}` };
    const answer = await wire.send('POST', `/api/v1/cases/${id}/actions/${action}`, headers, data === undefined ? {} : { data });
    expectStatus(answer, 200, action);
  };
  const once = async (client: number): Promise<void> => {
    const wire = wires[client]!;
    const { category, area, report } = inventReport(n++, dice);
    const lead = oneOf(leads, dice);
    const opened = await wire.send('POST', '/api/v1/programmes/response/cases', {}, report);
    const { id, link } = expectStatus(opened, 201, 'report') as { id: string; link: string };
    await act(wire, 'shouli', id, 'accept', { kind: category.kind, category: category.code, area });
    await act(wire, 'shouli', id, 'dispatch', { lead });
    await act(wire, lead, id, 'sign');
    await act(wire, lead, id, 'resolve', { done: '到现场处理完毕', reply: '您反映的问题已经处理好' });
    await act(wire, 'hecha', id, 'pass');
    const rated = await wire.send(
      'POST',
      `/api/v1/follow/${link.slice('/c/'.length)}/actions/rate`,
      {},
      { data: { solved: 'yes', score: 5 } },
    );
    const { stage } = expectStatus(rated, 200, 'rate') as { stage: string };
    if (stage !== 'archived') throw new Error(`a rated case stands at ${stage}`);
  };
  say('lifecycle: warming up');
  await asFastAsPossible(clients, 3, once);
  say('lifecycle: 64 clients');
  const full = await timed(() => asFastAsPossible(clients, seconds, once));
  for (const wire of wires) wire.close();
  figure('lifecycle', { ...full, clients });
};
