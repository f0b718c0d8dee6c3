import { choice, choices, date, person, phone, sensitive, text, words, yesNo } from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { t } from '../core/words.ts';

const retention = { personal: 365, sensitive: 180 };

const facilities = {
  water: t('饮水', 'Water'),
  umbrella: t('雨伞', 'Umbrellas'),
  pump: t('打气筒', 'Pump'),
  glasses: t('老花镜', 'Reading glasses'),
  hearing: t('助听器', 'Hearing aid'),
  medicine: t('药箱', 'Medicine box'),
  mothers: t('母婴室', 'Mothers’ room'),
  toilet: t('无障碍卫生间和通道', 'Barrier-free toilet and passage'),
  lost: t('失物招领箱', 'Lost-property box'),
};

const unclean = { category: 'J0104', unit: 'subject' } as const;
const broken = { category: 'J0102', unit: 'subject' } as const;
const kept = { register: 'facilities', where: { stage: ['inUse'] } } as const;
const keeper = { kinds: ['handler', 'gridWorker', 'officer'], keeper: 'keeper' } as const;

export default programme({
  id: 'hall',
  title: t('政务大厅', 'Service hall'),
  about: t(
    '窗口预约取号、志愿服务、便民设施，首问负责、一次告知',
    'Windows by appointment and number, volunteers, facilities; the first person asked stays responsible',
  ),

  lists: {
    rules: {
      noticeAtOnce: t('一次告知', 'Everything told at once'),
      firstAsked: t('首问负责', 'First asked stays responsible'),
      oneVisit: t('一次办好', 'Done in one visit'),
      everyCall: t('有诉即应', 'Every call answered'),
    },
    facilities,
  },

  registers: {
    facilities: {
      title: t('便民设施台账', 'Facilities'),
      about: t('每一件有且只有一名管理员；消毒、检查、保养都派给他', 'Each has exactly one keeper, to whom its rounds go'),
      key: 'number',
      name: 'name',
      fields: {
        number: text(t('编号', 'Number'), 40),
        name: text(t('设施', 'Facility'), 60),
        kind: choice(t('种类', 'Kind'), facilities),
        where: text(t('放在哪里', 'Where it stands'), 120).optional(),
      },
      stages: {
        inUse: { title: t('在用', 'In use'), to: ['repair', 'gone'] },
        repair: { title: t('维修', 'Being mended'), to: ['inUse', 'gone'] },
        gone: { title: t('停用', 'Taken away'), to: [], done: true },
      },
      roles: { keeper: { title: t('管理员', 'Keeper'), most: 1 } },
      coverage: { kept: { title: t('件件有人管', 'Every facility has its keeper'), counts: { role: 'keeper' }, least: 1, most: 1 } },
    },
    errands: {
      title: t('不见面代办', 'Agency without a visit'),
      about: t(
        '企业、群众不用来，帮办员全程代办；先有授权，再往下走',
        'Nobody needs to come: an agent does it all, with a written authorisation first',
      ),
      key: 'number',
      name: 'item',
      fields: {
        number: text(t('代办编号', 'Number'), 40),
        item: text(t('事项', 'Item'), 120),
        client: person(t('委托人', 'Client')),
        phone: phone(t('电话', 'Telephone')),
        authorised: date(t('授权日期', 'Authorised on')).optional(),
        materials: choices(t('已收材料', 'Materials received'), {
          identity: t('身份证明', 'Proof of identity'),
          form: t('申请表', 'Application'),
          papers: t('相关证明', 'Supporting papers'),
        }).optional(),
        handedIn: date(t('递交日期', 'Handed in on')).optional(),
        result: text(t('结果送达方式', 'How the result is delivered'), 120).optional(),
      },
      stages: {
        asked: { title: t('已委托', 'Asked for'), to: ['gathering', 'withdrawn'] },
        gathering: {
          title: t('收集材料', 'Gathering papers'),
          to: ['handedIn', 'withdrawn'],
          gates: [
            { why: t('先要书面授权', 'A written authorisation comes first'), filled: ['authorised'] },
            { why: t('先定帮办员', 'It needs its agent'), role: 'agent' },
          ],
        },
        handedIn: {
          title: t('已递交', 'Handed in'),
          to: ['delivered', 'withdrawn'],
          gates: [
            { why: t('材料不齐', 'Papers are missing'), all: { field: 'materials', of: ['identity', 'form', 'papers'] } },
            { why: t('填写递交日期', 'Fill in when it was handed in'), filled: ['handedIn'] },
          ],
        },
        delivered: {
          title: t('已送达', 'Delivered'),
          to: [],
          gates: [{ why: t('写明怎么送到的', 'Say how it was delivered'), filled: ['result'] }],
          done: true,
        },
        withdrawn: { title: t('已撤回', 'Withdrawn'), to: [], done: true },
      },
      roles: { agent: { title: t('帮办员', 'Agent'), most: 1 } },
      relations: { firm: { title: t('委托企业', 'Firm'), back: t('代办', 'Errands'), to: { of: 'firm' }, most: 1 } },
      match: { name: 'item' },
      frozen: 'monthly',
    },
  },

  rounds: {
    disinfect: {
      title: t('设施消毒', 'Disinfecting'),
      about: t('开放时间里每 3 小时一次', 'Every three hours while the hall is open'),
      every: { daily: { everyHours: 3, from: '09:00', to: '17:00' }, workingDaysOnly: true },
      subjects: kept,
      who: keeper,
      checks: { done: { title: t('已消毒', 'Disinfected'), asks: 'yesNo', finds: unclean } },
    },
    lookOver: {
      title: t('设施日查', 'Daily check'),
      about: t('每天看一遍是不是完好能用', 'Every day: is it whole and usable'),
      every: { daily: { times: 1, from: '09:00', to: '17:00' }, workingDaysOnly: true },
      subjects: kept,
      who: keeper,
      checks: {
        well: { title: t('完好可用', 'In order'), asks: 'yesNo', evidence: 'failed', finds: broken },
        stocked: { title: t('够用、没过期', 'Enough of it, and not expired'), asks: 'yesNo', finds: broken },
      },
      recheck: { n: 3, unit: 'workDays' },
    },
    upkeep: {
      title: t('设施周养', 'Weekly upkeep'),
      about: t('每周保养一次', 'Maintained once a week'),
      every: { once: 'weeks' },
      subjects: kept,
      who: keeper,
      checks: {
        maintained: { title: t('已保养', 'Maintained'), asks: 'yesNo', finds: broken },
        scene: { title: t('保养后照片', 'A picture afterwards'), asks: 'photo', optional: true },
      },
    },
  },

  sessions: {
    window: {
      title: t('窗口预约', 'A window by appointment'),
      about: t(
        '先约好时间，到大厅报验证码取号，叫到号再去窗口',
        'Choose a time, say your code at the hall, and go to the window when your number is called',
      ),
      asks: { matter: text(t('想办什么事', 'What it is about'), 100).optional() },
      classes: {
        senior: t('老年人、残疾人、孕妇（绿色通道）', 'Seniors, people with disabilities, expectant mothers'),
        soldier: t('军人、退役军人', 'Soldiers and veterans'),
        ordinary: t('普通', 'Everybody else'),
      },
      public: true,
      waiting: 10,
      daysAhead: 7,
      calls: t('窗口', 'Window'),
      graceMinutes: 20,
    },
  },

  records: {
    helped: {
      title: t('志愿帮办', 'Helped by volunteers'),
      about: t('学雷锋志愿服务站为群众服务的人次', 'How many people the volunteers’ station helped'),
      asks: {
        how: choice(t('帮什么', 'How'), {
          guide: t('引导', 'Shown the way'),
          fill: t('代填表', 'Forms filled in'),
          agent: t('全程帮办', 'Whole errand'),
          other: t('其他', 'Other'),
        }),
        note: words(t('备注', 'Note'), 500).optional(),
      },
      counts: { people: { title: t('服务', 'Helped'), unit: 'personTime' } },
      lateMinutes: 24 * 60,
      retention,
    },
    facility: {
      title: t('设施维护', 'Facility upkeep'),
      about: t('每 3 小时消毒一次、每天检查、每周保养', 'Disinfected every three hours, checked daily, maintained weekly'),
      asks: {
        what: choice(t('设施', 'Facility'), facilities),
        did: choice(t('做了什么', 'What was done'), {
          disinfected: t('消毒', 'Disinfected'),
          checked: t('检查', 'Checked'),
          maintained: t('保养', 'Maintained'),
        }),
        well: yesNo(t('完好可用', 'In order')),
        note: words(t('备注', 'Note'), 500).optional(),
      },
      lateMinutes: 60,
      retention,
    },
    found: {
      title: t('失物招领', 'Lost property'),
      about: t('捡到什么、在哪里捡到、谁领走', 'What was found, where, and who took it'),
      asks: {
        what: text(t('物品', 'What'), 100),
        where: text(t('在哪里捡到', 'Where it was found'), 100),
        owner: person(t('领取人', 'Taken by')).optional(),
        proof: sensitive(text(t('领取凭证', 'Proof'), 100)).optional(),
      },
      lateMinutes: 24 * 60,
      retention,
    },
  },
});
