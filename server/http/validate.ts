import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { faultsOf } from '../../core/faults.ts';
import { type Fault, refuse } from '../../core/refusal.ts';
import { t } from '../../core/words.ts';
import { unkeepable } from './read-body.ts';
import type { Route } from './route.ts';

type Part = { value: unknown; faults: readonly Fault[] };

const check = (schema: z.ZodType | undefined, value: unknown): Part => {
  const faults = unkeepable(value);
  if (faults.length > 0) return { value, faults };
  if (schema === undefined) return { value: undefined, faults: [] };
  const { success, data, error } = schema.safeParse(value);
  return success ? { value: data, faults: [] } : { value, faults: faultsOf(error, schema) };
};

/**
 * Checks path, query and body of a request against its route, once; every fault at once. An address that cannot exist is 404,
 * like one that does not.
 */
export const validate = (route: Route, request: FastifyRequest) => {
  const params = check(route.params, request.params);
  if (params.faults.length > 0) return refuse('no-such-thing', params.faults);
  const query = check(route.query, request.query);
  const body = check(route.takes !== undefined ? undefined : route.body, request.body);
  const faults = [...query.faults, ...body.faults];
  if (faults.length > 0) return refuse('unwell', faults);
  return { params: params.value, query: query.value, body: body.value };
};

const keyForm = /^[\x21-\x7e]{1,200}$/;

/** The `Idempotency-Key` of a write, or undefined; one that nobody would make is a fault. */
export const keyOf = (request: FastifyRequest): string | undefined => {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && keyForm.test(key)) return key;
  const words = t('Idempotency-Key 应为 1 到 200 个可见的英文字符', 'Idempotency-Key must be 1 to 200 visible ASCII characters');
  return refuse('unwell', [{ path: 'Idempotency-Key', code: 'bad-format', words }]);
};

/** The token by which an upload and the report that names it are known to come from the same hands, or undefined. */
export const uploadTokenOf = (request: FastifyRequest): string | undefined => {
  const token = request.headers['upload-token'];
  if (token === undefined) return undefined;
  if (typeof token === 'string' && /^[A-Za-z0-9_-]{20,200}$/.test(token)) return token;
  const words = t('Upload-Token 应为 20 到 200 个字母、数字、下划线或连字符', 'Upload-Token must be 20 to 200 letters, digits, _ or -');
  return refuse('unwell', [{ path: 'Upload-Token', code: 'bad-format', words }]);
};
