import { t } from '../../shared/words/t.ts';

/** Words of the page that shows how the service itself is doing. */
export const serviceWords = {
  title: t('服务状态', 'Service'),
  about: t(
    '这是回答您的这个进程最近一小时的情况，每分钟一次；有几台服务器时各有各的。长期的曲线在 Prometheus 里。',
    'The last hour of the server process that answers you, minute by minute. Several servers have each their own; for the long run there is Prometheus.',
  ),
  process: t('进程 {name}，{since}启动', 'Process {name}, started {since}'),
  sampled: t('截至 {time}，每分钟更新', 'As of {time}, renewed every minute'),
  allWell: t('一切正常', 'All is well'),
  overOne: t('{n} 项越线，请先看', '{n} over the line; look here first'),
  young: t(
    '服务刚启动。满一分钟后这里有第一组数，满两分钟后看得出走势。',
    'The service has only just started. The first figures stand here after a minute, their course after two.',
  ),
  over: t('越线', 'Over the line'),
  crossed: t('这一小时越过线，现在好了', 'Over the line earlier in this hour'),
  well: t('没有越线', 'Within the line'),
  plain: t('做了多少', 'What is done'),
  minutesOver: t('越线 {n} 分钟', 'Over for {n} min'),
  line: t('线：{bound}', 'Line: {bound}'),
  none: t('应为 {bound}', 'Should be {bound}'),
  manual: t('怎么办：运维手册“Watching it”一节的 {alarm}', 'What to do: {alarm}, under “Watching it” in the operations manual'),
  table: t('看数字', 'The figures'),
  time: t('时间', 'Time'),
  nothing: t('没有', 'None'),
  nothingNow: t('这一分钟没有', 'None this minute'),
  picture: t('{title}，{from} 到 {to}：现在 {now}，最高 {top}', '{title}, {from} to {to}: now {now}, highest {top}'),
  readers: t('还有事没处理的任务：{list}', 'Jobs with events before them: {list}'),
};

/** What each figure is called, and what is counted. */
export const figureWords = {
  away: { title: t('数据库', 'Database'), about: t('问它时有没有回答', 'Whether it answers when asked') },
  faults: { title: t('不该发生的错误', 'What should never happen'), about: t('每分钟次数', 'times a minute') },
  refused: { title: t('没能答上的请求', 'Requests that failed'), about: t('答 500 以上的，每分钟', 'answered 500 and above, a minute') },
  slow: { title: t('提交要等多久', 'How long submitting takes'), about: t('100 次里 95 次在这之内', '95 of 100 within this time') },
  late: { title: t('到期提醒晚了多久', 'Deadlines told late'), about: t('最久没说的一件', 'the oldest that is untold') },
  behind: { title: t('最落后的任务', 'The job furthest behind'), about: t('还没处理的事件', 'events before it') },
  failures: { title: t('任务出错', 'Jobs that failed'), about: t('每分钟次数', 'times a minute') },
  messages: { title: t('没发出的消息', 'Messages not yet out'), about: t('到时该发的', 'of those that are due') },
  webhooks: { title: t('没送到的推送', 'Webhooks not delivered'), about: t('到时该送的', 'of those that are due') },
  connections: { title: t('占用的数据库连接', 'Database connections'), about: t('正在用的，一共 20 个', 'in use, of 20') },
  copy: { title: t('只读副本落后', 'The copy for reads'), about: t('比主库晚多久', 'how far behind the database') },
  memory: { title: t('内存', 'Memory'), about: t('这个进程占用的', 'held by this process') },
  requests: { title: t('请求', 'Requests'), about: t('每秒', 'a second') },
  commands: { title: t('写下的事', 'What is written down'), about: t('每秒', 'a second') },
  group: { title: t('一次写下几件', 'Written at once'), about: t('平均一组几件', 'commands in a group, on average') },
  waiting: { title: t('排队等写的', 'Waiting to be written'), about: t('采样那一刻', 'at the moment of looking') },
};

export const unitWords = {
  answers: t('连得上', 'Answers'),
  silent: t('连不上', 'Does not answer'),
  ms: t('{n} 毫秒', '{n} ms'),
  seconds: t('{n} 秒', '{n} s'),
  minutes: t('{n} 分钟', '{n} min'),
  hours: t('{n} 小时', '{n} h'),
  megabytes: t('{n} MB', '{n} MB'),
  times: t('{n} 次', '{n}'),
  pieces: t('{n} 条', '{n}'),
  things: t('{n} 件', '{n}'),
  units: t('{n} 个', '{n}'),
};
