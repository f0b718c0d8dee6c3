import { t, type Words } from '../words.ts';
import type { Urgency } from '../zone/category.ts';

/**
 * What makes a report pressing. `words` are looked for as they stand; `near` wants one of its words within so many characters, in the
 * same sentence; `never` are turns of speech in which the words mean something else.
 */
export type Signal = Readonly<{
  id: string;
  title: Words;
  urgency: Exclude<Urgency, 'normal'>;
  words: RegExp;
  near?: Readonly<{ words: RegExp; within: number }>;
  never?: RegExp;
  /** Suspected harm to a minor: the mandatory report. */
  minor?: true;
}>;

const child = /孩子|小孩|儿童|女童|男童|幼儿|婴儿|未成年|小学生|初中生|女孩|男孩|孤儿|留守/u;
const old = /老人|老太太|大爷|大娘|奶奶|爷爷|老汉|老两口|独居|空巢/u;

/** In the order in which they are told when several are found; those of danger first. */
export const signals: readonly Signal[] = [
  {
    id: 'minor',
    title: t('疑似未成年人受侵害', 'Suspected harm to a minor'),
    urgency: 'danger',
    words: /虐待|性侵|猥亵|强奸|遗弃|殴打|毒打|打得|打骂|往死里打|关在|锁在|拴在|欺凌|霸凌|不给(?:饭|吃)|卖掉|摸(?:她|他)?(?:身体|下体)/gu,
    near: { words: child, within: 16 },
    never: /打骂(?:声|孩子不对)|预防|宣传/u,
    minor: true,
  },
  {
    id: 'suicide',
    title: t('有人轻生', 'Somebody may take their life'),
    urgency: 'danger',
    words: /自杀|轻生|跳楼|跳河|跳桥|不想活|活不下去|不活了|想死|寻短见|割腕|喝农药|喝药了|遗书|了结自己/gu,
    never: /跳楼价|跳楼(?:大)?甩卖|跳楼机|想死你|想死我|自杀式/u,
  },
  {
    id: 'gas',
    title: t('燃气', 'Gas'),
    urgency: 'danger',
    words:
      /(?:燃气|煤气|天然气|液化气|瓦斯)[^。！？；]{0,9}(?:泄漏|泄露|漏|味|爆|炸)|(?:漏|闻到|一股|好大|全是)[^，。！？；]{0,5}(?:燃气|煤气|天然气|液化气)|一氧化碳/gu,
  },
  {
    id: 'fire',
    title: t('火和爆炸', 'Fire or explosion'),
    urgency: 'danger',
    words: /着火|起火|失火|火灾|冒烟|浓烟|爆炸|烧起来|自燃/gu,
    never: /火灾(?:隐患|风险)|(?:容易|可能|引发|造成|引起|存在|怕|会)[^，。！？；]{0,6}(?:火灾|着火|起火|爆炸|失火|自燃)|烟囱冒烟|炸鸡/u,
  },
  {
    id: 'life',
    title: t('危及生命', 'Danger to life'),
    urgency: 'danger',
    words:
      /救命|昏迷|晕倒|昏倒|没有?呼吸|呼吸困难|不省人事|流血|大出血|触电|溺水|落水|坠楼|掉进|掉到井|摔下|被困|困在|被埋|埋在|压在下面|倒塌|坍塌|塌方|塌陷|塌了|中毒|生命危险|有人受伤|砸伤|砸中|捅|砍人|持刀|快不行了/gu,
    never:
      /(?:容易|可能|会|怕|避免|存在)[^，。！？；]{0,6}(?:触电|落水|溺水|倒塌|坍塌|塌陷|掉进|摔下|砸伤|砸中|中毒)|捅(?:咕|破窗户纸|马蜂窝)|坍塌(?:隐患|风险)|困在(?:家里办|手续|流程)|数据掉进/u,
  },
  {
    id: 'lift',
    title: t('电梯困人', 'People stuck in a lift'),
    urgency: 'danger',
    words: /电梯[^，。！？；]{0,8}(?:困|关)(?:人|住|在|了)|(?:困|关)在[^，。！？；]{0,4}电梯/gu,
  },
  {
    id: 'wire',
    title: t('电线落地、漏电', 'Live wire'),
    urgency: 'danger',
    words: /(?:电线|电缆|高压线)[^，。！？；]{0,8}(?:断|掉|落地|垂到|裸露|冒火|打火)|漏电/gu,
    never: /漏电保护|通信电缆被盗/u,
  },
  {
    id: 'violence',
    title: t('暴力', 'Violence'),
    urgency: 'danger',
    words: /家暴|家庭暴力|打老婆|打我和孩子|要杀|杀人|拿刀|砍我/gu,
  },
  {
    id: 'old-alone',
    title: t('老人急需帮助', 'An old person in need'),
    urgency: 'danger',
    words: /摔倒|摔了|跌倒|起不来|没人应|敲门不(?:应|开)|不开门|联系不上|走失|走丢|不见了|几天没(?:见|出)|没吃饭|昏/gu,
    near: { words: old, within: 18 },
    never: /(?:容易|可能|会|怕|避免|防止|差点)[^，。！？；]{0,8}(?:摔倒|跌倒|摔了)/u,
  },
  {
    id: 'lost-child',
    title: t('孩子走失', 'A child is missing'),
    urgency: 'danger',
    words: /走失|走丢|不见了|失踪|被拐|找不到了/gu,
    near: { words: child, within: 10 },
  },
  {
    id: 'flood',
    title: t('汛情、山体险情', 'Flood or landslide'),
    urgency: 'danger',
    words: /决堤|管涌|溃坝|山洪|泥石流|滑坡|洪水|水淹到|河水漫/gu,
    never: /洪水(?:调度|预案|演练)/u,
  },
  {
    id: 'crowd',
    title: t('人群聚集', 'A crowd'),
    urgency: 'urgent',
    words:
      /(?:几十|上百|好几十|数百|几百|一百多|许多|很多|一大群)(?:个|名|号)?(?:人|工人|业主|家长|村民)[^，。！？；]{0,8}(?:聚|堵|围|闹|打|拦)|打群架|聚众|斗殴|打起来|堵路|堵门|围堵|拉横幅|罢工|停工讨薪/gu,
  },
  {
    id: 'water',
    title: t('供水', 'Water'),
    urgency: 'urgent',
    words:
      /停水|没水|断水|爆管|水管[^，。！？；]{0,4}(?:爆|破|裂|断)|管道[^，。！？；]{0,4}(?:爆|破裂|断裂)|自来水[^，。！？；]{0,6}(?:喷|冒|漏|爆|发黄|发臭|有味)/gu,
    never: /停水通知(?:单|栏)|没水平/u,
  },
  {
    id: 'power',
    title: t('供电', 'Power'),
    urgency: 'urgent',
    words: /停电|没电|断电|跳闸|没有电|电压不稳|变压器[^，。！？；]{0,6}(?:坏|响|爆|烧)/gu,
    never: /手机没电|没电(?:梯|话|动)|没有电(?:梯|话|动|视|子)/u,
  },
  {
    id: 'pit',
    title: t('井盖、深坑', 'An open manhole or pit'),
    urgency: 'urgent',
    words:
      /井盖[^，。！？；]{0,6}(?:丢|没了|不见|缺|坏|破|翻|被偷|掉)|(?:窨井|下水井|深坑|大坑)[^，。！？；]{0,6}(?:敞|没盖|没有盖|无盖|没有?围挡|敞开)/gu,
  },
];
