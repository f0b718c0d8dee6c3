import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { t } from '../../../core/words.ts';
import { checkRestored } from '../backup/check.ts';
import { unpackBackup } from '../backup/unpack.ts';
import { type Command, Misused, textOf } from '../command.ts';

const command: Command = {
  usage: 'restore <file>',
  about: t(
    '把备份恢复到一个还没有数据的文件夹，核对全部链条，之后 npm start 即可使用',
    'Restore a backup into a folder that holds no data yet, check every chain; npm start goes on from there',
  ),
  options: [['--into <folder>', t('数据文件夹，默认 HUYING_DATA', 'The data folder; HUYING_DATA unless told')]],
  examples: ['restore huying-20261124-020000.tar.gz --into .huying'],
  run: async ([file = ''], options, { settings, say }) => {
    if (!existsSync(file)) throw new Misused(`没有文件 ${file} / there is no file ${file}`);
    const data = resolve(textOf(options, 'into') ?? settings.data);
    const label = await unpackBackup(file, data);
    say(`${label.made} ${label.version} → ${data}`);
    const checked = await checkRestored(data, label);
    for (const { zone, events, wrong } of checked)
      say(wrong === 'nothing' ? `${zone}：${events} 个事件，完好 / ${events} events, whole` : `${zone}：有误 / wrong: ${wrong}`);
    return checked.every(({ wrong }) => wrong === 'nothing') ? 0 : 1;
  },
};

export default command;
