import { t } from '../../../core/words.ts';
import { distribution } from '../../app/distribute.ts';
import { catalogue, citusHere, say as tell } from '../../db/queries/catalogue.ts';
import type { Command } from '../command.ts';

const command: Command = {
  usage: 'distribute',
  about: t(
    '按辖区把表分布到多台机器（Citus）：核对库表后打印要执行的 SQL；--run 才执行',
    'Spread the tables over several machines by zone (Citus): prints the SQL after checking the catalogue; only --run runs it',
  ),
  options: [['--run', t('执行', 'Run it')]],
  examples: ['distribute', 'distribute --run'],
  run: async (_, options, { open, say }) => {
    const { db, url } = await open();
    const database = decodeURIComponent(new URL(url).pathname.slice(1));
    const { statements, hindrances } = distribution(await catalogue(db), database);
    for (const hindrance of hindrances) say(`-- 不能分布 / in the way: ${hindrance}`);
    for (const statement of statements) say(`${statement};`);
    if (hindrances.length > 0) return 1;
    const citus = await citusHere(db);
    if (citus === 'absent') say('-- 没有执行：这里没有 Citus / not run: there is no Citus here');
    else if (options.run !== true) say('-- 没有执行：加 --run 才执行 / not run: say --run to run it');
    if (options.run !== true) return 0;
    if (citus === 'absent') return 1;
    for (const statement of statements) await tell(db, statement);
    say('-- 已执行 / done');
    return 0;
  },
};

export default command;
