import { z } from 'zod';
import { code } from '../../../core/zone/area.ts';
import { articlesFor, useArticle } from '../../app/knowledge/articles.ts';
import { read, write } from '../route.ts';
import { Words } from '../schemas/common.ts';
import { named } from '../schemas/named.ts';

const Article = named(
  'OfferedArticle',
  z.object({
    id: z.string(),
    title: z.string(),
    text: z.string(),
    textEn: z.string().nullable(),
    unitName: Words,
    sources: z.string(),
    until: z.iso.date(),
    uses: z.int(),
  }),
  {
    id: 'k-1',
    title: '路灯维修说明',
    text: '您反映的路灯（261120-00042-7）由市政所维修，11月27日18:00前修好。',
    textEn: null,
    unitName: { zh: '市政所', en: 'Public works' },
    sources: '市政设施养护规程',
    until: '2027-06-30',
    uses: 12,
  },
);

export default [
  read('/api/v1/cases/:id/articles', {
    id: 'listCaseArticles',
    tag: 'cases',
    who: 'staff',
    summary: 'What of the knowledge base answers this case, the best first, its places filled in',
    params: z.object({ id: z.uuid() }),
    query: z.object({ q: z.string().max(60).default('') }),
    returns: z.array(Article),
    handle: (asked) => articlesFor(asked, asked.doorstep, asked.params.id, asked.query.q),
  }),

  write('/api/v1/cases/:id/articles/:article/uses', {
    id: 'citeArticle',
    tag: 'cases',
    who: 'staff',
    summary: 'Note that an article went into an answer',
    params: z.object({ id: z.uuid(), article: code }),
    returns: 'nothing',
    handle: async (asked) => {
      const { door, doorstep, params } = asked;
      await useArticle(asked, door, doorstep, params.id, params.article);
      return undefined;
    },
  }),
];
