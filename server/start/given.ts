import type { z } from 'zod';

type Environment = Record<string, string | undefined>;

/** The lines by which the wrong ones of these settings are named, each with what would be right. */
const namedWrong = (names: readonly string[], allowed: Readonly<Record<string, string>>): Error =>
  new Error(
    ['环境变量有误 / These settings cannot be used:', ...names.map((name) => `  ${name}  应为 / must be ${allowed[name]}`)].join('\n'),
  );

/**
 * Settings as they are given in the environment; an empty one counts as not given. `together` are names that stand all or not at all. Throws
 * one error that names every wrong or missing one, and shows no value: a secret may be among them.
 */
export const readGiven = <Shape extends z.ZodType>(
  shape: Shape,
  allowed: Readonly<Record<string, string>>,
  environment: Environment,
  together: readonly (readonly string[])[] = [],
): z.output<Shape> => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data, error } = shape.safeParse(given);
  const wrong = (error?.issues ?? []).map(({ path }) => String(path[0])).filter((name) => Object.hasOwn(allowed, name));
  const half = together
    .filter((names) => names.some((name) => given[name]) && !names.every((name) => given[name]))
    .flatMap((names) => names.filter((name) => !given[name]));
  const names = [...new Set([...wrong, ...half])];
  if (error || names.length > 0) throw namedWrong(names, allowed);
  return data;
};
