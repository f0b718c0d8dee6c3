import { createServer, type IncomingMessage } from 'node:http';
import { acs3Authorization } from './acs3.ts';

export type TakenSms = Readonly<Record<'PhoneNumbers' | 'SignName' | 'TemplateCode' | 'TemplateParam' | 'OutId', string>>;

export type FakeSms = {
  url: string;
  /** What was accepted, in order. */
  taken: TakenSms[];
  /** What the next requests are answered with instead of being taken: a code of the protocol, or an HTTP status without words. */
  next: (string | number | 'hang')[];
  close: () => Promise<void>;
};

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value.join(',') : (value ?? ''));

/** Whether a request is signed as the protocol says, with a nonce that was never seen and a date near to now. */
const faultOf = (
  request: IncomingMessage,
  url: URL,
  body: string,
  key: { id: string; secret: string },
  seen: Set<string>,
): string | 'none' => {
  const header = (name: string) => one(request.headers[name]);
  const names = /SignedHeaders=([^,]+)/.exec(header('authorization'))?.[1]?.split(';') ?? [];
  const nonce = header('x-acs-signature-nonce');
  if (!['host', 'x-acs-action', 'x-acs-date', 'x-acs-version', 'x-acs-signature-nonce'].every((name) => names.includes(name)))
    return 'MissingHeader';
  if (Math.abs(Date.parse(header('x-acs-date')) - Date.now()) > 15 * 60_000) return 'InvalidTimeStamp.Expired';
  if (seen.has(nonce)) return 'SignatureNonceUsed';
  const wanted = acs3Authorization(
    {
      method: request.method as 'POST',
      host: header('host'),
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body,
      headers: Object.fromEntries(names.map((name) => [name, header(name)])),
    },
    key.id,
    key.secret,
  );
  if (wanted !== header('authorization')) return 'SignatureDoesNotMatch';
  seen.add(nonce);
  return 'none';
};

const wrongIn = ({ PhoneNumbers: to, SignName: name, TemplateCode: code, TemplateParam: fields }: TakenSms): string | 'none' => {
  if (!/^1\d{10}$/.test(to ?? '')) return 'isv.MOBILE_NUMBER_ILLEGAL';
  if (!name) return 'isv.SMS_SIGNATURE_ILLEGAL';
  if (!/^SMS_\d+$/.test(code ?? '')) return 'isv.SMS_TEMPLATE_ILLEGAL';
  try {
    JSON.parse(fields);
    return 'none';
  } catch {
    return 'isv.INVALID_JSON_PARAM';
  }
};

/** A gateway for tests that checks what the real one would: signature, nonce, date, number, signature name, template. */
export const fakeSms = async (key: { id: string; secret: string }): Promise<FakeSms> => {
  const fake: Pick<FakeSms, 'taken' | 'next'> = { taken: [], next: [] };
  const seen = new Set<string>();
  const server = createServer(async (request, answer) => {
    let body = '';
    for await (const piece of request) body += String(piece);
    const url = new URL(request.url ?? '/', 'http://gateway');
    const say = (status: number, said: object) =>
      answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    const planned = fake.next.shift();
    if (planned === 'hang') return request.socket.destroy();
    if (typeof planned === 'number') return answer.writeHead(planned).end();
    if (planned !== undefined) return say(200, { Code: planned, Message: planned });
    const fault = faultOf(request, url, body, key, seen);
    if (fault !== 'none') return say(400, { Code: fault, Message: fault });
    const message = Object.fromEntries(url.searchParams) as TakenSms;
    const wrong = wrongIn(message);
    if (wrong !== 'none') return say(200, { Code: wrong, Message: wrong });
    fake.taken.push(message);
    return say(200, { Code: 'OK', Message: 'OK', BizId: `biz-${message.OutId}`, RequestId: message.OutId });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { ...fake, url: `http://127.0.0.1:${port}/`, close: () => new Promise((done) => void server.close(() => done())) };
};
