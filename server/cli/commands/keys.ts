import { setTimeout as pause } from 'node:timers/promises';
import { t } from '../../../core/words.ts';
import { rotateZone } from '../../app/vault.ts';
import { countsByKey, eraseUnder, forgetKey, keysUsed, noteKey } from '../../db/queries/keys.ts';
import { zones } from '../../db/queries/zones.ts';
import type { House } from '../../start/house.ts';
import { knownEverywhereAfter, readKeySettings } from '../../start/keys.ts';
import { type Command, Misused, type Tools } from '../command.ts';

const none = '—';

const list = async ({ db, keys }: House, { say }: Tools): Promise<number> => {
  const current = keys.current().id;
  for (const { id, cipher, made } of keys.all()) say(`${id}  ${cipher}  ${made}${id === current ? '  当前 / current' : ''}`);
  let missing = 0;
  for (const { id: zone } of await zones(db))
    for (const { key, count } of await countsByKey(db, zone)) {
      const lost = key !== '' && !keys.find(key);
      if (lost) missing += count;
      const words = lost ? '  密钥缺失 / THE KEY IS MISSING' : key === '' ? '  尚未加密 / not encrypted yet' : '';
      say(`${zone}  ${key || none}  ${count}${words}`);
    }
  return missing > 0 ? 1 : 0;
};

/** Whether values still stand under an older key: then an earlier rotation was interrupted, or an upgrade is not over. */
const unfinished = async ({ db, keys }: House): Promise<boolean> => {
  const current = keys.current().id;
  for (const { id } of await zones(db)) if ((await countsByKey(db, id)).some(({ key, count }) => key !== current && count > 0)) return true;
  return false;
};

const rotate = async (house: House, { say, progress, stopped, settings }: Tools): Promise<number> => {
  const { db, keys, ports } = house;
  if (await unfinished(house)) say('上次更换尚未完成，继续 / an earlier rotation is not over, going on with it');
  else keys.add(readKeySettings(process.env, settings.data).cipher);
  const current = keys.current();
  say(`${current.id}  ${current.cipher}`);
  for (const { id } of await zones(db)) await noteKey(db, id, current.id, ports.clock.now());
  await pause(knownEverywhereAfter);
  for (const { id } of await zones(db)) {
    const done = await rotateZone(
      db,
      id,
      (values) => progress(`${id}: ${values}`),
      () => stopped.aborted,
    );
    say(`${id}: ${done}`);
  }
  if (stopped.aborted || (await unfinished(house))) {
    say('尚未完成，请再次运行 / not finished, run it again');
    return 1;
  }
  say('全部完成；旧密钥仍在文件里，供旧备份使用 / done; the old keys stay in the file, for old backups');
  return 0;
};

const forget = async ({ db, keys }: House, { say }: Tools, key: string, lose: boolean): Promise<number> => {
  if (key === '' || key === keys.current().id) throw new Misused('请写明一个不是当前的密钥 / name a key that is not the current one');
  let erased = 0;
  for (const { id } of await zones(db)) {
    const stand = (await countsByKey(db, id)).find((one) => one.key === key)?.count ?? 0;
    if (stand > 0 && !lose)
      throw new Misused(`${id}：还有 ${stand} 个值在此密钥下；先运行 keys rotate / ${stand} values stand under it, run keys rotate first`);
    if ((await keysUsed(db, id)).includes(key) || stand > 0) erased += await eraseUnder(db, id, key);
    await forgetKey(db, id, key);
  }
  if (keys.find(key)) keys.drop(key);
  say(`${key}：已移除，随之抹去 ${erased} 个值 / removed, and ${erased} values with it`);
  return 0;
};

const command: Command = {
  usage: 'keys <what> [key]',
  about: t(
    '个人信息的密钥：list 列出，rotate 更换并分批重新加密，forget 移除旧密钥',
    'Keys of personal values: list them, rotate to a new one in batches, forget an old one',
  ),
  options: [['--lose', t('密钥已经丢失：抹去它名下再也解不开的值', 'The key is lost: erase the values that nothing opens any more')]],
  examples: ['keys list', 'keys rotate', 'keys forget 2026-11-25-a1b2c3'],
  run: async ([what = '', key], options, tools) => {
    if (!['list', 'rotate', 'forget'].includes(what)) throw new Misused('list、rotate 或 forget / list, rotate or forget');
    const house = await tools.open({ missingKeys: what === 'rotate' ? 'refuse' : 'bear' });
    if (what === 'list') return list(house, tools);
    return what === 'rotate' ? rotate(house, tools) : forget(house, tools, key ?? '', options.lose === true);
  },
};

export default command;
