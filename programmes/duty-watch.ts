import { programme } from '../core/programme/programme.ts';
import { t } from '../core/words.ts';

const away = { category: 'J0103', limit: 'atOnce', unit: 'subject' } as const;
const asked = { asked: true } as const;

/** 值班值守 (systems.md S100, S157): who is on, who leads, and who was not there when somebody looked. The roster itself is the zone's own sheet. */
export default programme({
  id: 'duty-watch',
  title: t('值班值守', 'On duty'),
  about: t('值班不断档，查岗有记录', 'Duty without a gap, and a record of every spot check'),

  lists: {
    fiveFields: {
      epidemic: t('疫情防控', 'Epidemic control'),
      safety: t('安全生产', 'Work safety'),
      order: t('信访', 'Petitions'),
      duty: t('值班值守', 'Duty'),
      environment: t('环境卫生', 'Cleanliness'),
    },
  },
  listTitles: { fiveFields: t('节日五项', 'Five fields of a holiday') },

  rounds: {
    spotCheck: {
      title: t('查岗', 'Spot check'),
      about: t('值班人员和带班领导是不是都在', 'Are the person on duty and their leader both there'),
      every: asked,
      window: { n: 2, unit: 'urgentHours' },
      subjects: { units: ['command', 'department', 'park', 'town', 'subdistrict'] },
      who: { kinds: ['inspector', 'leader'] },
      checks: {
        person: {
          title: t('值班人员', 'The person on duty'),
          asks: 'choice',
          options: {
            there: t('在岗', 'there'),
            left: t('脱岗', 'had left'),
            never: t('漏岗', 'never came'),
            excused: t('已报备外出', 'away with leave'),
          },
          fails: ['left', 'never'],
          evidence: 'failed',
          finds: away,
        },
        leader: {
          title: t('带班领导', 'The leader with them'),
          asks: 'choice',
          options: {
            there: t('在岗', 'there'),
            left: t('脱岗', 'had left'),
            never: t('漏岗', 'never came'),
            excused: t('已报备外出', 'away with leave'),
          },
          fails: ['left', 'never'],
          finds: away,
        },
        log: { title: t('值班记录齐全', 'The log is complete'), asks: 'yesNo', evidence: 'failed', finds: away },
        remark: { title: t('其他情况', 'Anything else'), asks: 'text', optional: true },
      },
      hidden: true,
    },
    holiday: {
      title: t('节日检查', 'Holiday check'),
      about: t('五个方面逐项看', 'Five fields, one by one'),
      every: asked,
      window: { n: 24, unit: 'urgentHours' },
      subjects: { units: ['town', 'subdistrict', 'village', 'community'] },
      who: { kinds: ['inspector', 'leader', 'checker'] },
      checks: {
        epidemic: { title: t('疫情防控', 'Epidemic control'), asks: 'yesNo', evidence: 'failed', finds: away },
        safety: {
          title: t('安全生产', 'Work safety'),
          asks: 'yesNo',
          evidence: 'failed',
          finds: { category: 'J0101', urgency: 'urgent', unit: 'duty' },
        },
        order: { title: t('社会秩序', 'Public order'), asks: 'yesNo', finds: { category: 'J0107', unit: 'duty' } },
        duty: { title: t('值班值守', 'Duty'), asks: 'yesNo', evidence: 'failed', finds: away },
        environment: {
          title: t('环境卫生', 'Cleanliness'),
          asks: 'yesNo',
          evidence: 'failed',
          finds: { category: 'J0104', unit: 'subject' },
        },
      },
    },
  },
});
