import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Fault, refuse } from '../../core/refusal.ts';
import { t } from '../../core/words.ts';

const deepest = 40;

const unwritable = t('含有不能保存的字符（空字符或残缺的字）', 'holds characters that cannot be kept (NUL or half a character)');
const noSuchField = t('没有这一项，请去掉', 'there is no such field; leave it out');
const tooDeep = t('层层嵌套太多', 'is nested too deeply');

const keepable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');

/**
 * What could never be kept, anywhere in a value from outside: NUL, halves of characters, and nesting without end.
 * Whatever reads the value after this may walk down it without care.
 */
export const unkeepable = (root: unknown, under = ''): Fault[] => {
  const faults: Fault[] = [];
  const rest: { value: unknown; path: string; depth: number }[] = [{ value: root, path: under, depth: 0 }];
  for (let next = rest.pop(); next !== undefined && faults.length < 50; next = rest.pop()) {
    const { value, path, depth } = next;
    if (typeof value === 'string' && !keepable(value)) faults.push({ path, code: 'unwritable', words: unwritable });
    if (typeof value !== 'object' || value === null) continue;
    if (depth === deepest) {
      faults.push({ path: path.slice(0, 200), code: 'too-deep', words: tooDeep });
      continue;
    }
    for (const [key, inner] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      if (key === '__proto__') faults.push({ path: at, code: 'unknown-field', words: noSuchField });
      else if (keepable(key)) rest.push({ value: inner, path: at, depth: depth + 1 });
      else faults.push({ path, code: 'unwritable', words: unwritable });
    }
  }
  return faults;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('unreadable');
  }
};

/** Addresses whose bodies are XML in somebody else's words. */
export const takesXml = new Set<string>();

const asSent = new WeakMap<FastifyRequest, Buffer>();

/** The body byte for byte as it was sent, for whoever checks its signature. */
export const rawBodyOf = (request: FastifyRequest): Buffer => asSent.get(request) ?? Buffer.alloc(0);

/** Takes JSON in UTF-8 as a body, and XML only where a route reads it as it is written. An empty body reads as none. */
export const readJsonOnly = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(['text/xml', 'application/xml'], { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    if (!takesXml.has(request.routeOptions.url ?? '')) return refuse('wrong-type');
    asSent.set(request, body);
    return undefined;
  });
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    asSent.set(request, body);
    if (body.length === 0) return undefined;
    if (!isUtf8(body)) return refuse('unreadable');
    return parse(body.toString('utf8'));
  });
};
