import type { FastifyRequest } from 'fastify';
import { t } from '../../core/words.ts';
import type { Books } from '../app/books.ts';
import type { Reader } from '../app/cases/reader.ts';
import type { Door } from '../app/door/index.ts';
import { keepBriefly } from '../app/keep-briefly.ts';
import { findToken } from '../db/queries/staff.ts';
import { type StoredZone, zones } from '../db/queries/zones.ts';
import { inZone } from '../db/wall/zoned.ts';
import { say } from './answer.ts';
import { type Fields, one } from './form.ts';

/** What the interface stands on. */
export type Inside = Reader & {
  door: Door;
  books: Books;
  /** The public address of the server. */
  address: string;
};

/** How long the list of zones and a key are believed without asking again, in milliseconds. */
const believed = 3_000;

const noKey = t('api_key 缺失或无效', 'Missing or invalid api_key');

/** Finds the zone and the owner of the key of a request. */
export const createFinder = ({ db, books, ports }: Inside) => {
  const known = keepBriefly<readonly StoredZone[]>(believed);
  const keys = keepBriefly<string | 'nobody'>(believed);

  /** By `jurisdiction_id`, which may be left out where the host, or the whole server, serves one zone. */
  const zoneOf = async (request: FastifyRequest, fields: Fields): Promise<StoredZone> => {
    const all = await known.get('zones', () => zones(db));
    const named = one(fields, 'jurisdiction_id');
    if (named !== undefined) {
      const found = all.find(({ id, hosts }) => id === named || hosts.includes(named.toLowerCase()));
      return found ?? say(404, 'jurisdiction_id', t(`没有这个 jurisdiction_id：${named}`, `jurisdiction_id ${named} was not found`));
    }
    const hosted = all.find(({ hosts }) => hosts.includes(request.hostname));
    const only = all.length === 1 ? all[0] : undefined;
    return hosted ?? only ?? say(400, 'jurisdiction_id', t('请写明 jurisdiction_id', 'jurisdiction_id was not provided'));
  };

  const ownerOf = async (zone: string, key: string): Promise<string | 'nobody'> => {
    const account = await keys.get(
      `${zone} ${key}`,
      async () => (await findToken(inZone(db, zone), zone, ports.digest(key)))?.account ?? 'nobody',
    );
    if (account === 'nobody') return 'nobody';
    const book = await books.of(db, zone);
    const person = book.account(account);
    return person === undefined || (person.until !== undefined && person.until < book.dateOf(ports.clock.now())) ? 'nobody' : account;
  };

  /** Whose key it is: of the form, of the address, or of the header; `nobody` where none was shown. A wrong one is refused. */
  const accountOf = async (request: FastifyRequest, fields: Fields, zone: string): Promise<string | 'nobody'> => {
    const bearer = /^Bearer\s+(\S{1,300})$/i.exec(request.headers.authorization ?? '')?.[1];
    const key = one(fields, 'api_key') ?? bearer;
    if (key === undefined) return 'nobody';
    const owner = key.length <= 300 ? await ownerOf(zone, key) : 'nobody';
    return owner === 'nobody' ? say(403, 'api_key', noKey) : owner;
  };

  /** The owner of the key without which nothing is taken. */
  const keyedBy = async (request: FastifyRequest, fields: Fields, zone: string): Promise<string> => {
    const owner = await accountOf(request, fields, zone);
    return owner === 'nobody' ? say(403, 'api_key', noKey) : owner;
  };

  return { zoneOf, accountOf, keyedBy };
};

export type Finder = ReturnType<typeof createFinder>;
