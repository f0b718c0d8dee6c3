import { createServer } from 'node:http';

export type FakeChat = {
  url: string;
  taken: { touser: string; text: { content: string } }[];
  /** How many tokens were given out; asking for each message anew would be refused by the real one. */
  tokens: () => number;
  /** The token in use is worthless from now on. */
  expire: () => void;
  close: () => Promise<void>;
};

const paths = {
  work: ['/cgi-bin/gettoken', '/cgi-bin/message/send'],
  account: ['/cgi-bin/token', '/cgi-bin/message/custom/send'],
} as const;

/** A chat's server for tests: it gives tokens to who knows the secret, and takes text with a token that still holds. */
export const fakeChat = async (kind: 'work' | 'account', known: { id: string; secret: string; agent: string }): Promise<FakeChat> => {
  const [tokenPath, sendPath] = paths[kind];
  const taken: FakeChat['taken'] = [];
  let given = 0;
  let token = 'none';
  const server = createServer(async (request, answer) => {
    const url = new URL(request.url ?? '/', 'http://chat');
    const say = (said: object) => answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    let body = '';
    for await (const piece of request) body += String(piece);
    if (url.pathname === tokenPath) {
      const [id, secret] = kind === 'work' ? ['corpid', 'corpsecret'] : ['appid', 'secret'];
      if (url.searchParams.get(id) !== known.id || url.searchParams.get(secret) !== known.secret)
        return say({ errcode: 40001, errmsg: 'invalid' });
      given += 1;
      token = `token-${given}`;
      return say({ errcode: 0, access_token: token, expires_in: 7200 });
    }
    if (url.pathname !== sendPath) return answer.writeHead(404).end();
    if (url.searchParams.get('access_token') !== token) return say({ errcode: 42001, errmsg: 'expired' });
    const message = JSON.parse(body) as { touser?: string; msgtype?: string; agentid?: number; text?: { content: string } };
    if (message.msgtype !== 'text' || !message.touser || !message.text?.content)
      return say({ errcode: 40035, errmsg: 'invalid parameter' });
    if (kind === 'work' && message.agentid !== Number(known.agent)) return say({ errcode: 40056, errmsg: 'invalid agentid' });
    taken.push({ touser: message.touser, text: message.text });
    return say({ errcode: 0, errmsg: 'ok', msgid: `m${taken.length}` });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    taken,
    tokens: () => given,
    expire: () => {
      token = 'none';
    },
    close: () => new Promise((done) => void server.close(() => done())),
  };
};
