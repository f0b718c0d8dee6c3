import type { Letter, Messenger, Sent } from '../../../core/message/index.ts';
import { brokenOff, byStatus, jsonOf, patience } from './handed.ts';

/** `work`: a chat of an organisation, with the number of its application. `account`: a public account that people follow. */
export type ChatGateway = Readonly<{ kind: 'work' | 'account'; url: string; id: string; secret: string; agent: string }>;

type Errors = { errcode?: unknown; errmsg?: unknown };

const expired = new Set([40001, 40014, 42001]);
const busy = new Set([-1, 45009, 45011, 45047]);

/** Whose token it is, where messages go and how they look, by the two published interfaces. */
const protocols = {
  work: {
    token: ({ id, secret }: ChatGateway) => `/cgi-bin/gettoken?corpid=${encodeURIComponent(id)}&corpsecret=${encodeURIComponent(secret)}`,
    path: '/cgi-bin/message/send',
    body: ({ to, words }: Letter, { agent }: ChatGateway) => ({
      touser: to,
      msgtype: 'text',
      agentid: Number(agent),
      text: { content: words },
      enable_duplicate_check: 1,
      duplicate_check_interval: 1800,
    }),
  },
  account: {
    token: ({ id, secret }: ChatGateway) =>
      `/cgi-bin/token?grant_type=client_credential&appid=${encodeURIComponent(id)}&secret=${encodeURIComponent(secret)}`,
    path: '/cgi-bin/message/custom/send',
    body: ({ to, words }: Letter) => ({ touser: to, msgtype: 'text', text: { content: words } }),
  },
} as const;

/** Messages in a chat: an access token that is kept until it ends, and the words as text. */
export const chatByHttp = (gateway: ChatGateway, now: () => Date, ask: typeof fetch = fetch): Messenger => {
  const protocol = protocols[gateway.kind];
  let kept: { token: string; until: number } | 'none' = 'none';

  const tokenOf = async (): Promise<string | Sent> => {
    if (kept !== 'none' && kept.until > now().getTime()) return kept.token;
    const answer = await ask(`${gateway.url}${protocol.token(gateway)}`, { signal: AbortSignal.timeout(patience) });
    const { access_token: token, expires_in: seconds, errcode } = await jsonOf(answer);
    if (typeof token !== 'string') {
      if (typeof errcode === 'number' && errcode !== 0)
        return { outcome: busy.has(errcode) ? 'later' : 'refused', reason: `token-${errcode}` };
      return { outcome: 'later', reason: `token-http-${answer.status}` };
    }
    kept = { token, until: now().getTime() + Math.max(60, Number(seconds) - 300) * 1_000 };
    return token;
  };

  const once = async (letter: Letter): Promise<Sent | 'expired'> => {
    let token: string | Sent;
    try {
      token = await tokenOf();
    } catch {
      return { outcome: 'later', reason: 'unreachable' };
    }
    if (typeof token !== 'string') return token;
    const answer = await ask(`${gateway.url}${protocol.path}?access_token=${encodeURIComponent(token)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(protocol.body(letter, gateway)),
      signal: AbortSignal.timeout(patience),
    });
    const { errcode, msgid } = (await jsonOf(answer)) as Errors & { msgid?: unknown };
    if (errcode === 0) return { outcome: 'accepted', reference: typeof msgid === 'string' ? msgid : letter.id };
    if (typeof errcode !== 'number') return byStatus(answer.status);
    if (expired.has(errcode)) return 'expired';
    return { outcome: busy.has(errcode) ? 'later' : 'refused', reason: `chat-${errcode}` };
  };

  const send = async (letter: Letter): Promise<Sent> => {
    try {
      const first = await once(letter);
      if (first !== 'expired') return first;
      kept = 'none';
      const second = await once(letter);
      return second === 'expired' ? { outcome: 'later', reason: 'token' } : second;
    } catch (fault) {
      return brokenOff(fault);
    }
  };

  return { send };
};
