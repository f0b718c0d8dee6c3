import { hookEventNames } from '../../core/webhook/events.ts';

const header = (name: string, description: string) => ({ name, in: 'header', required: true, schema: { type: 'string' }, description });

const headers = [
  header(
    'Huying-Signature',
    '`t=SECONDS,v1=HEX`: HMAC-SHA256 under the secret of `SECONDS.BODY`, in hex. Refuse a time more than five minutes away.',
  ),
  header('Huying-Delivery', 'The same for every attempt and every replay: what was dealt with once need not be dealt with again'),
  header('Huying-Event', '`ping`, or `case.` and what happened'),
  header('Huying-Attempt', 'From 1'),
];

const told = (operationId: string, summary: string) => ({
  post: {
    operationId,
    summary,
    security: [],
    description:
      'Answer 2xx within ten seconds. Anything else, a redirect too, is tried again after ten seconds, then twice as long each time up to an hour, for a day. One webhook is told in order: what comes later waits.',
    tags: ['webhooks'],
    parameters: headers,
    requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/WebhookBody' } } } },
    responses: { '2XX': { description: 'Taken' } },
  },
});

/** What this server sends to others, as the API document says it. */
export const hooksDocument = {
  ping: told('toldPing', 'A try-out'),
  ...Object.fromEntries(
    hookEventNames.map((name) => [`case.${name}`, told(`told${name.charAt(0).toUpperCase()}${name.slice(1)}`, `A case: ${name}`)]),
  ),
};
