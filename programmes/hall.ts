import { choice, person, sensitive, text, words, yesNo } from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { t } from '../core/words.ts';

const retention = { personal: 365, sensitive: 180 };

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
    facilities: {
      water: t('饮水', 'Water'),
      umbrella: t('雨伞', 'Umbrellas'),
      pump: t('打气筒', 'Pump'),
      glasses: t('老花镜', 'Reading glasses'),
      hearing: t('助听器', 'Hearing aid'),
      medicine: t('药箱', 'Medicine box'),
      mothers: t('母婴室', 'Mothers’ room'),
      toilet: t('无障碍卫生间和通道', 'Barrier-free toilet and passage'),
      lost: t('失物招领箱', 'Lost-property box'),
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
        what: choice(t('设施', 'Facility'), {
          water: t('饮水', 'Water'),
          umbrella: t('雨伞', 'Umbrellas'),
          pump: t('打气筒', 'Pump'),
          glasses: t('老花镜', 'Reading glasses'),
          hearing: t('助听器', 'Hearing aid'),
          medicine: t('药箱', 'Medicine box'),
          mothers: t('母婴室', 'Mothers’ room'),
          toilet: t('无障碍卫生间和通道', 'Barrier-free toilet and passage'),
          lost: t('失物招领箱', 'Lost-property box'),
        }),
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
