import { t } from '../../../core/words.ts';
import { checkHeads } from '../../app/heads.ts';
import { verify } from '../../app/verify.ts';
import { digestBy, type HashName } from '../../outside/crypto.ts';
import { headFile, isSignedBy, publicHeadKey, readHeads } from '../../outside/watching/head-file.ts';
import { openHeads, readWatchSettings } from '../../start/watching.ts';
import { type Command, textOf } from '../command.ts';
import { zonesOf } from '../zones.ts';

const command: Command = {
  usage: 'verify',
  about: t('校验事件链：有没有被改过、删过、插过、截掉的', 'Check the chains of events: altered, removed, inserted or cut off'),
  options: [
    ['--zone <code>', t('只校验这个辖区', 'Only this zone')],
    ['--heads <folder>', t('每日签名所在的文件夹，默认 HUYING_HEADS', 'The folder of the daily signed heads; HUYING_HEADS unless told')],
    ['--key', t('打印验证签名用的公钥', 'Print the public key by which heads are checked elsewhere')],
  ],
  run: async (_, options, { settings, open, say, progress }) => {
    const { db, secret } = await open();
    const heads = openHeads(readWatchSettings(process.env), settings.data, secret);
    if (options.key === true) say(publicHeadKey(heads.key).trim());
    let broken = 0;
    for (const { id, digest } of await zonesOf(db, options)) {
      const found = await verify(db, id, digestBy(digest as HashName), (events) => progress(`${id}: ${events}`));
      say(`${id}: ${found.events} 个事件，${found.streams} 条链 / ${found.events} events in ${found.streams} chains`);
      const kept = await readHeads(headFile(textOf(options, 'heads') ?? heads.folder, id));
      const signed = await checkHeads(db, id, digestBy(digest as HashName), kept, isSignedBy(heads.key));
      if (signed.broken === 'nothing') say(`${id}: 每日签名 ${signed.heads} 个，相符 / ${signed.heads} signed heads agree`);
      else {
        broken++;
        const { day, after, upTo, words } = signed.broken;
        say(
          `${id}: 与 ${day} 的签名不符，事件 ${after + 1} 至 ${upTo} / the head of ${day} does not agree, events ${after + 1} to ${upTo}: ${words}`,
        );
      }
      if (found.broken === 'nothing') say(`${id}: 完好 / whole`);
      else {
        broken++;
        const { stream, seq, what, words } = found.broken;
        say(`${id}: 损坏 / BROKEN (${what}): ${stream}, ${seq}: ${words}`);
      }
    }
    return broken > 0 ? 1 : 0;
  },
};

export default command;
