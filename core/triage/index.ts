export { type Judged, probabilities } from './calibrate.ts';
export { doubles } from './doubles.ts';
export { compare, judge, type Parted, part, type Verdict, verdictOf } from './evaluate.ts';
export { createFeatureReader } from './features.ts';
export type { Labelled } from './message.ts';
export { createClassifier, type Guess, type Learned, type LearnOptions, learn, type Model, type Told } from './model.ts';
export { type LabelQuality, type Quality, qualityOf } from './quality.ts';
