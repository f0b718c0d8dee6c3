import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../core/refusal.ts';
import type { Words } from '../../core/words.ts';
import { languageOf } from '../http/language.ts';
import { refusalOf } from '../http/problem.ts';
import { xmlOf } from './xml.ts';

export type Format = 'json' | 'xml';

/** What a resource answers: `root` is its name in XML; JSON is the value itself. */
export type Answer = Readonly<{ root: string; value: unknown }>;

type Named = { language: Language; format: Format };
type Language = keyof Words;

const types: Record<Format, string> = { json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' };

const ending = /\.(json|xml)$/i;

/** The path of a resource below the interface, in parts without its ending. */
export const partsOf = (path: string): string[] =>
  path
    .replace(ending, '')
    .split('/')
    .filter((part) => part !== '');

const weightOf = (accepted: string, wanted: readonly string[]): number =>
  Math.max(
    0,
    ...accepted.split(',').map((part) => {
      const [type = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return wanted.includes(type) ? Number(quality?.slice(2) ?? 1) || 0 : 0;
    }),
  );

/** The ending of the address decides, else what is accepted, else JSON. */
const formatOf = (path: string, accepted: string | undefined): Format => {
  const named = ending.exec(path)?.[1]?.toLowerCase();
  if (named === 'json' || named === 'xml') return named;
  const [json, xml] = [
    ['application/json', 'text/json'],
    ['text/xml', 'application/xml'],
  ].map((types) => weightOf((accepted ?? '').slice(0, 500), types)) as [number, number];
  return xml > json ? 'xml' : 'json';
};

/** In which form and language a request is to be answered; `locale` counts more than what the browser says. */
export const wantedBy = (request: FastifyRequest): Named => {
  const { pathname, searchParams } = new URL(request.url, 'http://here');
  const locale = searchParams.get('locale')?.replaceAll('_', '-');
  return {
    format: formatOf(pathname, request.headers.accept),
    language: languageOf(locale || request.headers['accept-language']),
  };
};

/** Sends an answer in the form and the language that were asked for. */
export const send = (request: FastifyRequest, reply: FastifyReply, { root, value }: Answer, status = 200) => {
  const { format, language } = wantedBy(request);
  return reply
    .code(status)
    .type(types[format])
    .headers({ 'content-language': language, 'vary': 'accept, accept-language', 'cache-control': 'no-cache' })
    .send(format === 'json' ? JSON.stringify(value) : xmlOf(root, value));
};

/** The refusals of the specification: 404 what is not there, 403 a wrong key, 400 everything else; ours when we are not well. */
const statuses: Readonly<Record<number, number>> = { 401: 403, 403: 403, 404: 404, 413: 413, 429: 429, 500: 500, 503: 503 };

/** Sends everything that is wrong, each with its code, as the specification says. */
export const sendErrors = (request: FastifyRequest, reply: FastifyReply, fault: unknown): FastifyReply => {
  const refusal: Refusal = refusalOf(fault);
  const { language } = wantedBy(request);
  const status = statuses[refusal.status] ?? 400;
  const told = refusal.faults.length === 0 ? [refusal.words] : refusal.faults.map(({ words }) => words);
  if (status === 429 || status === 503) reply.header('retry-after', reply.getHeader('retry-after') ?? '5');
  return send(request, reply, { root: 'errors', value: told.map((words) => ({ code: status, description: words[language] })) }, status);
};

/** Says no with one of the statuses of the specification, in words. */
export const say = (status: 400 | 403 | 404, path: string, words: Words): never => {
  const code = status === 404 ? 'no-such-thing' : status === 403 ? 'not-yours' : 'unwell';
  throw new Refusal(code, [{ path, code: 'not-right', words }]);
};
