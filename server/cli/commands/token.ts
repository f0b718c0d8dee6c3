import { randomBytes } from 'node:crypto';
import { t } from '../../../core/words.ts';
import { addToken, endTokens } from '../../db/queries/tokens.ts';
import { type Command, Misused, textOf } from '../command.ts';
import { zoneOf } from '../zones.ts';

const command: Command = {
  usage: 'token <create|end>',
  about: t(
    '接口令牌：create 新建并显示一次，end 全部作废',
    'Tokens for the API: create makes one and shows it once, end makes all of them worthless',
  ),
  options: [
    ['--account <name>', t('用户名或账号编码', 'The user name, or the code of the account')],
    ['--name <words>', t('用途，便于辨认', 'What it is for')],
    ['--zone <code>', t('辖区', 'The zone')],
  ],
  examples: ['token create --account desk1'],
  run: async ([deed], options, { settings, open, say }) => {
    const name = textOf(options, 'account');
    if (deed !== 'create' && deed !== 'end') throw new Misused('token create | token end');
    if (name === undefined) throw new Misused('请用 --account 指明账号 / say whose with --account');

    const { db, books, ports } = await open();
    const zone = await zoneOf(db, options, settings.zone);
    const book = await books.of(db, zone.id);
    const account = book.rows.accounts.find(({ id, username }) => username === name || id === name);
    if (!account) throw new Misused(`没有账号 ${name} / there is no account ${name}`);
    const made = ports.clock.now();
    if (deed === 'end') {
      const count = await endTokens(db, zone.id, account.id, made);
      say(`${account.username}: 已作废 ${count} 个 / ended ${count}`);
      return 0;
    }
    if (book.postsOf(account.id, made).length === 0)
      process.stderr.write(`注意：${account.username} 现在没有岗位 / note: ${account.username} has no post now\n`);
    const token = randomBytes(32).toString('base64url');
    await addToken(db, {
      zone: zone.id,
      hash: ports.digest(token),
      id: ports.ids.next(),
      account: account.id,
      name: textOf(options, 'name') ?? '',
      made,
    });
    say(token);
    return 0;
  },
};

export default command;
