/** Turns an OpenAPI 3.1 document into the TypeScript that openapi-fetch reads: `paths`, `operations`, `components`. */
import type { Document } from './document-tidy.ts';

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const asJson = (value: unknown): Json => (isJson(value) ? value : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const nameOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));

const said = (schema: Json, indent: string): string =>
  typeof schema.description === 'string' ? `${indent}/** ${schema.description.replaceAll('*/', '*\\/')} */\n` : '';

const record = (members: readonly string[], indent: string): string =>
  members.length === 0 ? 'Record<string, never>' : `{\n${members.join('')}${indent}}`;

const objectOf = (schema: Json, indent: string): string => {
  const deeper = `${indent}  `;
  const required = asList(schema.required);
  const members = Object.entries(asJson(schema.properties)).map(
    ([key, inner]) =>
      `${said(asJson(inner), deeper)}${deeper}${nameOf(key)}${required.includes(key) ? '' : '?'}: ${typeOf(inner, deeper)};\n`,
  );
  const others = schema.additionalProperties;
  if (isJson(others) || others === true) {
    const rest = members.length > 0 || others === true ? 'unknown' : typeOf(others, deeper);
    const names = asJson(schema.propertyNames).enum;
    if (Array.isArray(names)) return `{ [key in ${names.map((name) => JSON.stringify(name)).join(' | ')}]?: ${rest} }`;
    members.push(`${deeper}[key: string]: ${rest};\n`);
  }
  return members.length === 0 && others === undefined ? 'Record<string, unknown>' : record(members, indent);
};

const arrayOf = (schema: Json, indent: string): string => {
  const first = asList(schema.prefixItems);
  if (first.length > 0) return `[${first.map((item) => typeOf(item, indent)).join(', ')}]`;
  const item = typeOf(schema.items ?? {}, indent);
  return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
};

const plain: Record<string, string> = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean', null: 'null' };

const typeOf = (value: unknown, indent: string): string => {
  const schema = asJson(value);
  const ref = schema.$ref;
  if (typeof ref === 'string') return `components["schemas"]["${ref.split('/').at(-1)}"]`;
  if ('const' in schema) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  const either = [...asList(schema.anyOf), ...asList(schema.oneOf)];
  if (either.length > 0) return [...new Set(either.map((one) => typeOf(one, indent)))].join(' | ');
  const all = asList(schema.allOf);
  if (all.length > 0) return all.map((one) => typeOf(one, indent)).join(' & ');
  const { type } = schema;
  if (Array.isArray(type)) return type.map((one) => typeOf({ ...schema, type: one }, indent)).join(' | ');
  if (type === 'object') return objectOf(schema, indent);
  if (type === 'array') return arrayOf(schema, indent);
  return plain[String(type)] ?? 'unknown';
};

const contentOf = (content: unknown, indent: string): string =>
  record(
    Object.entries(asJson(content)).map(
      ([type, media]) => `${indent}  ${JSON.stringify(type)}: ${typeOf(asJson(media).schema ?? {}, `${indent}  `)};\n`,
    ),
    indent,
  );

const parametersOf = (operation: Json, indent: string): string => {
  const deeper = `${indent}  `;
  const members = ['query', 'header', 'path', 'cookie'].map((place) => {
    const here = asList(operation.parameters)
      .map(asJson)
      .filter((parameter) => parameter.in === place);
    if (here.length === 0) return `${deeper}${place}?: never;\n`;
    const needed = here.some((parameter) => parameter.required === true);
    const names = here.map(
      (parameter) =>
        `${said(parameter, `${deeper}  `)}${deeper}  ${nameOf(String(parameter.name))}${parameter.required === true ? '' : '?'}: ${typeOf(parameter.schema, `${deeper}  `)};\n`,
    );
    return `${deeper}${place}${needed ? '' : '?'}: ${record(names, deeper)};\n`;
  });
  return record(members, indent);
};

const operationOf = (operation: Json): string => {
  const body = operation.requestBody;
  const responses = Object.entries(asJson(operation.responses)).map(([status, response]) => {
    const content = asJson(response).content;
    const inner = content === undefined ? '      content?: never;\n' : `      content: ${contentOf(content, '      ')};\n`;
    return `    ${status}: {\n      headers: { [name: string]: unknown };\n${inner}    };\n`
      .replaceAll('\n', '\n  ')
      .trimEnd()
      .concat('\n');
  });
  return record(
    [
      `    parameters: ${parametersOf(operation, '    ')};\n`,
      body === undefined ? '    requestBody?: never;\n' : `    requestBody: { content: ${contentOf(asJson(body).content, '    ')} };\n`,
      `    responses: ${record(
        responses.map((response) => `  ${response}`),
        '    ',
      )};\n`,
    ],
    '  ',
  );
};

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The whole file of types for a document. */
export const typesOf = ({ paths, components }: Document): string => {
  const operations: string[] = [];
  const addresses = Object.entries(paths).map(([path, item]) => {
    const members = methods.map((method) => {
      const operation = asJson(item)[method];
      if (!isJson(operation)) return `    ${method}?: never;\n`;
      const id = String(operation.operationId);
      operations.push(`${said({ description: operation.summary }, '  ')}  ${id}: ${operationOf(operation)};\n`);
      return `    ${method}: operations["${id}"];\n`;
    });
    const none = '    parameters: { query?: never; header?: never; path?: never; cookie?: never };\n';
    return `  ${JSON.stringify(path)}: {\n${none}${members.join('')}  };\n`;
  });
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) => `${said(asJson(schema), '    ')}    ${name}: ${typeOf(schema, '    ')};\n`,
  );
  return [
    '// Made by `npm run openapi` from the routes; do not edit.\n',
    `export type paths = {\n${addresses.join('')}};\n`,
    `export type components = {\n  schemas: {\n${schemas.join('')}  };\n};\n`,
    `export type operations = {\n${operations.join('')}};\n`,
  ].join('\n');
};
