import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

const encoded = (text: string) =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** What is signed of a request, written down again from AWS's own description of Signature Version 4. */
const canonical = ({ method, headers }: IncomingMessage, url: URL, signed: readonly string[]): string => {
  const path = url.pathname
    .split('/')
    .map((part) => encoded(decodeURIComponent(part)))
    .join('/');
  const query = [...url.searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
  const lines = signed
    .map(
      (name) =>
        `${name}:${String(headers[name] ?? '')
          .trim()
          .replaceAll(/ +/g, ' ')}\n`,
    )
    .join('');
  return [method, path, query, lines, signed.join(';'), headers['x-amz-content-sha256']].join('\n');
};

export type S3Account = { key: string; secret: string; region: string; bucket: string };

const wrongIn = (request: IncomingMessage, url: URL, body: Buffer, { key, secret, region }: S3Account): string | undefined => {
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  if (!found) return 'AccessDenied';
  const [, id, day = '', where, names = '', signature = ''] = found;
  if (id !== key || where !== region) return 'InvalidAccessKeyId';
  const claimed = request.headers['x-amz-content-sha256'];
  if (claimed !== 'UNSIGNED-PAYLOAD' && claimed !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const at = String(request.headers['x-amz-date']);
  const text = ['AWS4-HMAC-SHA256', at, `${day}/${region}/s3/aws4_request`, sha256(canonical(request, url, names.split(';')))].join('\n');
  const signing = ['aws4_request'].reduce(hmac, hmac(hmac(hmac(`AWS4${secret}`, day), region), 's3'));
  return timingSafeEqual(hmac(signing, text), Buffer.from(signature, 'hex')) ? undefined : 'SignatureDoesNotMatch';
};

const say = (answer: ServerResponse, status: number, code: string) => {
  answer.writeHead(status, { 'content-type': 'application/xml' });
  answer.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
};

/** A store that speaks as much S3 as we use and believes no request whose signature it cannot work out itself. */
export const fakeS3 = async (account: S3Account) => {
  const objects = new Map<string, { body: Buffer; type: string }>();
  const refused: string[] = [];
  const server = createServer(async (request, answer) => {
    const body = Buffer.concat(await request.toArray());
    const url = new URL(request.url ?? '/', 'http://store');
    const wrong = wrongIn(request, url, body, account);
    if (wrong !== undefined) {
      refused.push(wrong);
      return say(answer, 403, wrong);
    }
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/');
    const key = rest.join('/');
    if (bucket !== account.bucket) return say(answer, 404, 'NoSuchBucket');
    if (request.method === 'PUT') {
      objects.set(key, { body, type: String(request.headers['content-type']) });
      return answer.writeHead(200, { etag: `"${sha256(body)}"` }).end();
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return answer.writeHead(204).end();
    }
    const found = objects.get(key);
    if (!found) return say(answer, 404, 'NoSuchKey');
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    const part = range ? found.body.subarray(Number(range[1]), Number(range[2]) + 1) : found.body;
    return answer.writeHead(range ? 206 : 200, { 'content-type': found.type, 'content-length': part.length }).end(part);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return { endpoint, objects, refused, close: () => new Promise<void>((closed) => server.close(() => closed())) };
};
