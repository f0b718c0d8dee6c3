import { t, type Words } from '../../../core/words.ts';
import type { Question } from '../../../core/zone/index.ts';
import { founded } from '../zone.ts';

type Asked = Omit<Question, 'id' | 'category' | 'order' | 'from' | 'ask' | 'hint'>;

const list = (options: Record<string, Words>): Pick<Question, 'options'> => ({
  options: Object.entries(options).map(([key, name]) => ({ key, name })),
});

const asks = (category: string, ...asked: [ask: Words, given: Asked, hint?: Words][]): Question[] =>
  asked.map(([ask, given, hint], index) => ({
    id: `${category}-${index + 1}`,
    category,
    order: index + 1,
    ...given,
    ask,
    ...(hint && { hint }),
    from: founded,
  }));

/** What public services ask besides: the holes in roads ask in every way there is. */
export const questions: readonly Question[] = [
  ...asks(
    'C0104',
    [
      t('灯杆编号', 'Number on the pole'),
      { code: 'pole', type: 'string' },
      t('灯杆上的牌子，例如 LD-0123', 'On the plate of the pole, like LD-0123'),
    ],
    [
      t('灯怎么了？', 'What is wrong with the lamp?'),
      {
        code: 'fault',
        type: 'singlevaluelist',
        ...list({
          out: t('不亮', 'Out'),
          flickers: t('闪烁', 'Flickers'),
          day: t('白天也亮', 'On by day'),
          pole: t('灯杆歪斜', 'Pole leans'),
        }),
      },
    ],
    [t('连续几盏不亮？', 'How many in a row are out?'), { code: 'howMany', type: 'number' }],
  ),
  ...asks(
    'C0202',
    [
      t('正在塌陷的路面请离远一些，并先拨打 110。', 'Keep away from a road that is sinking, and call 110 first.'),
      { code: 'danger', type: 'text', notice: true },
    ],
    [
      t('坑有多大？', 'How big is the hole?'),
      {
        code: 'size',
        type: 'singlevaluelist',
        required: true,
        ...list({
          small: t('脸盆以内', 'Smaller than a basin'),
          big: t('比脸盆大', 'Bigger than a basin'),
          lane: t('占了一条车道', 'A whole lane'),
        }),
      },
    ],
    [
      t('影响了谁？', 'Whom does it hinder?'),
      {
        code: 'hinders',
        type: 'multivaluelist',
        ...list({ walkers: t('行人', 'Walkers'), bicycles: t('骑车人', 'Cyclists'), cars: t('机动车', 'Cars') }),
      },
    ],
    [t('大约多深？', 'How deep, about?'), { code: 'depth', type: 'number' }, t('厘米', 'In centimetres')],
    [t('什么时候发现的？', 'When did you see it?'), { code: 'seen', type: 'datetime' }],
    [t('附近的门牌或路口', 'House number or crossing nearby'), { code: 'near', type: 'string' }],
    [t('还有什么要说的？', 'Anything else?'), { code: 'more', type: 'text' }],
  ),
  ...asks('R0102', [
    t('电梯里现在有人被困吗？', 'Is anybody stuck in the lift now?'),
    { code: 'stuck', type: 'singlevaluelist', required: true, ...list({ no: t('没有', 'No'), yes: t('有', 'Yes') }) },
    t('有人被困请同时拨打 119', 'If so, call 119 as well'),
  ]),
];
