import { setTimeout as wait } from 'node:timers/promises';
import type { Measured } from './figure.ts';

type Work = (client: number) => Promise<unknown>;

/** Every client does it again and again for so many seconds; what is in flight at the end is finished and counted with its time. */
export const asFastAsPossible = async (clients: number, seconds: number, work: Work): Promise<Measured> => {
  const latencies: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1_000;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() < until) {
        const from = performance.now();
        await work(client);
        latencies.push(performance.now() - from);
      }
    }),
  );
  return { count: latencies.length, seconds: (performance.now() - began) / 1_000, latencies };
};

/**
 * So many a second, evenly, whoever of the clients is free takes the next. Time counts from when it should have begun, so that a server
 * that stands still is not spared (coordinated omission).
 */
export const atRate = async (rate: number, clients: number, seconds: number, work: Work): Promise<Measured> => {
  const latencies: number[] = [];
  const total = Math.floor(rate * seconds);
  const began = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (next < total) {
        const due = began + (next++ * 1_000) / rate;
        const early = due - performance.now();
        if (early > 1) await wait(early);
        await work(client);
        latencies.push(performance.now() - due);
      }
    }),
  );
  return { count: latencies.length, seconds: (performance.now() - began) / 1_000, latencies };
};
