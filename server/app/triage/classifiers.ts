import { createClassifier, type Told, unpack } from '../../../core/triage/index.ts';
import { modelContent, newestModel } from '../../db/queries/triage.ts';
import type { Db } from '../../db/schema.ts';

/** The zone's newest model, ready to read. */
export type Classifier = Readonly<{ version: number; classify: (text: string) => Told }>;

export type Classifiers = Readonly<{ of: (db: Db, zone: string) => Promise<Classifier | 'none'> }>;

/** How long a version is believed to be the newest without asking, in milliseconds. */
const believed = 5_000;

type Kept = { classifier: Classifier | 'none'; lookedAt: number };

/** Keeps each zone's newest model in memory and reads it again only when there is a newer one. */
export const createClassifiers = (): Classifiers => {
  const kept = new Map<string, Kept>();
  return {
    of: async (db, zone) => {
      const old = kept.get(zone);
      if (old && performance.now() - old.lookedAt < believed) return old.classifier;
      const version = (await newestModel(db, zone))?.version;
      const known = old && old.classifier !== 'none' && old.classifier.version === version ? old.classifier : undefined;
      const content = known || version === undefined ? undefined : await modelContent(db, zone, version);
      const classifier = known ?? (version !== undefined && content ? { version, classify: createClassifier(unpack(content)) } : 'none');
      kept.set(zone, { classifier, lookedAt: performance.now() });
      return classifier;
    },
  };
};
