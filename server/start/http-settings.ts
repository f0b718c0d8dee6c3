import { z } from 'zod';
import { readGiven } from './given.ts';

const text = z.string().default('');

const shape = z.object({
  HUYING_SECRET: z.union([z.literal(''), z.string().min(32)]).default(''),
  HUYING_DIGEST: z.enum(['sha256', 'sm3']).default('sha256'),
  HUYING_PROXIES: text,
  HUYING_MEASURES: z.enum(['on', 'off']).default('on'),
  HUYING_S3_BUCKET: text,
  HUYING_S3_ENDPOINT: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  HUYING_S3_REGION: z.string().default('us-east-1'),
  HUYING_S3_KEY: text,
  HUYING_S3_SECRET: text,
  HUYING_OIDC_ISSUER: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  HUYING_OIDC_NAME: z.string().default('单位统一登录'),
  HUYING_OIDC_CLIENT: text,
  HUYING_OIDC_SECRET: text,
  HUYING_OIDC_CLAIM: z.string().default('preferred_username'),
  HUYING_WEBHOOK_INSIDE: z
    .string()
    .regex(/^[0-9a-fA-F.:/,\s]*$/)
    .default(''),
});

const allowed: Record<keyof z.input<typeof shape>, string> = {
  HUYING_SECRET: '至少 32 个字符 / at least 32 characters',
  HUYING_DIGEST: 'sha256 或 sm3 / sha256 or sm3',
  HUYING_PROXIES: '前置代理的地址，逗号分隔 / addresses of the proxies in front, with commas',
  HUYING_MEASURES: 'on 或 off / on or off',
  HUYING_S3_BUCKET: '存储桶 / a bucket',
  HUYING_S3_ENDPOINT: 'https://… 或 http://… / https://… or http://…',
  HUYING_S3_REGION: '区域 / a region',
  HUYING_S3_KEY: '访问密钥编号 / an access key id',
  HUYING_S3_SECRET: '访问密钥 / a secret access key',
  HUYING_OIDC_ISSUER: 'https://… 或 http://… / https://… or http://…',
  HUYING_OIDC_NAME: '登录按钮上的名称 / the name on the button',
  HUYING_OIDC_CLIENT: '客户端编号 / a client id',
  HUYING_OIDC_SECRET: '客户端密钥 / a client secret',
  HUYING_OIDC_CLAIM: '对应用户名的声明 / the claim that is the user name here',
  HUYING_WEBHOOK_INSIDE: '可推送的内网地址或网段，逗号分隔 / addresses or subnets inside that webhooks may reach, with commas',
};

const together: readonly (readonly (keyof z.output<typeof shape>)[])[] = [
  ['HUYING_S3_BUCKET', 'HUYING_S3_KEY', 'HUYING_S3_SECRET'],
  ['HUYING_OIDC_ISSUER', 'HUYING_OIDC_CLIENT', 'HUYING_OIDC_SECRET'],
];

/** Settings of the web side: secrets, proxies, where files stand, an organisation's own sign-in. */
export type HttpSettings = {
  /** `own`: made once and kept beside the data. Several servers on one database must share one. */
  secret: string | 'own';
  digest: 'sha256' | 'sm3';
  /** The machines in front whose `X-Forwarded-*` are believed. */
  proxies: 'none' | readonly string[];
  measures: 'usual' | 'none';
  s3: { bucket: string; endpoint: string; region: string; key: string; secret: string } | 'none';
  organisation: { name: string; issuer: string; clientId: string; clientSecret: string; claim: string } | 'none';
  /** Addresses and subnets inside the network that webhooks may reach. */
  webhookInside: readonly string[];
};

/** Reads them from the environment; throws one error that names every wrong or missing one, and shows no secret. */
export const readHttpSettings = (environment: Record<string, string | undefined>): HttpSettings => {
  const data = readGiven(shape, allowed, environment, together);
  const listed = (text: string) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const proxies = listed(data.HUYING_PROXIES);
  return {
    secret: data.HUYING_SECRET || 'own',
    digest: data.HUYING_DIGEST,
    proxies: proxies.length === 0 ? 'none' : proxies,
    measures: data.HUYING_MEASURES === 'on' ? 'usual' : 'none',
    webhookInside: listed(data.HUYING_WEBHOOK_INSIDE),
    s3:
      data.HUYING_S3_BUCKET === ''
        ? 'none'
        : {
            bucket: data.HUYING_S3_BUCKET,
            endpoint: data.HUYING_S3_ENDPOINT,
            region: data.HUYING_S3_REGION,
            key: data.HUYING_S3_KEY,
            secret: data.HUYING_S3_SECRET,
          },
    organisation:
      data.HUYING_OIDC_ISSUER === ''
        ? 'none'
        : {
            name: data.HUYING_OIDC_NAME,
            issuer: data.HUYING_OIDC_ISSUER,
            clientId: data.HUYING_OIDC_CLIENT,
            clientSecret: data.HUYING_OIDC_SECRET,
            claim: data.HUYING_OIDC_CLAIM,
          },
  };
};
