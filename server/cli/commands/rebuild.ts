import { t } from '../../../core/words.ts';
import { rebuildSearch } from '../../app/search/keep.ts';
import { type Command, Misused } from '../command.ts';
import { zonesOf } from '../zones.ts';

/** What can be made anew from the log, each by its name; the answer is how many cases it now holds. */
const rebuilds: Readonly<Record<string, typeof rebuildSearch>> = { search: rebuildSearch };

const command: Command = {
  usage: 'rebuild <what>',
  about: t(
    `由事件重建可以重算的数据（${Object.keys(rebuilds).join('、')}），期间照常办公`,
    `Make anew what is worked out from the log (${Object.keys(rebuilds).join(', ')}); work goes on meanwhile`,
  ),
  options: [['--zone <code>', t('只重建这个辖区', 'Only this zone')]],
  examples: ['rebuild search'],
  run: async ([what = ''], options, { open, say, progress, stopped }) => {
    const rebuild = Object.hasOwn(rebuilds, what) ? rebuilds[what] : undefined;
    if (!rebuild) throw new Misused(`rebuild: ${Object.keys(rebuilds).join(', ')}`);
    const { db, ports } = await open();
    for (const { id } of await zonesOf(db, options)) {
      const done = await rebuild(db, ports, id, { progress: (count) => progress(`${id}: ${count}`), stopped });
      say(`${id}: ${done} 件已重建 / ${done} cases rebuilt`);
    }
    return stopped.aborted ? 1 : 0;
  },
};

export default command;
