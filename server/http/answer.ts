import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Bytes, Route, Told } from './route.ts';

const named = ({ name, inline }: Bytes): string => {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

const sendBytes = (reply: FastifyReply, bytes: Bytes) => {
  reply.type(bytes.type).header('content-disposition', named(bytes)).header('cache-control', 'private, max-age=3600');
  reply.header('etag', `"${bytes.tag}"`);
  if (bytes.length !== undefined) reply.header('content-length', bytes.length);
  if (bytes.part !== undefined) reply.code(206).header('content-range', bytes.part);
  return reply.header('accept-ranges', 'bytes').send(bytes.body);
};

/** One event as its lines; JSON has no line breaks of its own. */
const lines = ({ id, event, data }: Told): string =>
  event === 'heartbeat' ? ': still here\n\n' : `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

const sendEvents = (reply: FastifyReply, events: AsyncIterable<Told>) => {
  const text = async function* () {
    yield 'retry: 3000\n\n';
    for await (const one of events) yield lines(one);
  };
  reply.type('text/event-stream').header('cache-control', 'no-store').header('x-accel-buffering', 'no').header('connection', 'close');
  return reply.send(Readable.from(text(), { objectMode: false }));
};

/** Sends what a handler came to, as its route says. Answers about people are not to be kept by anything on the way. */
export const answer = (route: Route, value: unknown, reply: FastifyReply) => {
  if (route.returns === 'bytes') return sendBytes(reply, value as Bytes);
  if (route.returns === 'events') return sendEvents(reply, value as AsyncIterable<Told>);
  reply.header('cache-control', 'no-store');
  if (route.returns === 'nothing') return reply.code(204).send();
  if (route.made) reply.code(201).header('location', route.made(value));
  return reply.send(value);
};
