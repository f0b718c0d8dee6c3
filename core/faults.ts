/** What a schema found wrong, as a person would say it: which field, what is wrong with it, what would be right. */
import type { z } from 'zod';
import { formatOf, kindOf, ownFaults } from './fault-words.ts';
import { own } from './own.ts';
import type { Fault } from './refusal.ts';
import { labelOf, optionsOf, schemaAt } from './schema-at.ts';
import { t, type Words } from './words.ts';

type Issue = z.core.$ZodIssue;
type Said = { code: string; words: Words; path?: PropertyKey[] };

const asPath = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const offered = (values: readonly unknown[], options: Record<string, Words> | undefined): Words => {
  const listed = (language: keyof Words, between: string) => {
    const shown = values.slice(0, 12).map((value) => own(options, String(value))?.[language] ?? String(value));
    return [...shown, ...(values.length > 12 ? ['…'] : [])].join(between);
  };
  return t(`请从这些里选：${listed('zh', '、')}`, `choose one of: ${listed('en', ', ')}`);
};

const isMissing = (issue: Issue): boolean => issue.input === undefined && /received undefined$/.test(issue.message);

const missing = (): Said => ({ code: 'missing', words: t('请填写', 'please fill this in') });

const tooLittle = (origin: string, least: unknown, inclusive: boolean): Said => {
  if (origin === 'string')
    return least === 1
      ? { code: 'empty', words: t('不能为空', 'must not be empty') }
      : { code: 'too-short', words: t(`至少 ${least} 个字`, `at least ${least} characters`) };
  if (origin === 'array' || origin === 'set') return { code: 'too-few', words: t(`至少 ${least} 项`, `at least ${least} of them`) };
  if (origin === 'date') return { code: 'too-early', words: t('时间太早', 'this is too early') };
  return {
    code: 'too-small',
    words: inclusive ? t(`不能小于 ${least}`, `at least ${least}`) : t(`必须大于 ${least}`, `more than ${least}`),
  };
};

const tooMuch = (origin: string, most: unknown, inclusive: boolean): Said => {
  if (origin === 'string') return { code: 'too-long', words: t(`最多 ${most} 个字`, `at most ${most} characters`) };
  if (origin === 'array' || origin === 'set') return { code: 'too-many', words: t(`最多 ${most} 项`, `at most ${most} of them`) };
  if (origin === 'date') return { code: 'too-late', words: t('时间太晚', 'this is too late') };
  return { code: 'too-large', words: inclusive ? t(`不能大于 ${most}`, `at most ${most}`) : t(`必须小于 ${most}`, `less than ${most}`) };
};

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' &&
  value !== null &&
  'zh' in value &&
  'en' in value &&
  typeof value.zh === 'string' &&
  typeof value.en === 'string';

const ownWords = (params: Record<string, unknown> | undefined): Said => {
  const code = typeof params?.code === 'string' ? params.code : 'not-right';
  const given = params?.words;
  return { code, words: isWords(given) ? given : (own(ownFaults, code) ?? t('填写得不对', 'this is not right')) };
};

/** Of all the ways a value could have been right, the one it came nearest to: the fault deepest inside it. */
const nearest = (branches: readonly (readonly Issue[])[]): readonly Issue[] => {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  return branches.reduce((best, next) => (depth(next) > depth(best) ? next : best), branches[0] ?? []);
};

const said = (issue: Issue, schema: z.ZodType | undefined): Said[] => {
  const options = schema && optionsOf(schema);
  switch (issue.code) {
    case 'invalid_type':
      return [isMissing(issue) ? missing() : { code: 'wrong-kind', words: kindOf(issue.expected) }];
    case 'too_small':
      return [tooLittle(issue.origin, issue.minimum, issue.inclusive !== false)];
    case 'too_big':
      return [tooMuch(issue.origin, issue.maximum, issue.inclusive !== false)];
    case 'invalid_format':
      return [{ code: 'bad-format', words: formatOf(issue.format, schema) }];
    case 'not_multiple_of':
      return [{ code: 'not-multiple', words: t(`应是 ${issue.divisor} 的倍数`, `should be a multiple of ${issue.divisor}`) }];
    case 'invalid_value':
      return [{ code: 'not-offered', words: offered(issue.values, options) }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        words: t('没有这一项，请去掉', 'there is no such field; leave it out'),
        path: [key],
      }));
    case 'invalid_key':
      return [{ code: 'bad-name', words: t('名称不对', 'this name is not right') }];
    case 'custom':
      return [ownWords(issue.params)];
    default:
      return [{ code: 'not-right', words: t('填写得不对', 'this is not right') }];
  }
};

const faultsAt = (issue: Issue, before: readonly PropertyKey[], root: z.ZodType | undefined): Fault[] => {
  const path = [...before, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return nearest(issue.errors).flatMap((inner) => faultsAt(inner, path, root));
  if (issue.code === 'invalid_element') return issue.issues.flatMap((inner) => faultsAt(inner, path, root));
  const label = root && labelOf(root, path);
  const schema = root && schemaAt(root, path);
  return said(issue, schema).map(({ code, words, path: deeper = [] }) => ({
    path: asPath([...path, ...deeper]),
    code,
    words: label ? t(`${label.zh}：${words.zh}`, `${label.en}: ${words.en}`) : words,
  }));
};

/**
 * Every fault of a failed parse at once, in both languages. With the schema that was parsed, each fault begins with the
 * label of its field and a choice lists its options by their words. `under` is put before every path.
 */
export const faultsOf = (error: z.core.$ZodError, schema?: z.ZodType, under: readonly PropertyKey[] = []): Fault[] =>
  error.issues.flatMap((issue) =>
    faultsAt(issue, [], schema).map((fault) => ({ ...fault, path: [asPath(under), fault.path].filter((part) => part !== '').join('.') })),
  );
