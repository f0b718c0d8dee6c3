import { t } from '../../../core/words.ts';
import { verify } from '../../app/verify.ts';
import { digestBy, type HashName } from '../../outside/crypto.ts';
import type { Command } from '../command.ts';
import { zonesOf } from '../zones.ts';

const command: Command = {
  usage: 'verify',
  about: t('校验事件链：有没有被改过、删过、插过、截掉的', 'Check the chains of events: altered, removed, inserted or cut off'),
  options: [['--zone <code>', t('只校验这个辖区', 'Only this zone')]],
  run: async (_, options, { open, say, progress }) => {
    const { db } = await open();
    let broken = 0;
    for (const { id, digest } of await zonesOf(db, options)) {
      const found = await verify(db, id, digestBy(digest as HashName), (events) => progress(`${id}: ${events}`));
      say(`${id}: ${found.events} 个事件，${found.streams} 条链 / ${found.events} events in ${found.streams} chains`);
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
