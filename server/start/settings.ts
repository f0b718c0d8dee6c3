import { z } from 'zod';

const onOff = z.enum(['on', 'off']).transform((word) => word === 'on');

const shape = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  HUYING_DATA: z.string().min(1).default('.huying'),
  DATABASE_URL: z.union([z.literal('embedded'), z.string().regex(/^postgres(ql)?:\/\/.+/)]).default('embedded'),
  HUYING_ZONE: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
    .default('first'),
  HUYING_DEMO: onOff.default(true),
  HUYING_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
});

type Name = keyof z.input<typeof shape>;

const allowed: Record<Name, [zh: string, en: string]> = {
  PORT: ['端口号，0 到 65535', 'a port, 0 to 65535'],
  HOST: ['监听的地址，例如 127.0.0.1', 'the address to listen on, like 127.0.0.1'],
  HUYING_DATA: ['数据文件夹', 'the data folder'],
  DATABASE_URL: ['postgres://… 或 embedded', 'postgres://… or embedded'],
  HUYING_ZONE: ['辖区代码：小写字母、数字、连字符', "the zone's code: small letters, digits, hyphens"],
  HUYING_DEMO: ['on 或 off', 'on or off'],
  HUYING_URL: ['对外网址，https://… 或 http://…', 'the public address, https://… or http://…'],
};

export type Settings = {
  port: number;
  host: string;
  /** The folder of everything that this server keeps on disk. */
  data: string;
  /** An external PostgreSQL, or the one that comes with the product. */
  databaseUrl: string | 'embedded';
  /** The zone that a request belongs to when its host name says nothing. */
  zone: string;
  /** Whether an empty database is filled with the invented zone. */
  demo: boolean;
  /** Where people reach this server; links in messages begin with it. No slash at the end. */
  address: string;
};

/** The settings hold values that cannot be used; the message names every one of them, with what is allowed. */
export class BadSettings extends Error {}

const isName = (name: unknown): name is Name => typeof name === 'string' && name in allowed;

const faultLine = (name: Name, value: string | undefined): string => {
  const shown = name === 'DATABASE_URL' ? '…' : value;
  return `  ${name}=${shown}  应为 ${allowed[name][0]} / must be ${allowed[name][1]}`;
};

/** Reads the settings from the environment. An empty variable counts as not set. Throws BadSettings with all faults at once. */
export const readSettings = (environment: Record<string, string | undefined>): Settings => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = shape.safeParse(given);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map(({ path }) => path[0]))].filter(isName);
    const lines = names.map((name) => faultLine(name, given[name]));
    throw new BadSettings(['环境变量有误 / These settings cannot be used:', ...lines].join('\n'));
  }
  const { PORT, HOST, HUYING_DATA, DATABASE_URL, HUYING_ZONE, HUYING_DEMO, HUYING_URL } = read.data;
  const reachable = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return {
    port: PORT,
    host: HOST,
    data: HUYING_DATA,
    databaseUrl: DATABASE_URL,
    zone: HUYING_ZONE,
    demo: HUYING_DEMO,
    address: HUYING_URL.replace(/\/+$/, '') || `http://${reachable}:${PORT}`,
  };
};
