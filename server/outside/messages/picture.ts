import { lookup } from 'node:dns';
import { request } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 8],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(net, bits, 'ipv6');

/** Whether an address is one of the public internet; ours and our neighbours' are none of a stranger's business. */
export const isPublic = (address: string): boolean => {
  const kind = isIP(address);
  return kind !== 0 && !inside.check(address, kind === 6 ? 'ipv6' : 'ipv4');
};

/** Looks a name up and refuses it where it leads inside, at the moment of connecting: a second look-up cannot say something else. */
const lookupPublic: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (fault, found) => {
    if (fault) return done(fault, '', 4);
    const first = found[0];
    if (!first || !found.every(({ address }) => isPublic(address))) return done(new Error(`${name} is not public`), '', 4);
    if (options.all) return done(null, found);
    return done(null, first.address, first.family);
  });
};

const patience = 5_000;
const largest = 30 * 1024 * 1024;

/** Fetches a picture that a chat names: by https, from a public address, no redirects, five seconds and 30 MB at most. */
export const fetchPicture = (address: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const url = new URL(address);
    if (
      url.protocol !== 'https:' ||
      (isIP(url.hostname.replaceAll(/[[\]]/g, '')) !== 0 && !isPublic(url.hostname.replaceAll(/[[\]]/g, '')))
    )
      return reject(new Error('only https from public addresses'));
    const asked = request(url, { lookup: lookupPublic, signal: AbortSignal.timeout(patience) }, (answer) => {
      if (answer.statusCode !== 200) {
        answer.resume();
        return reject(new Error(`answered ${answer.statusCode}`));
      }
      const pieces: Buffer[] = [];
      let size = 0;
      answer.on('data', (piece: Buffer) => {
        size += piece.length;
        if (size > largest) asked.destroy(new Error('too large'));
        else pieces.push(piece);
      });
      answer.on('end', () => resolve(Buffer.concat(pieces)));
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
