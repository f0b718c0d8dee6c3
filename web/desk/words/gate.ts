import { t } from '../../shared/words/t.ts';

/** Words of the gate board and of the searches in the books. */
export const gateWords = {
  title: t('卡口看板', 'Gate board'),
  how: t(
    '谁在里面、超时没有、今天放行和劝返多少；有新登记自动刷新。',
    'Who is inside, who stays too long, what was let in and turned back today; new records appear by themselves.',
  ),
  none: t(
    '您的区域没有卡口。系统管理员在“区情数据 · 登记点”里添加。',
    'There is no gate in your area. A system administrator adds one under Zone, Record places.',
  ),
  in: t('进', 'in'),
  out: t('出', 'out'),
  turned: t('劝返', 'turned back'),
  inside: t('在内 {n}', '{n} inside'),
  nobody: t('现在没有人在内', 'Nobody is inside'),
  minutes: t('{n} 分钟', '{n} min'),
  tooLong: t('停留超时', 'Too long'),
  latest: t('最近登记', 'Latest records'),
  nothing: t(
    '今天还没有登记。门岗扫登记点的二维码就能登记。',
    'Nothing recorded today. Whoever stands at a gate scans the code of its place.',
  ),
  late: t('补传', 'sent later'),
  corrected: t('更正', 'correction'),
  allow: t('放行', 'let in'),
  leave: t('出门', 'left'),
  people: t('{n} 人', '{n} people'),
  code: t('二维码', 'QR code'),
  search: t('查询（事由会留存）', 'Search (the purpose is kept)'),
  purpose: t('查询事由', 'Purpose'),
  who: t('这段时间谁经过', 'Who passed here'),
  where: t('这辆车还到过哪里', 'Where else was this vehicle'),
  place: t('登记点', 'Place'),
  plate: t('车牌号或姓名', 'Number plate or name'),
  from: t('从', 'From'),
  until: t('到', 'Until'),
  look: t('查询', 'Search'),
  looking: t('正在查…', 'Searching…'),
  found: t('查到 {n} 条', '{n} found'),
};
