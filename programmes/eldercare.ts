import { choice, choices, count, person, phone, reading, sensitive, text, words } from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { t } from '../core/words.ts';

const services = {
  daily: t('生活照料', 'Daily care'),
  meals: t('助餐配餐', 'Meals'),
  medical: t('医疗康复', 'Medical care and rehabilitation'),
  comfort: t('精神慰藉', 'Comfort'),
  leisure: t('文化娱乐', 'Culture and leisure'),
  boarding: t('日（全）托养', 'Day and full-time care'),
  assessment: t('养老需求评估', 'Assessment of needs'),
};

/** Figures come in at the end of a day or a week. */
const lateMinutes = 7 * 24 * 60;
const retention = { personal: 730, sensitive: 365 };
const elder = () => person(t('老人', 'Elder'));

export default programme({
  id: 'eldercare',
  title: t('养老服务', 'Care for the old'),
  about: t(
    '义诊、活动、助餐、上门服务和关爱探访，按种类如实登记',
    'Clinics, activities, meals, services at home and caring visits, each recorded by its kind',
  ),

  lists: { services },
  listTitles: { services: t('服务', 'Services') },

  registers: {
    elders: {
      title: t('特殊困难老人', 'Old people in special difficulty'),
      about: t(
        '独居、空巢、留守、失能等；按风险定多久探访一次，人人有探访人',
        'Alone, left behind, disabled: how often somebody looks in follows the risk, and everybody has somebody',
      ),
      key: 'number',
      name: 'name',
      fields: {
        number: text(t('编号', 'Number'), 40),
        name: elder(),
        phone: phone(t('电话', 'Telephone')).optional(),
        door: sensitive(text(t('住址', 'Address'), 120)).optional(),
        risk: choice(t('风险等级', 'Risk'), {
          high: t('高风险', 'High'),
          key: t('重点', 'Key'),
          general: t('一般', 'General'),
        }),
        family: phone(t('家人电话', 'Telephone of the family')).optional(),
        major: choice(t('最近的重大变化', 'What changed of late'), {
          fall: t('跌倒', 'Fell'),
          hospital: t('住院或出院', 'To or from hospital'),
          alone: t('失去照料人', 'Lost whoever cared for them'),
          worse: t('病情加重', 'More ill'),
        }).optional(),
      },
      stages: {
        living: { title: t('在册', 'Listed'), to: ['away', 'ended'] },
        away: { title: t('外出', 'Away'), to: ['living', 'ended'] },
        ended: { title: t('退出', 'No longer listed'), to: [], done: true },
      },
      roles: { visitor: { title: t('探访人', 'Visitor'), most: 1 } },
      coverage: {
        visited: { title: t('人人有探访人', 'Everybody has a visitor'), at: ['living'], counts: { role: 'visitor' }, least: 1, most: 1 },
      },
      match: { name: 'name' },
      frozen: 'monthly',
    },
  },

  rounds: {
    caring: {
      title: t('关爱探访', 'Caring visits'),
      about: t(
        '高风险每周、重点每月、一般每季；升为高风险或有重大变化，24小时内上门',
        'Weekly at high risk, monthly for key persons, else each quarter; within 24 hours when the risk becomes high or much has changed',
      ),
      every: { byClass: { high: 'weeks', key: 'months', general: 'quarters' }, otherwise: 'months' },
      after: [
        { on: { becomes: { stage: ['living'], risk: ['high'] } }, within: { n: 24, unit: 'urgentHours' } },
        { on: { changes: ['major'] }, within: { n: 24, unit: 'urgentHours' } },
      ],
      subjects: { register: 'elders', where: { stage: ['living'] } },
      who: { kinds: ['gridWorker', 'handler', 'officer'], keeper: 'visitor' },
      checks: {
        met: {
          title: t('见到本人了吗', 'Were they met'),
          asks: 'choice',
          options: { met: t('见到了', 'met'), phone: t('电话联系上', 'reached by telephone'), nobody: t('没有联系上', 'not reached') },
          fails: ['nobody'],
          finds: { category: 'R0605', urgency: 'danger', limit: 'atOnce', unit: 'duty' },
        },
        well: {
          title: t('身体和精神还好吗', 'Are they well'),
          asks: 'yesNo',
          when: { check: 'met', is: ['met', 'phone'] },
          finds: { category: 'R0601', urgency: 'urgent', unit: 'duty' },
        },
        safe: {
          title: t('水电气和住处安全吗', 'Are water, power, gas and the home safe'),
          asks: 'yesNo',
          when: { check: 'met', is: ['met'] },
          evidence: 'failed',
          finds: { category: 'R0601', unit: 'duty' },
        },
        needs: { title: t('有什么需要', 'What they need'), asks: 'text', optional: true },
      },
      recheck: { n: 24, unit: 'urgentHours' },
    },
  },

  sessions: {
    clinic: {
      title: t('健康义诊', 'Clinic'),
      about: t(
        '每周二、周三上午在养老服务中心，可为家人代约',
        'Tuesday and Wednesday mornings at the care centre; families may book for somebody',
      ),
      asks: {
        wants: choices(t('想做什么', 'What is wanted'), {
          therapy: t('理疗床', 'Therapy bed'),
          massage: t('按摩椅', 'Massage chair'),
          sugar: t('测血糖', 'Blood sugar'),
          pressure: t('量血压', 'Blood pressure'),
        }),
      },
      public: true,
      waiting: 6,
      daysAhead: 14,
      calls: t('诊室', 'Room'),
      graceMinutes: 30,
    },
    course: {
      title: t('老幼课堂', 'Courses for old and young'),
      about: t('钢琴、书法、舞蹈，老人和孩子一起学', 'Piano, calligraphy, dance: old people and children learn together'),
      asks: {
        age: choice(t('年龄段', 'Age group'), { child: t('儿童', 'Child'), adult: t('成人', 'Adult'), senior: t('老人', 'Senior') }),
      },
      public: true,
      waiting: 5,
      daysAhead: 30,
      graceMinutes: 15,
    },
  },

  records: {
    leisure: {
      title: t('文体活动', 'Leisure'),
      about: t(
        '办了几场、多少人次；人次少于场次会提示核对',
        'How many sessions, how many person-times; fewer people than sessions are worth a look',
      ),
      asks: { note: words(t('活动小结', 'Summary'), 2_000).optional() },
      counts: {
        sessions: { title: t('文化娱乐场次', 'Leisure sessions'), unit: 'session' },
        people: { title: t('文化娱乐', 'Leisure'), unit: 'personTime' },
      },
      lateMinutes,
      retention,
    },
    rehabilitation: {
      title: t('医疗康复', 'Rehabilitation'),
      about: t('办了几场、多少人次', 'How many sessions and person-times'),
      asks: { note: words(t('小结', 'Summary'), 2_000).optional() },
      counts: {
        sessions: { title: t('医疗康复场次', 'Rehabilitation sessions'), unit: 'session' },
        people: { title: t('医疗康复', 'Rehabilitation'), unit: 'personTime' },
      },
      lateMinutes,
      retention,
    },
    meals: {
      title: t('助餐', 'Meals'),
      about: t('送了多少餐；只知道“余”的填至少', 'Meals served; where only a lower bound is known, say at least'),
      asks: { where: choice(t('在哪里', 'Where'), { centre: t('中心就餐', 'At the centre'), home: t('送餐上门', 'Delivered') }) },
      counts: { people: { title: t('助餐配餐', 'Meals'), unit: 'personTime' } },
      lateMinutes,
      retention,
    },
    home: {
      title: t('上门服务', 'Services at home'),
      about: t('保洁、助医、陪诊、代购等', 'Cleaning, medical help, escort, shopping'),
      asks: {
        what: choice(t('服务', 'Service'), {
          clean: t('保洁', 'Cleaning'),
          medical: t('助医', 'Medical help'),
          escort: t('陪诊', 'Escort to the doctor'),
          shopping: t('代购', 'Shopping'),
        }),
        by: text(t('服务方', 'Served by'), 60).optional(),
      },
      counts: {
        people: { title: t('上门服务', 'Home services'), unit: 'personTime' },
        households: { title: t('服务户数', 'Households'), unit: 'household' },
      },
      lateMinutes,
      retention,
    },
    visit: {
      title: t('关爱探访', 'Caring visit'),
      about: t('探访特殊困难老人', 'Visits to old people in special difficulty'),
      asks: { elder: elder().optional(), how: words(t('情况', 'How they are'), 1_000).optional() },
      counts: { people: { title: t('关爱探访', 'Caring visits'), unit: 'personTime' } },
      lateMinutes,
      retention,
    },
    vitals: {
      title: t('家庭床位', 'Bed at home'),
      about: t('血压、血糖只有服务人员看得到，查看留痕', 'Blood pressure and sugar are seen by those who serve, and every look is kept'),
      asks: {
        elder: elder(),
        upper: sensitive(count(t('收缩压', 'Systolic'), 300)).optional(),
        lower: sensitive(count(t('舒张压', 'Diastolic'), 200)).optional(),
        sugar: sensitive(reading(t('血糖（mmol/L）', 'Blood sugar (mmol/L)'), 1, 40)).optional(),
      },
      lateMinutes: 24 * 60,
      retention,
    },
  },
});
