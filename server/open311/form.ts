import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from '../../core/refusal.ts';
import { unkeepable } from '../http/read-body.ts';

/** What was sent, by name, each as often as it came. Names nobody knows are passed over. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** A report has few fields; whoever sends more is no app that reports. */
const mostFields = 300;

const gather = (pairs: Iterable<readonly [string, string]>): Fields => {
  const fields = new Map<string, string[]>();
  let count = 0;
  for (const [name, value] of pairs) {
    count += 1;
    if (count > mostFields) return refuse('too-large');
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  const faults = unkeepable([...fields].map(([name, values]) => [name, values]));
  return faults.length > 0 ? refuse('unwell', faults) : fields;
};

/** What stands after the question mark of an address. */
export const queryOf = ({ url }: FastifyRequest): Fields => {
  const at = url.indexOf('?');
  return gather(new URLSearchParams(at < 0 ? '' : url.slice(at + 1)));
};

/** The value of a field, or undefined where it is missing or empty: the specification holds both for the same. */
export const one = (fields: Fields, name: string): string | undefined => fields.get(name)?.at(-1)?.trim() || undefined;

/** Every value of a field that may be given several times, or with commas. */
export const many = (fields: Fields, name: string): string[] =>
  [...new Set((fields.get(name) ?? []).flatMap((value) => value.split(',')).map((value) => value.trim()))].filter((value) => value !== '');

/** The answers `attribute[CODE]=…`, also `attribute[CODE][]=…`, by code. */
export const attributesOf = (fields: Fields): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [name, values] of fields) {
    const code = /^attributes?\[([^\][]{1,60})\](?:\[\d{0,4}\])?$/.exec(name)?.[1];
    if (code !== undefined) found.set(code, [...(found.get(code) ?? []), ...values]);
  }
  return found;
};

const partsOf = async (request: FastifyRequest): Promise<Fields> => {
  const pairs: [string, string][] = [];
  try {
    for await (const part of request.parts({ limits: { fields: mostFields, parts: mostFields, fieldSize: 64 * 1024, files: 5 } })) {
      if (part.type === 'field') pairs.push([part.fieldname, String(part.value)]);
      else part.file.resume();
    }
  } catch {
    return refuse('unreadable');
  }
  return gather(pairs);
};

/** What was sent, the address first: a field of the body counts where both have it. */
export const sentOf = async (request: FastifyRequest): Promise<Fields> => {
  const body = request.isMultipart() ? await partsOf(request) : ((request.body as Fields | undefined) ?? new Map());
  return new Map([...queryOf(request), ...body]);
};

/** Takes forms of lines here; forms in parts are taken by the plugin of the whole server, anything else by nobody. */
export const readForms = (app: FastifyInstance): void => {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, async (_: unknown, body: Buffer) =>
    isUtf8(body) ? gather(new URLSearchParams(body.toString('utf8'))) : refuse('unreadable'),
  );
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_: unknown, body: Buffer) =>
    body.length === 0 ? new Map() : refuse('wrong-type'),
  );
};
