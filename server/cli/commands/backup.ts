import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { t } from '../../../core/words.ts';
import { lastPosition } from '../../db/queries/log.ts';
import { zones } from '../../db/queries/zones.ts';
import { checkArchive } from '../backup/check.ts';
import { makeBackup } from '../backup/make.ts';
import { type Command, Misused } from '../command.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };

const stamp = (at: Date) => at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');

const command: Command = {
  usage: 'backup [file]',
  about: t(
    '备份内置数据库和附件，服务器不用停；写成一个 .tar.gz，并当场恢复一遍核对全部链条',
    'Back up the embedded database and the attachments while they are used, as one .tar.gz, restored on the spot to check every chain',
  ),
  options: [
    ['--no-check', t('不当场恢复后核对', 'Do not restore it to check')],
    [
      '--with-keys',
      t(
        '连同个人信息的密钥（data/keys）；不带时请另外妥善保存',
        'With the keys of personal values (data/keys); keep them elsewhere otherwise',
      ),
    ],
    ['--no-secret', t('不含服务器密钥（data/secret）', "Without the server's own secret (data/secret)")],
  ],
  examples: ['backup', 'backup /mnt/backups/huying.tar.gz'],
  run: async ([file], options, { settings, open, say, progress }) => {
    if (settings.databaseUrl !== 'embedded')
      throw new Misused(
        '外部 PostgreSQL 请用它自己的工具备份，见 docs/operations.md / Back up an external PostgreSQL by its own tools, see docs/operations.md',
      );
    if (options.withKeys === true && !existsSync(join(settings.data, 'keys')))
      throw new Misused('密钥文件不在数据文件夹里，请另行保存 / the key file is not in the data folder: keep it by other means');
    const { db, ports, url } = await open();
    const made = ports.clock.now();
    const target = resolve(file ?? `huying-${stamp(made)}.tar.gz`);
    if (existsSync(target)) throw new Misused(`${target} 已经存在 / ${target} exists already`);
    const held = await Promise.all((await zones(db)).map(async ({ id }) => ({ id, position: await lastPosition(db, id) })));
    const { bytes, files } = await makeBackup(target, {
      url,
      data: settings.data,
      label: { made: made.toISOString(), version, zones: held },
      also: [...(options.secret === false ? [] : ['secret']), ...(options.withKeys === true ? ['keys'] : [])],
      progress: (so) => progress(`${(so / 1_048_576).toFixed(0)} MB`),
    });
    say(`${target}：数据库和 ${files} 个附件，${(bytes / 1_048_576).toFixed(1)} MB / the database and ${files} attachments`);
    if (options.check === false) return 0;
    const checked = await checkArchive(target);
    for (const { zone, events, wrong } of checked)
      say(
        wrong === 'nothing'
          ? `${zone}：恢复后核对 ${events} 个事件，完好 / restored and checked: ${events} events, whole`
          : `${zone}：恢复后有误 ${wrong} / wrong after restoring: ${wrong}`,
      );
    return checked.every(({ wrong }) => wrong === 'nothing') ? 0 : 1;
  },
};

export default command;
