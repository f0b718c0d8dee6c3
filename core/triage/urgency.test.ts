import { describe, expect, test } from 'vitest';
import { pressingIn } from './urgency.ts';

const found = (text: string) => {
  const pressing = pressingIn(text);
  return pressing === 'nothing' ? pressing : `${pressing.signal.id} ${pressing.urgency}`;
};

describe('nothing presses', () => {
  test.each([
    '',
    '急死我了，办个证跑了三趟',
    '楼下广场舞吵死人，真的要疯了',
    '商场跳楼价大甩卖，喇叭太吵',
    '没有停水，只是水压小',
    '社区什么时候搞燃气泄漏应急演练',
    '消防知识讲座讲火灾怎么逃生，什么时候办',
    '飞线充电容易引发火灾，请清理',
    '路灯不亮，老人晚上出门怕摔倒',
    '昨天停电已经恢复，谢谢',
    '去年停水三天的补偿什么时候给',
    '手机没电了打不了电话，请回我座机',
    '电动车漏电保护器在哪里领',
    '老房子没有电梯，老人上楼不方便',
    '孩子上学报名要带什么材料',
  ])('in %j', (text) => expect(found(text)).toBe('nothing'));
});

test.each([
  ['隔壁老打孩子，昨天把小孩关在阳台一晚上', 'minor danger'],
  ['女童被继父猥亵，求你们管管', 'minor danger'],
  ['楼顶有个人说要跳楼', 'suicide danger'],
  ['活不下去了，没有人管我', 'suicide danger'],
  ['楼道里一股煤气味，很大', 'gas danger'],
  ['天然气管被挖断了，在漏', 'gas danger'],
  ['二楼着火了', 'fire danger'],
  ['我妈晕倒在家里', 'life danger'],
  ['小孩掉进没盖的窨井', 'life danger'],
  ['电梯里困了两个人', 'lift danger'],
  ['高压线掉在路上', 'wire danger'],
  ['独居的老太太敲门没人应，三天没见', 'old-alone danger'],
  ['我家孩子放学走丢了', 'lost-child danger'],
  ['河堤出现管涌', 'flood danger'],
  ['几十个工人围在项目部门口', 'crowd urgent'],
  ['整个小区停水一天了', 'water urgent'],
  ['水管爆了，水往外喷', 'water urgent'],
  ['停电了，冰箱都化了', 'power urgent'],
  ['井盖不见了', 'pit urgent'],
])('%s: %s', (text, expected) => expect(found(text)).toBe(expected));

test('the gravest decides, and its word is told as it stands', () => {
  expect(pressingIn('停水三天了，老爷子晕倒 在屋里')).toMatchObject({ urgency: 'danger', word: '晕倒', minor: false });
  expect(pressingIn('邻居把孩子锁在家里')).toMatchObject({ minor: true, word: '锁在' });
});
