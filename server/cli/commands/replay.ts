import { t } from '../../../core/words.ts';
import { replay } from '../../app/replay.ts';
import type { Command } from '../command.ts';
import { zonesOf } from '../zones.ts';

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

const command: Command = {
  usage: 'replay',
  about: t(
    '按事件重算现状，与现有数据逐项比较（只看不改）',
    'Work out from the events where everything stands, and compare; changes nothing',
  ),
  options: [['--zone <code>', t('只比较这个辖区', 'Only this zone')]],
  run: async (_, options, { open, say, progress }) => {
    const { db } = await open();
    let wrong = 0;
    for (const { id } of await zonesOf(db, options)) {
      const { events, streams, differences } = await replay(db, id, { progress: (done) => progress(`${id}: ${done}`) });
      say(
        `${id}: ${events} 个事件，${streams} 条链，${differences.length} 处不同 / ${events} events, ${streams} streams, ${differences.length} differences`,
      );
      for (const { stream, field, stands, should } of differences) say(`  ${stream} ${field}: ${shown(stands)} → ${shown(should)}`);
      wrong += differences.length;
    }
    return wrong > 0 ? 1 : 0;
  },
};

export default command;
