import { lookup } from 'node:dns';
import { type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { type BlockList, isIP, type LookupFunction } from 'node:net';
import { mayReach } from './guard.ts';

type Sent = Readonly<{ url: string; headers: Readonly<Record<string, string>>; body: string }>;
type Came = Readonly<{ status: number | 'none'; took: number; said: string }>;

/** How much of what a receiver says is kept, in characters. */
const longest = 500;

const forbidden = 'the address is inside this network';

/** Looks up a name and hands on only addresses that may be reached: the connection is made to what was looked at, never to a second answer. */
const guarded =
  (allowed: BlockList): LookupFunction =>
  (name, options, done) =>
    lookup(name, { ...options, all: true }, (fault, found) => {
      if (fault) return done(fault, []);
      const reachable = found.filter(({ address }) => mayReach(address, allowed));
      const [first] = reachable;
      if (!first) return done(Object.assign(new Error(forbidden), { code: 'EFORBIDDEN' }), []);
      return options.all ? done(null, reachable) : done(null, first.address, first.family);
    });

/** Sends to receivers outside; follows nobody anywhere else, waits `patience` milliseconds in all and keeps the beginning of the answer. */
export const createPostHook =
  (allowed: BlockList, patience = 10_000) =>
  ({ url, headers, body }: Sent): Promise<Came> =>
    new Promise((came) => {
      const began = performance.now();
      const end = (status: number | 'none', said: string) =>
        came({ status, said: said.slice(0, longest), took: Math.round(performance.now() - began) });
      const { protocol, hostname } = new URL(url);
      const host = hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && !mayReach(host, allowed)) return end('none', forbidden);
      const send = protocol === 'https:' ? secure : plain;
      const hear = (answer: IncomingMessage) => {
        let said = '';
        const finish = () => end(answer.statusCode ?? 'none', said);
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          said += part;
          if (said.length <= longest) return;
          finish();
          answer.destroy();
        });
        answer.on('end', finish);
        answer.on('error', finish);
      };
      const options = {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        lookup: guarded(allowed),
        agent: false as const,
        signal: AbortSignal.timeout(patience),
      };
      const asked = send(url, options, hear);
      asked.on('error', (fault) =>
        end('none', fault.name === 'AbortError' || fault.name === 'TimeoutError' ? 'no answer in time' : fault.message),
      );
      asked.end(body);
    });
