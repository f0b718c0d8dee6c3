import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { documentAlone } from '../../server/http/document.ts';
import { typesOf } from '../../server/http/document-types.ts';
import { routes } from '../../server/http/routes/index.ts';

const document = await documentAlone(routes, '0.2.0');
const operations = Object.values(
  document.paths as Record<string, Record<string, { operationId: string; summary: string; tags: string[]; security: unknown[] }>>,
).flatMap((item) => Object.values(item));

test('a linter finds nothing to say about the document', async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual([]);
});

test('it is OpenAPI 3.1, every route is in it once, with a name, a sentence, a tag and its security', () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(routes.map(({ id }) => id).sort());
  expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length);
  for (const { summary, tags, security } of operations)
    expect([summary.length > 5, tags.length, Array.isArray(security)]).toEqual([true, 1, true]);
});

test('every example is what its schema says', () => {
  let looked = 0;
  const look = (schema: z.ZodType) => {
    const { examples } = (schema.meta() ?? {}) as { examples?: unknown[] };
    for (const example of examples ?? []) {
      looked += 1;
      expect(schema.safeEncode(example as never).error).toBeUndefined();
    }
  };
  for (const { body, returns } of routes) {
    if (body) look(body);
    if (typeof returns !== 'string') look(returns);
  }
  expect(looked).toBeGreaterThan(20);
});

test('its patterns are read alike by validators in any language: no classes that only Unicode-aware engines know', () => {
  const patterns = [...JSON.stringify(document).matchAll(/"pattern":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text]) => JSON.parse(`"${text}"`) as string,
  );
  expect(patterns.length).toBeGreaterThan(5);
  expect(patterns.filter((pattern) => /\\[pP]\{/.test(pattern))).toEqual([]);
});

test('bodies and answers have names of their own, so that clients in any language have types for them', () => {
  const names = Object.keys(document.components.schemas);
  for (const name of ['Problem', 'CaseRow', 'CaseFull', 'CaseStep', 'FollowedCase', 'Words', 'Attachment', 'Report', 'ActionBody', 'Me'])
    expect(names).toContain(name);
  expect(names.filter((name) => /Input$/.test(name) && names.includes(name.slice(0, -5)) === false)).toEqual([]);
});

test('the types for the web are made from the document alone', () => {
  const types = typesOf({
    openapi: '3.1.1',
    paths: {
      '/a/{id}': {
        get: {
          operationId: 'getA',
          summary: 'An A',
          parameters: [{ in: 'path', name: 'id', required: true, schema: { type: 'string' } }],
          responses: { 200: { description: 'x', content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } } },
        },
      },
    },
    components: {
      schemas: {
        A: {
          type: 'object',
          required: ['n'],
          properties: {
            n: { type: 'integer' },
            'odd-name': { anyOf: [{ type: 'string' }, { type: 'null' }] },
            list: { type: 'array', items: { enum: ['x', 'y'] } },
            pair: { type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }] },
            map: { type: 'object', additionalProperties: { type: 'boolean' } },
          },
        },
      },
    },
  });
  expect(types).toContain('"/a/{id}": {');
  expect(types).toContain('get: operations["getA"];');
  expect(types).toContain('n: number;');
  expect(types).toContain('"odd-name"?: string | null;');
  expect(types).toContain('list?: ("x" | "y")[];');
  expect(types).toContain('pair?: [number, number];');
  expect(types).toContain('[key: string]: boolean;');
});
