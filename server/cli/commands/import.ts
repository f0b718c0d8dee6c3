import { existsSync } from 'node:fs';
import { t } from '../../../core/words.ts';
import { type Command, type Given, Misused, type Tools } from '../command.ts';
import { bringMessages } from '../import/bring-messages.ts';
import { bringRequests } from '../import/bring-requests.ts';
import { bringRows } from '../import/bring-rows.ts';

const kinds: Record<string, (file: string, options: Given, tools: Tools) => Promise<number>> = {
  messages: bringMessages,
  requests311: bringRequests,
  divisions: bringRows,
  zone: bringRows,
};

const command: Command = {
  usage: 'import <kind> <file>',
  about: t(
    '导入：messages 群众来信和答复（.csv 或 .csv.gz）；requests311 其他城市公开的服务请求（.csv 或 .csv.gz）；divisions 行政区划名单；zone 辖区数据的 Excel 或 CSV。重复执行不会重复导入',
    'Bring in: messages, letters with their answers (.csv or .csv.gz); requests311, service requests that cities publish (.csv or .csv.gz); divisions, the official list; zone, the zone’s own rows as Excel or CSV. Done twice it adds nothing',
  ),
  options: [
    ['--zone <code>', t('辖区', 'The zone')],
    ['--programme <id>', t('messages、requests311：归入哪项业务', 'messages, requests311: the programme')],
    ['--source <id>', t('messages、requests311：来源', 'messages, requests311: where they came from')],
    [
      '--category <code>',
      t('messages、requests311：认不出分类时归入哪一类', 'messages, requests311: the category of what is not recognised'),
    ],
  ],
  examples: ['import messages letters.csv.gz', 'import divisions areas.csv'],
  run: async ([kind = '', file = ''], options, tools) => {
    const bring = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (!bring) throw new Misused(`import ${Object.keys(kinds).join(' | ')} <file>`);
    if (!existsSync(file)) throw new Misused(`没有文件 ${file} / there is no file ${file}`);
    return bring(file, options, tools);
  },
};

export default command;
