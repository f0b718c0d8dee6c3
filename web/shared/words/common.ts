import { t } from './t.ts';

/** Words that every app uses. */
export const commonWords = {
  name: t('呼应', 'Huying'),
  loading: t('正在打开…', 'Opening…'),
  sending: t('正在发送…', 'Sending…'),
  again: t('再试一次', 'Try again'),
  close: t('关闭', 'Close'),
  copy: t('复制', 'Copy'),
  copied: t('已复制', 'Copied'),
  demoShort: t('演示数据', 'Demonstration'),
  demo: t('人名、地名、单位都是虚构的', 'everything here is invented'),
  optional: t('（可不填）', ' (optional)'),
  home: t('首页', 'Home'),
  toText: t('跳到正文', 'Skip to the text'),
  offline: t(
    '没有发出去，网络断了。内容已保存，连上后自动发送。',
    'Not sent: the network is down. What you wrote is kept and will be sent when it is back.',
  ),
  unread: t('没有读到，网络断了。连上后再试一次。', 'Could not be read: the network is down. Try again when it is back.'),
  broken: t(
    '出了意外，没有办成。您写的内容还在，请过一会儿再试。',
    'Something unexpected happened and it was not done. What you wrote is still here; please try again in a while.',
  ),
  troubleTop: t('还有 {n} 处要改', '{n} to put right'),
  troubleOne: t('还有 1 处要改', 'One thing to put right'),
  large: t('长辈版', 'Large type'),
  plain: t('普通版', 'Ordinary type'),
  bigger: t('字大一点', 'Larger'),
  smaller: t('字小一点', 'Smaller'),
};
