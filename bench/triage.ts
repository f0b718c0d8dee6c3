import { setTimeout as wait } from 'node:timers/promises';
import { createClassifier, createFeatureReader, learn } from '../core/triage/index.ts';
import { corpus } from '../demo/corpus/index.ts';
import type { Measured } from './figure.ts';
import type { Race } from './race.ts';
import { expectStatus, openWires } from './wire.ts';

const timesOf = (times: number, work: (at: number) => void): Measured => {
  const latencies: number[] = [];
  const began = performance.now();
  for (let at = 0; at < times; at += 1) {
    const from = performance.now();
    work(at);
    latencies.push(performance.now() - from);
  }
  return { count: times, seconds: (performance.now() - began) / 1_000, latencies };
};

const rounds = 20;

/**
 * Two figures. How long a message takes to be judged by a model learned from the demo's own corpus, against reading its characters alone.
 * And how long it is until a report of danger stands at the top of the desk, counted from when it is sent, against the report's own answer.
 */
export const triageRace = async ({ server, ground, say, figureAgainst }: Race): Promise<void> => {
  const messages = corpus.map(({ words, category }) => ({ text: words, label: category }));
  const began = performance.now();
  const { model } = learn(messages);
  say(`learned from ${messages.length} messages in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  const [classify, read] = [createClassifier(model), createFeatureReader()];
  const textAt = (at: number) => messages[at % messages.length]!.text;
  timesOf(2_000, (at) => void classify(textAt(at)));
  const judged = timesOf(4_000, (at) => void classify(textAt(at)));
  const alone = timesOf(4_000, (at) => void read(textAt(at)));
  figureAgainst('triage-message', { ...judged, clients: 1 }, alone);

  const [wire] = await openWires(server.url, 1);
  const token = await ground.tokenOf('shouli');
  const authorization = `Bearer ${token}`;
  const answered: number[] = [];
  const risen: number[] = [];
  const started = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    const body = { words: `第${round}次：有人晕倒在路边，叫不醒，快来` };
    const sent = await wire!.send('POST', '/api/v1/programmes/response/cases', { 'content-type': 'application/json' }, body);
    const { id } = expectStatus(sent, 201, 'report') as { id: string };
    answered.push(performance.now() - from);
    for (;;) {
      const seen = expectStatus(await wire!.send('GET', `/api/v1/cases/${id}`, { authorization }), 200, 'case') as { urgency: string };
      if (seen.urgency === 'danger') break;
      await wait(5);
    }
    risen.push(performance.now() - from);
  }
  const seconds = (performance.now() - started) / 1_000;
  figureAgainst('triage-danger', { count: rounds, seconds, latencies: risen, clients: 1 }, { count: rounds, seconds, latencies: answered });
  wire!.close();
};
