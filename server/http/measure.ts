import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../../core/refusal.ts';
import type { Route } from './route.ts';

/** How many calls of a kind one address may make in a minute; `none` counts nothing. */
export type Measures = 'none' | Readonly<Record<'general' | 'sign-in' | 'report' | 'upload', number>>;

/** Many people share one address behind a carrier or an office, so these only stop machines of others. */
export const usualMeasures = { 'general': 12_000, 'sign-in': 60, 'report': 120, 'upload': 300 } as const;

const ownAddresses = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Whoever calls from the server's own machine is its operator, or a proxy that nobody has named in the settings: behind that all
 * people have one address, and counting it would shut everybody out together.
 */
const isFromHere = ({ ip }: Pick<FastifyRequest, 'ip'>): boolean => ownAddresses.has(ip);

/** Signing in is measured for everybody: a password must not be guessed from here either. */
const nobody = () => false;

export const measure = async (app: FastifyInstance, measures: Measures): Promise<void> => {
  if (measures === 'none') return;
  await app.register(rateLimit, {
    global: true,
    max: measures.general,
    timeWindow: 60_000,
    allowList: isFromHere,
    errorResponseBuilder: () => new Refusal('too-often'),
  });
};

/** The tighter measure of one kind of call, as the server library wants it. */
export const measureFor = (kind: NonNullable<Route['measure']>, measures: Measures) =>
  measures === 'none'
    ? {}
    : { rateLimit: { max: measures[kind], timeWindow: 60_000, allowList: kind === 'sign-in' ? nobody : isFromHere } };

export const measureOf = ({ measure: kind }: Route, measures: Measures) => (kind === undefined ? {} : measureFor(kind, measures));
