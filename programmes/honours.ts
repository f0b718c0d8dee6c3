import * as f from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { t } from '../core/words.ts';

/** The four actions of the drive for model courtyards. */
const actions = {
  tell: t('宣传教育', 'Told and taught'),
  compete: t('创建评比', 'Set up and compared'),
  blend: t('特色融合', 'Joined with what is special here'),
  strive: t('重点攻坚', 'Where it is hardest'),
};

/** The five criteria [cfg]: what a courtyard is scored by, one to five each. */
const criteria = {
  clean: t('洁', 'Clean'),
  tidy: t('齐', 'Tidy'),
  green: t('绿', 'Green'),
  kind: t('和', 'Kind'),
  frugal: t('俭', 'Frugal'),
};

/**
 * 表彰 (systems.md S136, S154): families apply or are nominated, are scored, published and titled; a title can be lost, and nobody holds two
 * at a time.
 */
export default programme({
  id: 'honours',
  title: t('表彰', 'Honours'),
  about: t(
    '五美庭院：申报、评议、公示、授牌、复查，荣誉有进有出',
    'Model courtyards: applied for, scored, published, titled, and looked at again',
  ),

  lists: { actions, criteria },
  listTitles: { actions: t('联动行动', 'Actions'), criteria: t('五美', 'Five beauties') },

  registers: {
    families: {
      title: t('参评家庭', 'Families'),
      about: t('申报或者被推荐的家庭', 'Families that applied or were nominated'),
      key: 'number',
      name: 'head',
      fields: {
        number: f.text(t('户编号', 'Number of the household'), 40),
        head: f.person(t('户主', 'Head of the household')),
        came: f.choice(t('怎样参评', 'How they came'), { applied: t('自愿申报', 'Applied'), named: t('推荐', 'Nominated') }),
      },
      stages: { taking: { title: t('参评', 'Taking part'), to: ['out'] }, out: { title: t('退出', 'Out'), to: ['taking'], done: true } },
      match: { name: 'head' },
    },

    titles: {
      title: t('荣誉称号', 'Titles'),
      about: t('每户同时只有一个有效称号', 'One active title for each family'),
      key: 'number',
      name: 'title',
      fields: {
        number: f.text(t('编号', 'Number'), 40),
        title: f.text(t('称号', 'Title'), 60),
        ...Object.fromEntries(Object.entries(criteria).map(([id, label]) => [id, f.stars(label).optional()])),
        published: f.date(t('公示日期', 'Published on')).optional(),
        from: f.date(t('授予日期', 'Given on')).optional(),
        checked: f.date(t('最近复查', 'Last looked at')).optional(),
      },
      stages: {
        proposed: { title: t('申报', 'Proposed'), to: ['scored', 'declined'] },
        scored: {
          title: t('已评议', 'Scored'),
          to: ['published', 'declined'],
          gates: [
            { why: t('五项都要评议', 'Every criterion is scored'), filled: ['clean', 'tidy', 'green', 'kind', 'frugal'] },
            { why: t('先关联家庭', 'Relate it to its family'), related: 'family' },
          ],
        },
        published: {
          title: t('公示', 'Published'),
          to: ['held', 'declined'],
          gates: [{ why: t('写明公示日期', 'Say when it was published'), filled: ['published'] }],
        },
        held: {
          title: t('有效', 'Held'),
          to: ['withdrawn'],
          gates: [{ why: t('写明授予日期', 'Say when it was given'), filled: ['from'] }],
        },
        declined: { title: t('未通过', 'Declined'), to: [], done: true },
        withdrawn: { title: t('已撤销', 'Withdrawn'), to: [], done: true },
      },
      relations: {
        family: { title: t('家庭', 'Family'), back: t('称号', 'Titles'), to: { register: 'families' }, most: 1, load: { most: 1 } },
      },
      match: { name: 'title' },
      frozen: 'monthly',
    },
  },
});
