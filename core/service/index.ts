export { type FigureId, figureIds, figures } from './figures.ts';
export { type FigureNow, type Hour, hourOf, keep } from './hour.ts';
export { type Bucket, between, quantile, type Reading, type Sample, type ZoneReading } from './reading.ts';
