import { t } from '../../../core/words.ts';
import { carryOut } from '../../app/rights/carry-out.ts';
import { destroyOver } from '../../app/rights/retain.ts';
import { countOver } from '../../db/queries/retention.ts';
import { rightsAt } from '../../db/queries/rights.ts';
import type { Command } from '../command.ts';
import { zonesOf } from '../zones.ts';

const most = 1_000;

const command: Command = {
  usage: 'erase',
  about: t(
    '删除到期的和已同意删除的个人信息；平时由服务自行完成',
    'Destroy personal values that are over or were granted; the server does so by itself',
  ),
  options: [
    ['--zone <code>', t('只在这个辖区', 'Only in this zone')],
    ['--look', t('只看有多少，不删除', 'Only say how much there is')],
  ],
  run: async (_, options, { open, say, progress, stopped }) => {
    const house = await open();
    const { db, ports } = house;
    for (const { id } of await zonesOf(db, options)) {
      const granted = (await rightsAt(db, id, ['granted'], most)).length;
      let over = 0;
      for (const { programme } of house.shelf.current) {
        const days = programme.cases.retention;
        if (!days) continue;
        const before = new Date(ports.clock.now().getTime() - Math.max(days.personal, days.sensitive) * 86_400_000);
        over += await countOver(db, id, programme.id, before);
      }
      say(`${id}: 到期工单 ${over} 件，已同意删除 ${granted} 人 / ${over} cases are over, ${granted} wishes granted`);
      if (options.look === true) continue;
      let batches = 0;
      while (!stopped.aborted && (await destroyOver(house, id)) === 'again') progress(`${id}: ${++batches}`);
      while (!stopped.aborted && (await carryOut(house, id)) === 'again');
      say(`${id}: ${stopped.aborted ? '已中断，可再次运行 / interrupted, run it again' : '完成 / done'}`);
    }
    return stopped.aborted ? 1 : 0;
  },
};

export default command;
