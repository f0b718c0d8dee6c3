import { t } from '../../core/words.ts';
import type { Offered } from '../app/open311/services.ts';
import { type Answer, say } from './answer.ts';

type Language = 'zh' | 'en';

/** The services of a zone as the specification lists them. */
export const serviceList = (offered: readonly Offered[], language: Language): Answer => ({
  root: 'services',
  value: offered.map(({ category, group, questions }) => ({
    service_code: category.code,
    service_name: category.name[language],
    description: category.service.about[language],
    metadata: questions.length > 0,
    type: category.service.type,
    keywords: category.service.keywords?.join(', ') ?? null,
    group: group === 'none' ? null : group.name[language],
  })),
});

/** What a service asks besides, in its order. */
export const serviceDefinition = ({ category, questions }: Offered, language: Language): Answer => ({
  root: 'service_definition',
  value: {
    service_code: category.code,
    attributes: questions.map(({ code, type, order, required, notice, ask, hint, options = [] }) => ({
      variable: notice !== true,
      code,
      datatype: type,
      required: required === true,
      datatype_description: hint?.[language] ?? null,
      order,
      description: ask[language],
      values: options.map(({ key, name }) => ({ key, name: name[language] })),
    })),
  },
});

/** The service of this code, or 404. */
export const serviceNamed = (offered: readonly Offered[], code: string): Offered =>
  offered.find(({ category }) => category.code === code) ??
  say(404, 'service_code', t(`没有这个 service_code：${code}`, `service_code ${code} was not found`));
