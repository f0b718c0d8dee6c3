import type { z } from 'zod';
import { own } from './own.ts';
import { metaOf } from './programme/fields.ts';
import { t, type Words } from './words.ts';

const kinds: Record<string, Words> = {
  string: t('应是文字', 'should be text'),
  number: t('应是数字', 'should be a number'),
  int: t('应是整数', 'should be a whole number'),
  boolean: t('应是“是”或“否”', 'should be yes or no'),
  array: t('应是一个列表', 'should be a list'),
  object: t('应是一组填写项', 'should be a set of fields'),
  record: t('应是一组填写项', 'should be a set of fields'),
  date: t('应是时间', 'should be a time'),
  null: t('应为空', 'should be empty'),
  never: t('这里什么都不用填', 'nothing belongs here'),
};

const formats: Record<string, Words> = {
  uuid: t('编号格式不对', 'should be an id (UUID)'),
  guid: t('编号格式不对', 'should be an id (UUID)'),
  datetime: t('应是带时区的时间，例如 2026-11-20T09:30:00+08:00', 'should be a time with its offset, such as 2026-11-20T09:30:00+08:00'),
  date: t('应是日期，例如 2026-11-20', 'should be a date, such as 2026-11-20'),
  time: t('应是时刻，例如 09:30', 'should be a time of day, such as 09:30'),
  email: t('应是电子邮箱', 'should be an e-mail address'),
  url: t('应是网址', 'should be a web address'),
};

/** Faults that our own schemas name by `params.code`. */
export const ownFaults: Record<string, Words> = {
  'unwritable': t('含有不能保存的字符（空字符或残缺的字）', 'holds characters that cannot be kept (NUL or half a character)'),
  'half-a-point': t('经度和纬度要么都填，要么都不填', 'give both longitude and latitude, or neither'),
  'credit-code': t(
    '不是有效的统一社会信用代码（18位，末位校验）',
    'is not a valid unified social credit code (18 characters, the last one checks)',
  ),
  'resident-id': t(
    '不是有效的身份证号（18位，出生日期和末位校验都要对）',
    'is not a valid resident identity number (18 characters; its date and last one check)',
  ),
};

/** What kind of value was wanted. */
export const kindOf = (expected: string): Words => own(kinds, expected) ?? t('内容的种类不对', 'this is the wrong kind of value');

/** What a well-formed value would look like; a telephone number is known by its widget, other patterns only as such. */
export const formatOf = (format: string, schema: z.ZodType | undefined): Words => {
  if (schema && metaOf(schema).widget === 'phone')
    return t('应是电话号码，只含数字、空格、连字符', 'should be a telephone number: digits, blanks and hyphens only');
  if (schema && metaOf(schema).widget === 'amount')
    return t('应是数字，例如 46.7，不带单位', 'should be a plain figure such as 46.7, without its unit');
  return own(formats, format) ?? t('格式不对', 'this is not in the right form');
};
