import { choice, date, person, phone, reading, sensitive, text, words } from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { t } from '../core/words.ts';

const plate = () => person(t('车牌号', 'Number plate'));
const way = () => choice(t('方向', 'Way'), { in: t('进', 'in'), out: t('出', 'out') });
const temperature = () => sensitive(reading(t('体温（℃）', 'Temperature (°C)'), 30, 45));
const code = (title: { zh: string; en: string }) =>
  sensitive(choice(title, { ok: t('正常', 'in order'), risk: t('异常', 'at risk'), none: t('不能出示', 'cannot show') }));

const someone = {
  name: person(t('姓名', 'Name')),
  phone: phone(t('电话', 'Telephone')).optional(),
  temperature: temperature(),
  health: code(t('健康码', 'Health code')),
  travel: code(t('行程码', 'Travel code')),
};

/** 双消毒、双查验、双登记, in this order. */
const steps = {
  disinfect1: t('第一次消毒', 'First disinfection'),
  disinfect2: t('第二次消毒', 'Second disinfection'),
  verify1: t('第一次查验', 'First check'),
  verify2: t('第二次查验', 'Second check'),
  register1: t('随车人员扫码登记', 'The crew registers by code'),
  register2: t('门岗登记台账', 'The gate enters it in its book'),
};

const reasons = {
  fever: t('体温异常', 'Temperature'),
  code: t('健康码、行程码异常', 'A code is not in order'),
  papers: t('证件、手续不全', 'Papers missing'),
  steps: t('消毒、查验、登记没有做完', 'Disinfection, checks or registration not finished'),
  other: t('其他', 'Other'),
};

const admits = { below: { field: 'temperature', limit: '37.3' }, right: { health: 'ok', travel: 'ok' } };
/** A phone without a network keeps what it has for up to three days. */
const lateMinutes = 3 * 24 * 60;
const retention = { personal: 180, sensitive: 60 };

export default programme({
  id: 'gates',
  title: t('卡口登记', 'Gates'),
  about: t(
    '车辆、人员进出各卡口和园区，逐一查验、登记，放行或劝返',
    'Vehicles and people passing gates: each checked, registered, let in or turned back',
  ),

  lists: {
    truckSteps: steps,
  },
  listTitles: { truckSteps: t('货车步骤', 'Steps of a truck') },

  registers: {
    passes: {
      title: t('出入证', 'Passes'),
      about: t(
        '发给园区企业的车辆和员工，有期限；收回、挂失后立刻失效',
        'Given to vehicles and staff of firms in the parks for a term; withdrawn or lost they end at once',
      ),
      key: 'number',
      name: 'holder',
      fields: {
        number: text(t('证号', 'Number'), 40),
        kind: choice(t('发给', 'Given to'), { vehicle: t('车辆', 'a vehicle'), person: t('人员', 'a person') }),
        holder: person(t('持证人或车牌', 'Holder or number plate')),
        reason: text(t('用途', 'What for'), 120).optional(),
        from: date(t('生效日', 'Holds from')),
        until: date(t('到期日', 'Holds until')),
      },
      stages: {
        valid: { title: t('已发放', 'Issued'), to: ['lost', 'withdrawn'] },
        lost: { title: t('已挂失', 'Reported lost'), to: ['valid', 'withdrawn'] },
        withdrawn: { title: t('已收回', 'Withdrawn'), to: [], done: true },
      },
      relations: { firm: { title: t('所属企业', 'Firm'), back: t('出入证', 'Passes'), to: { of: 'firm' }, most: 1 } },
      match: { id: 'number', name: 'holder' },
    },
  },

  records: {
    truck: {
      title: t('货车进出', 'Truck'),
      about: t(
        '双消毒、双查验、双登记，一步不能少；司乘人员不下车',
        'Disinfected, checked and registered twice, no step left out; the crew stays in the cab',
      ),
      asks: {
        way: way(),
        plate: plate(),
        from: text(t('从哪里来', 'Coming from'), 60).optional(),
        goods: text(t('货物', 'Goods'), 60).optional(),
      },
      occupants: { title: t('司乘人员', 'Crew'), asks: someone, least: 1, most: 6 },
      steps,
      decides: { reasons, admits },
      passes: { by: 'plate', way: 'way', into: 'in', out: 'out', dwellMinutes: 120 },
      lateMinutes,
      retention,
    },
    vehicle: {
      title: t('车辆查验', 'Vehicle'),
      about: t('车上每一个人都要查验、登记', 'Everybody in the vehicle is checked and registered'),
      asks: {
        way: way(),
        plate: plate(),
        route: text(t('从哪里来、到哪里去', 'From where to where'), 120).optional(),
      },
      occupants: { title: t('车上人员', 'Occupants'), asks: someone, least: 1, most: 60 },
      decides: { reasons, admits },
      passes: { by: 'plate', way: 'way', into: 'in', out: 'out' },
      lateMinutes,
      retention,
    },
    visitor: {
      title: t('人员进门', 'Person'),
      about: t('没有出入证的人要完整登记', 'Whoever has no pass is registered in full'),
      asks: {
        way: way(),
        name: person(t('姓名', 'Name')),
        phone: phone(t('电话', 'Telephone')).optional(),
        pass: text(t('出入证号', 'Pass'), 40).optional(),
        visits: text(t('到哪家、找谁', 'Whom they visit'), 120).optional(),
        temperature: temperature(),
        health: code(t('健康码', 'Health code')),
        travel: code(t('行程码', 'Travel code')),
      },
      decides: { reasons, admits },
      passes: { by: 'name', way: 'way', into: 'in', out: 'out' },
      lateMinutes,
      retention,
    },
    holder: {
      title: t('持证进出', 'With a pass'),
      about: t(
        '有出入证的车辆、人员，报证号或扫码；过期、收回的要完整登记',
        'Vehicles and people with a pass give its number or are scanned; an expired or withdrawn one means registering in full',
      ),
      asks: { way: way(), pass: text(t('出入证号', 'Number of the pass'), 40) },
      decides: { reasons },
      passes: { by: 'pass', way: 'way', into: 'in', out: 'out' },
      pass: { field: 'pass', register: 'passes', holds: ['valid'], from: 'from', until: 'until' },
      lateMinutes,
      retention,
    },
    disinfection: {
      title: t('消毒记录', 'Disinfection'),
      about: t(
        '每个区域每天至少两次；时间、消毒人、负责人签名缺一不可，不能补记',
        'Each area at least twice a day; time, person and signature are all needed, and nothing is dated back',
      ),
      asks: {
        where: choice(t('区域', 'Area'), {
          public: t('公共区域', 'Public areas'),
          office: t('办公区域', 'Offices'),
          workshop: t('生产车间', 'Workshops'),
          store: t('仓储库房', 'Stores'),
        }),
        by: person(t('消毒人', 'Disinfected by')),
        note: words(t('备注', 'Note'), 500).optional(),
      },
      signed: t('负责人', 'the person responsible'),
      lateMinutes: 0,
      daily: { of: 'where', each: 2 },
      retention,
    },
  },
});
