import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { t } from '../../../core/words.ts';
import { signatureOf } from '../../app/inbound/signed.ts';
import { readHttpSettings } from '../../start/http-settings.ts';
import { inboundSecrets, readMessageSettings } from '../../start/message-settings.ts';
import { findSecret } from '../../start/secret.ts';
import { type Command, Misused, textOf } from '../command.ts';

const seconds = (text: string | undefined, usual: number): number => {
  const n = text === undefined ? usual : Number(text);
  if (!Number.isFinite(n) || n < 0 || n > 600) throw new Misused('秒数应在 0 到 600 之间 / seconds from 0 to 600');
  return n;
};

const command: Command = {
  usage: 'call',
  about: t(
    '试打一个热线电话：按真实接口送去响铃、接听、挂断',
    'Play a call to the hotline through the real webhook: ringing, answered, ended',
  ),
  options: [
    ['--from <number>', t('来电号码', 'The number that calls')],
    ['--agent <name>', t('坐席的用户名', 'The user name of whoever takes it')],
    ['--answer <seconds>', t('几秒后接听，默认 6', 'Seconds until it is answered, 6 unless told')],
    ['--talk <seconds>', t('通话几秒，默认 20', 'Seconds of talking, 20 unless told')],
    ['--missed', t('没有人接', 'Nobody answers')],
  ],
  examples: ['call --from 10000001234 --agent desk1', 'call --from 10000001234 --agent desk1 --missed'],
  run: async (_, options, { settings, say }) => {
    const from = textOf(options, 'from');
    const agent = textOf(options, 'agent');
    if (from === undefined || agent === undefined) throw new Misused('call --from <号码 / number> --agent <用户名 / user name>');
    const [until, talk] = [seconds(textOf(options, 'answer'), 6), seconds(textOf(options, 'talk'), 20)];
    const secret = inboundSecrets(
      readMessageSettings(process.env),
      settings.demo,
      findSecret(readHttpSettings(process.env).secret, settings.data),
    ).calls;
    if (secret === 'closed') throw new Misused('没有设置 HUYING_INBOUND_CALLS / HUYING_INBOUND_CALLS is not set');

    const call = `try-${randomUUID().slice(0, 12)}`;
    const tell = async (event: string) => {
      const body = Buffer.from(JSON.stringify({ call, event, from, agent, at: new Date().toISOString() }));
      const [timestamp, nonce] = [String(Math.floor(Date.now() / 1_000)), randomUUID()];
      const answer = await fetch(`${settings.address}/api/v1/inbound/calls`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'huying-timestamp': timestamp,
          'huying-nonce': nonce,
          'huying-signature': signatureOf(secret, { timestamp, nonce, body }),
        },
      });
      if (!answer.ok) throw new Misused(`${event}: ${answer.status} ${await answer.text()}`);
      say(`${call} ${event}`);
    };
    await tell('ringing');
    await wait(until * 1_000);
    if (options.missed === true) await tell('missed');
    else {
      await tell('answered');
      await wait(talk * 1_000);
      await tell('ended');
    }
    return 0;
  },
};

export default command;
