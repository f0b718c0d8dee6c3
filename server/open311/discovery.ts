import { t } from '../../core/words.ts';
import { demoKey } from '../app/open311/demo-key.ts';
import { w3c } from '../app/open311/instant.ts';
import { sheetsChanged } from '../db/queries/public-cases.ts';
import type { StoredZone } from '../db/queries/zones.ts';
import type { Answer } from './answer.ts';
import type { Inside } from './asked.ts';

const specification = 'http://wiki.open311.org/GeoReport_v2';

const keyWords = {
  demo: t(`演示密钥 / the key of the demo: ${demoKey}`, `The key of the demo: ${demoKey}`),
  real: t(
    '密钥由运维人员发给应用的开发者，请按上面的联系方式申请',
    'Keys are given to the makers of apps by the operators; ask by the contact above',
  ),
};

/** Where the interface is, in which forms it answers, how one comes to a key. A demo says that it is one: nobody acts upon what it is told. */
export const discoveryOf = async ({ db, address }: Inside, zone: StoredZone, language: 'zh' | 'en'): Promise<Answer> => {
  const changeset = w3c(await sheetsChanged(db, zone.id, ['categories', 'questions']), zone.timezoneMinutes);
  const name = zone.name[language];
  return {
    root: 'discovery',
    value: {
      changeset,
      contact: language === 'zh' ? `${name} · ${address}/` : `${name} · ${address}/`,
      key_service: (zone.demo ? keyWords.demo : keyWords.real)[language],
      endpoints: [
        {
          specification,
          url: `${address}/open311/v2`,
          changeset,
          type: zone.demo ? 'test' : 'production',
          formats: ['text/xml', 'application/json'],
        },
      ],
    },
  };
};
