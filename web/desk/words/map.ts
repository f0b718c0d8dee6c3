import { t } from '../../shared/words/t.ts';

/** Words of the map of open cases, of what stands beside a case, and of two cases side by side. */
export const deskMapWords = {
  title: t('未办结工单地图', 'Map of open cases'),
  here: t('这一片未办结 {n} 件', '{n} open here'),
  late: t('超期 {n}', '{n} late'),
  near: t('将到期 {n}', '{n} near their limit'),
  noneLate: t('没有超期', 'none late'),
  drawn: t('地图', 'Map'),
  list: t('地图上的工单', 'The cases on the map'),
  empty: t('这一片没有未办结的工单。缩小地图，或者换一换筛选。', 'No open case here. Zoom out, or change the filter.'),
  spot: t('只看这一处', 'This spot only'),
  whole: t('看整片', 'The whole view'),
  legend: t('图例', 'Legend'),
  calm: t('在期限内', 'in time'),
  nearOne: t('将到期', 'near its limit'),
  lateOne: t('超期', 'late'),
  still: t('停表或无期限', 'standing still'),
  keys: t('方向键移动地图，+ − 缩放；旁边的列表说的是同样的内容。', 'Arrow keys move the map, + and − zoom; the list says the same.'),
  asOf: t('截至 {when}', 'as of {when}'),
};

export const besideWords = {
  title: t('这个人、这个地方', 'This caller, this place'),
  person: t('同一来电人另有 {n} 件', '{n} more of this caller'),
  place: t('同一地点另有 {n} 件', '{n} more at this place'),
  many: t('60 件以上', 'more than 60'),
  none: t('没有同一来电人、同一地点的其他工单。', 'Nothing else of this caller or at this place.'),
  alike: t('可能是同一件事', 'May be the same matter'),
  why: t('相距 {metres} 米，相隔 {days} 天，用词 {alike}% 相同', '{metres} m and {days} days apart, {alike}% of the words the same'),
  whyAddress: t('同一地址，相隔 {days} 天，用词 {alike}% 相同', 'same address, {days} days apart, {alike}% of the words the same'),
  compare: t('并排比较', 'Compare'),
};

export const pairWords = {
  title: t('并排比较', 'Side by side'),
  words: t('诉求内容', 'Words'),
  place: t('地点', 'Place'),
  opened: t('登记时间', 'Entered'),
  photos: t('照片', 'Photos'),
  callers: t('来电人', 'Callers'),
  stage: t('环节', 'Stage'),
  category: t('事项分类', 'Category'),
  apart: t('相距 {metres} 米', '{metres} m apart'),
  hours: t('相隔 {n} 小时', '{n} hours apart'),
  common: t('相同的字词已标出', 'What both say is marked'),
  keepLeft: t('右边并入左边', 'Merge the right into the left'),
  keepRight: t('左边并入右边', 'Merge the left into the right'),
  cannot: t('这件现在不能并案', 'This one cannot be merged now'),
  merged: t('已并案。来电人会收到主案的答复。', 'Merged. Its callers get the answer of the main case.'),
  toMain: t('打开主案', 'Open the main case'),
  noPhotos: t('没有照片', 'No photos'),
  older: t('先到', 'came first'),
  hint: t(
    '并案后各位来电人都会收到答复，各自评价；并入的工单不再单独办理。',
    'After a merge every caller gets the answer and rates; the merged case is not worked on by itself.',
  ),
};
