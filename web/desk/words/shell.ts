import { t } from '../../shared/words/t.ts';

/** Words of the frame around every page of the desk. */
export const shellWords = {
  desk: t('工作台', 'Desk'),
  nav: t('主导航', 'Main navigation'),
  queue: t('工单', 'Cases'),
  enter: t('登记', 'New case'),
  outbox: t('发件箱', 'Outbox'),
  zone: t('区域管理', 'Zone'),
  me: t('我的', 'Me'),
  more: t('更多', 'More'),
  allPages: t('全部页面', 'All pages'),
  groupWork: t('办件', 'Cases'),
  groupKnow: t('答复与知识', 'Answers and knowledge'),
  groupManage: t('管理', 'Administration'),
  close: t('关闭', 'Close'),
  account: t('{name}的账号', 'Account of {name}'),
  signOut: t('退出登录', 'Sign out'),
  demo: t('演示数据', 'Demonstration data'),
  demoLong: t('人名、地名、单位都是虚构的，电话不会接通', 'People, places and offices are invented; nobody answers the phones'),
  keys: t('快捷键', 'Keyboard'),
  toMain: t('跳到正文', 'Skip to the text'),
  language: t('English', '中文'),
  gone: t('没有这个页面', 'There is no such page'),
  goneHow: t('地址可能不完整。工单都在“工单”里。', 'The address may be incomplete. Every case is under “Cases”.'),
  toQueue: t('去看工单', 'Go to the cases'),
  noRight: t('您的岗位不看这一页', 'Your posts do not include this page'),
  noRightHow: t('需要的话，请找安全管理员给您相应的岗位。', 'If you need it, ask the security administrator for the post.'),
  broken: t('这一页出了意外', 'Something on this page went wrong'),
  brokenHow: t('已经提交的内容都在。请重新打开这一页。', 'Whatever was sent is kept. Please open this page again.'),
  reload: t('重新打开', 'Open again'),
  offline: t(
    '网络断了。已打开的内容还能看，连上后会自动更新。',
    'The network is down. What is open can still be read; it updates when the network is back.',
  ),
  wait: t('正在打开…', 'Opening…'),
};

/** What each key does, told under `?`. */
export const keyWords = {
  title: t('快捷键', 'Keyboard'),
  down: t('下一件', 'Next case'),
  up: t('上一件', 'Previous case'),
  open: t('打开整页', 'Open as a page'),
  main: t('最该做的一步', 'The step most likely wanted'),
  send: t('提交填好的内容', 'Send what is filled in'),
  leave: t('收起', 'Put away'),
  search: t('查找', 'Search'),
  enter: t('登记一件', 'Enter a new case'),
  refresh: t('看新变化', 'Show what is new'),
  help: t('本表', 'This list'),
};
