/** What stands inside a list, by the name of the list (the Spark convention of the specification, read backwards). */
const inside: Readonly<Record<string, string>> = {
  services: 'service',
  service_requests: 'request',
  attributes: 'attribute',
  values: 'value',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Text as XML takes it: what may not stand in XML at all is left out. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => ('\t\n\r'.includes(sign) ? sign : ''))
    .replace(/[&<>"\r]/g, (sign) => escapes[sign] ?? sign);

const element = (name: string, value: unknown): string => {
  if (value === null || value === undefined || value === '') return `<${name}/>`;
  if (Array.isArray(value))
    return value.length === 0 ? `<${name}/>` : `<${name}>${value.map((one) => element(inside[name] ?? 'item', one)).join('')}</${name}>`;
  if (typeof value !== 'object') return `<${name}>${escaped(String(value))}</${name}>`;
  return `<${name}>${Object.entries(value)
    .map(([key, one]) => element(key, one))
    .join('')}</${name}>`;
};

/** A value as XML under a root of this name. What is not there is an empty element. */
export const xmlOf = (root: string, value: unknown): string => `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}\n`;
