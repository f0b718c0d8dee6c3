import { t } from '../../shared/words/t.ts';

/** Words of the page on which people of firms are confirmed. */
export const claimWords = {
  title: t('企业认领', 'People of firms'),
  about: t(
    '有人登录后说自己代表某家企业。打企业公开的电话核实过再确认；确认后他能看到企业的全部问题，也能邀请同事。',
    'Somebody says that they speak for a firm. Ring the firm’s public number before you confirm: they will see all its problems and may invite colleagues.',
  ),
  says: t('{name}（{phone}）说自己代表这家企业', '{name} ({phone}) says that they speak for this firm'),
  confirm: t('已核实，确认', 'Verified: confirm'),
  refuse: t('不确认', 'Refuse'),
  none: t('现在没有人等着确认。有人认领企业时会出现在这里。', 'Nobody waits. Whoever claims a firm on the portal appears here.'),
};
