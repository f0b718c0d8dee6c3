import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { createServer } from 'node:http';

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An organisation that signs its people in by OpenID Connect: whoever comes is the person named, unless PKCE or the secret is wrong. */
export const fakeOrganisation = async (client: { id: string; secret: string }) => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, { challenge: string; redirect: string; nonce: string | null; username: string }>();
  const refused: string[] = [];
  let person = 'nobody';
  let issuer = '';

  const idToken = (username: string, nonce: string | null) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: client.id,
      sub: `sub-${username}`,
      preferred_username: username,
      name: username,
      iat: now,
      exp: now + 300,
      ...(nonce && { nonce }),
    };
    const text = `${encoded({ alg: 'RS256', kid: 'k1', typ: 'JWT' })}.${encoded(claims)}`;
    return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
  };

  const server = createServer(async (request, answer) => {
    const url = new URL(request.url ?? '/', issuer);
    const json = (status: number, value: object) =>
      answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (url.pathname === '/.well-known/openid-configuration')
      return json(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    if (url.pathname === '/keys')
      return json(200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', alg: 'RS256' }] });
    if (url.pathname === '/authorize') {
      const code = randomBytes(12).toString('hex');
      const redirect = url.searchParams.get('redirect_uri') ?? '';
      codes.set(code, {
        challenge: url.searchParams.get('code_challenge') ?? '',
        redirect,
        nonce: url.searchParams.get('nonce'),
        username: person,
      });
      return answer
        .writeHead(302, { location: `${redirect}?code=${code}&state=${encodeURIComponent(url.searchParams.get('state') ?? '')}` })
        .end();
    }
    if (url.pathname === '/userinfo') {
      const username = Buffer.from((request.headers.authorization ?? '').split(' ')[1] ?? '', 'base64url').toString();
      return json(200, { sub: `sub-${username}`, preferred_username: username, name: username });
    }
    const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString());
    const given = codes.get(form.get('code') ?? '');
    const basic = Buffer.from((request.headers.authorization ?? '').split(' ')[1] ?? '', 'base64').toString();
    const [id, secret] = basic === '' ? [form.get('client_id'), form.get('client_secret')] : basic.split(':');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (
      !given ||
      given.challenge !== challenge ||
      id !== client.id ||
      secret !== client.secret ||
      form.get('redirect_uri') !== given.redirect
    ) {
      refused.push(String(request.url));
      return json(400, { error: 'invalid_grant' });
    }
    codes.delete(form.get('code')!);
    return json(200, {
      access_token: Buffer.from(given.username).toString('base64url'),
      token_type: 'Bearer',
      expires_in: 300,
      id_token: idToken(given.username, given.nonce),
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const be = (username: string) => {
    person = username;
  };
  return { issuer, refused, be, close: () => new Promise<void>((closed) => server.close(() => closed())) };
};
