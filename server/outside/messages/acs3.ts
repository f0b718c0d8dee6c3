import { createHash, createHmac } from 'node:crypto';

export type Acs3Request = Readonly<{
  method: 'GET' | 'POST';
  host: string;
  path: string;
  query: Readonly<Record<string, string>>;
  body: string;
  /** Every header that is signed, by its name in small letters. */
  headers: Readonly<Record<string, string>>;
}>;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** RFC 3986: what encodeURIComponent leaves and this does not. */
export const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]) => (a < b ? -1 : a > b ? 1 : 0);

/** The query as it is sent and signed: names in order, everything encoded. */
export const queryOf = (query: Readonly<Record<string, string>>): string =>
  Object.entries(query)
    .sort(byName)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .join('&');

/** The hash of a body, for the header `x-acs-content-sha256`. */
export const contentHash = sha256;

/** The value of `Authorization` by ACS3-HMAC-SHA256, the published third version of signing HTTP requests to a cloud. */
export const acs3Authorization = ({ method, path, query, body, headers }: Acs3Request, keyId: string, secret: string): string => {
  const signed = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .filter(([name]) => name === 'host' || name === 'content-type' || name.startsWith('x-acs-'))
    .sort(byName);
  const names = signed.map(([name]) => name).join(';');
  const canonical = [method, path, queryOf(query), ...signed.map(([name, value]) => `${name}:${value}`), '', names, sha256(body)].join(
    '\n',
  );
  const signature = createHmac('sha256', secret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest('hex');
  return `ACS3-HMAC-SHA256 Credential=${keyId},SignedHeaders=${names},Signature=${signature}`;
};
