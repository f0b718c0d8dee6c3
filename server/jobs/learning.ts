import { parentPort, workerData } from 'node:worker_threads';
import { type KeptQuality, type Labelled, learn, pack, verdictOf } from '../../core/triage/index.ts';

/** What a worker is given, and what it gives back; bytes and numbers only, so that nothing is copied twice. */
export type Lessons = Readonly<{ messages: readonly Labelled[] }>;
export type Learnt = Readonly<{ content: Uint8Array; quality: KeptQuality }>;

/** Learns in a thread of its own, so that nobody who waits for an answer notices. */
if (parentPort) {
  const began = performance.now();
  const { messages } = workerData as Lessons;
  const { model, quality, judged } = learn(messages);
  const { calibrationError, suggested, suggestedRight } = verdictOf(model.labels, judged, model);
  const seconds = (performance.now() - began) / 1_000;
  const content = pack(model);
  parentPort.postMessage({
    content,
    quality: { ...quality, calibrationError, threshold: model.threshold, suggested, suggestedRight, seconds },
  } satisfies Learnt);
}
