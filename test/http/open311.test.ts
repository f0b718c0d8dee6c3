import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../core/words.ts';
import type { Category, Question, Service } from '../../core/zone/index.ts';
import { everyKind, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

const from = '2020-01-01';
const offered = (place: Service['place'], type: Service['type'] = 'realtime'): { service: Service } => ({
  service: { type, place, about: t('说明', 'What it is for'), keywords: ['路灯', 'lamp'] },
});
const category = (code: string, more: Partial<Category> = {}): Category => ({
  code,
  parent: 'city.any',
  name: t(`${code}事`, `${code} matter`),
  programme: 'city',
  kind: 'complaint',
  urgency: 'normal',
  from,
  ...more,
});
const question = (order: number, code: string, type: Question['type'], more: Partial<Question> = {}): Question => ({
  id: `q${order}`,
  category: 'road',
  order,
  code,
  type,
  ask: t(`${code}？`, `What is ${code}?`),
  from,
  ...more,
});
const options = [
  { key: 'small', name: t('小', 'Small') },
  { key: 'big', name: t('大', 'Big') },
];

const rows = {
  ...everyKind,
  categories: [
    ...everyKind.categories,
    category('lamp', offered('exact')),
    category('road', offered('exact')),
    category('noise', offered('area')),
    category('idea', offered('area', 'batch')),
    category('illegal', { kind: 'misconduct', ...offered('area', 'blackbox') }),
    category('lamp-post', { parent: 'lamp' }),
  ],
  questions: [
    question(1, 'SIZE', 'singlevaluelist', { required: true, options }),
    question(2, 'HARMS', 'multivaluelist', { options }),
    question(3, 'DEPTH', 'number'),
    question(4, 'SEEN', 'datetime'),
    question(5, 'NEAR', 'string'),
    question(6, 'MORE', 'text'),
    question(7, 'MIND', 'text', { notice: true }),
  ],
};

let house: WebHouse;
let key: string;
beforeAll(async () => {
  house = await webHouse({ rows });
  key = house.tokenOf('insp');
});
afterAll(() => house.shut());

type Fields = Record<string, string | readonly string[]>;
const form = (fields: Fields) => {
  const sent = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) sent.append(name, one as string);
  return sent.toString();
};
const get = (path: string, headers: Record<string, string> = {}) => house.ask('GET', `/open311/v2/${path}`, { headers });
const post = (fields: Fields, path = 'requests.json', headers: Record<string, string> = {}) =>
  house.ask('POST', `/open311/v2/${path}`, {
    raw: form(fields),
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', ...headers },
  });
type Request = Record<string, unknown> & { service_request_id: string };
const requests = async (query = ''): Promise<Request[]> => (await get(`requests.json${query}`)).body;
const report = async (fields: Fields = {}) => {
  const said = await post({ api_key: key, service_code: 'lamp', lat: '1', long: '1', ...fields });
  return { status: said.status, ...(said.body as Request[])[0]! };
};

describe('what is refused, as the specification says', () => {
  test('404 for what is not there, 403 for a key that is none, 400 for everything else, each with its words', async () => {
    const codes = async (path: string) => {
      const { status, body } = await get(path);
      return [status, (body as { code: number; description: string }[]).map(({ code }) => code)];
    };
    expect(await codes('services.json?jurisdiction_id=nowhere.gov')).toEqual([404, [404]]);
    expect(await codes('services/none.json')).toEqual([404, [404]]);
    expect(await codes('requests/1.json')).toEqual([404, [404]]);
    expect(await codes('tokens/1.json')).toEqual([404, [404]]);
    expect(await codes('anything.json')).toEqual([404, [404]]);
    expect(await codes('requests.json?api_key=wrong')).toEqual([403, [403]]);
    expect(await codes('requests.json?status=lost&start_date=yesterday&page=0')).toEqual([400, [400, 400, 400]]);
    expect(await codes('requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z')).toEqual([400, [400]]);
    expect((await post({ service_code: 'lamp' })).status).toBe(403);
    expect((await post({ api_key: 'wrong', service_code: 'lamp' })).status).toBe(403);
    expect((await post({ api_key: key })).status).toBe(400);
    expect((await post({ api_key: key, service_code: 'none' })).status).toBe(404);
  });

  test('everything wrong with a report is told at once, in the reader’s language, in XML too', async () => {
    const said = await post(
      {
        'api_key': key,
        'service_code': 'road',
        'lat': 'north',
        'attribute[SIZE]': 'huge',
        'attribute[DEPTH]': 'deep',
        'attribute[SEEN]': 'last week',
        'attribute[NEAR]': 'two\nlines',
        'description': 'x'.repeat(4_001),
        'media_url': 'javascript:alert(1)',
      },
      'requests.xml',
      { 'accept-language': 'en' },
    );
    expect(said.status).toBe(400);
    expect(said.headers['content-type']).toBe('text/xml; charset=utf-8');
    for (const words of ['SIZE must be one of: small, big', 'DEPTH', 'SEEN', 'NEAR', 'lat must', 'long must', 'description', 'media_url'])
      expect(said.text).toContain(words);
    expect((await post({ api_key: key, service_code: 'road', lat: '1', long: '1' })).text).toContain('SIZE');
    expect((await post({ api_key: key, service_code: 'lamp' }, 'requests.json', { 'accept-language': 'en' })).text).toContain('location');
  });

  test('other kinds of body are refused, and a broken one is not our fault', async () => {
    expect((await house.ask('POST', '/open311/v2/requests.json', { body: {} })).status).toBe(400);
    expect((await post({ 'api_key': key, 'service_code': 'lamp', 'address_string': 'a\u0000b' })).status).toBe(400);
    const cut = await house.ask('POST', '/open311/v2/requests.json', {
      raw: '--x\r\nContent-Disp',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(cut.status).toBe(400);
    expect(house.logged).toEqual([]);
  });
});

describe('services', () => {
  test('JSON and XML say the same, by ending or by what is accepted, in Chinese or English', async () => {
    const said = await get('services.json');
    expect(said.headers['content-type']).toBe('application/json; charset=utf-8');
    const services = said.body as { service_code: string }[];
    expect(services.map(({ service_code }) => service_code)).toEqual(['idea', 'illegal', 'lamp', 'noise', 'road']);
    expect(services[4]).toEqual({
      service_code: 'road',
      service_name: 'road事',
      description: '说明',
      metadata: true,
      type: 'realtime',
      keywords: '路灯, lamp',
      group: '杂事',
    });
    const xml = await get('services.xml?locale=en');
    expect(xml.text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<services><service><service_code>idea</service_code>')).toBe(true);
    expect(xml.text).toContain('<service_name>road matter</service_name>');
    expect((await get('services', { accept: 'text/xml' })).text).toBe((await get('services.xml')).text);
    expect((await get(`services.json?jurisdiction_id=${zone}&nobody_knows=this`)).status).toBe(200);
  });

  test('a definition asks in every way there is', async () => {
    const { body } = await get('services/road.json', { 'accept-language': 'en' });
    const { attributes } = body as { attributes: Record<string, unknown>[] };
    expect(attributes.map(({ datatype }) => datatype)).toEqual([
      'singlevaluelist',
      'multivaluelist',
      'number',
      'datetime',
      'string',
      'text',
      'text',
    ]);
    expect(attributes[0]).toEqual({
      variable: true,
      code: 'SIZE',
      datatype: 'singlevaluelist',
      required: true,
      datatype_description: null,
      order: 1,
      description: 'What is SIZE?',
      values: [
        { key: 'small', name: 'Small' },
        { key: 'big', name: 'Big' },
      ],
    });
    expect(attributes[6]).toMatchObject({ variable: false, required: false });
    expect((await get('services/lamp.xml')).text).toContain('<service_code>lamp</service_code><attributes/>');
  });

  test('discovery names the endpoint, its formats, and the key of a demo', async () => {
    const { body } = await house.ask('GET', '/open311/discovery.json');
    expect(body).toMatchObject({
      endpoints: [{ specification: 'http://wiki.open311.org/GeoReport_v2', type: 'test', formats: ['text/xml', 'application/json'] }],
    });
    expect((body as { key_service: string }).key_service).toContain('huying-open311-demo');
    expect(Number.isNaN(Date.parse((body as { changeset: string }).changeset))).toBe(false);
    expect((await house.ask('GET', '/open311/discovery.xml')).text).toContain('<format>application/json</format>');
  });

  test('pages of any site may ask, and nobody’s cookie counts', async () => {
    const asked = { 'origin': 'https://an-app.example', 'access-control-request-method': 'POST' };
    const before = await house.ask('OPTIONS', '/open311/v2/requests.json', { headers: asked });
    expect([before.status, before.headers['access-control-allow-origin']]).toEqual([204, '*']);
    const said = await post({ api_key: key, service_code: 'lamp', address_string: '路口' }, 'requests.json', {
      origin: 'https://an-app.example',
    });
    expect([said.status, said.headers['access-control-allow-origin']]).toEqual([200, '*']);
    expect((await house.ask('HEAD', '/open311/v2/services.xml')).status).toBe(200);
  });
});

describe('a report through somebody’s app', () => {
  test('is an ordinary case of the caller’s, and its answers come to the desk under their questions', async () => {
    const { status, service_request_id: number } = await report({
      'service_code': 'road',
      'attribute[SIZE]': 'big',
      'attribute[HARMS][]': ['small', 'big'],
      'attribute[SEEN]': '2026-11-20T08:00:00+08:00',
      'description': '有个<大>坑 & 水',
      'first_name': '某某',
      'last_name': '王',
      'phone': '(100) 0000.1234',
      'account_id': '77',
    });
    expect(status).toBe(200);
    const found = (await house.ask('GET', `/api/v1/cases?view=all&number=${number}`, { who: 'ann' })).body as { items: { id: string }[] };
    const { body } = await house.ask('GET', `/api/v1/cases/${found.items[0]!.id}`, { who: 'ann' });
    expect(body).toMatchObject({
      source: 'open311',
      category: 'road',
      words: '有个<大>坑 & 水',
      area: 'G',
      callers: [{ main: true, name: '王**' }],
    });
    const steps = (await house.ask('GET', `/api/v1/cases/${found.items[0]!.id}/events`, { who: 'ann' })).body as {
      data: { label: { zh: string }; value: unknown }[];
      who: { name: string };
    }[];
    expect(steps[0]!.who.name).toBe('');
    expect(steps[0]!.data.map(({ label, value }) => [label.zh, value])).toEqual([
      ['SIZE？', t('大', 'Big')],
      ['HARMS？', [t('小', 'Small'), t('大', 'Big')]],
      ['SEEN？', t('2026-11-20T08:00:00+08:00', '2026-11-20T08:00:00+08:00')],
    ]);
    const { rows: kept } = await house.db
      .selectFrom('events')
      .select(['data', 'who', 'post'])
      .where('zone', '=', zone)
      .where('stream', '=', found.items[0]!.id)
      .execute()
      .then((all) => ({ rows: all }));
    expect(kept[0]).toMatchObject({ who: 'insp', post: 'caller' });
    expect(JSON.stringify(kept[0])).not.toMatch(/王|坑|Big/);
  });

  test('everybody reads where it stands; what was said only its own key reads back', async () => {
    const { service_request_id: number } = await report({
      description: '王某某家门口的灯',
      address_string: '柳园 3 号',
      media_url: 'https://a.example/1.jpg',
    });
    const [open] = await requests(`?service_request_id=${number}`);
    expect(open).toMatchObject({
      service_request_id: number,
      status: 'open',
      service_code: 'lamp',
      description: null,
      media_url: null,
      address: 'V片, T片',
      lat: 1,
      long: 1,
    });
    expect(open!['requested_datetime']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    const own = (await get(`requests/${number}.json?api_key=${key}`)).body as Request[];
    expect(own[0]).toMatchObject({ description: '王某某家门口的灯', address: '柳园 3 号', media_url: 'https://a.example/1.jpg' });
    const other = await get(`requests/${number}.json?api_key=${house.tokenOf('ann')}`);
    expect(other.text).not.toContain('王某某');
    expect((await get(`requests/${number}.xml`)).text).toMatch(/<service_requests><request><service_request_id>.*<description\/>/);
  });

  test('a repeat with the same key happens once', async () => {
    const send = () => post({ api_key: key, service_code: 'lamp', address_string: '同一处' }, 'requests.json', { 'idempotency-key': 'k1' });
    const [one, two] = [await send(), await send()];
    expect((two.body as Request[])[0]!.service_request_id).toBe((one.body as Request[])[0]!.service_request_id);
    const other = await post({ api_key: key, service_code: 'lamp', address_string: '别处' }, 'requests.json', { 'idempotency-key': 'k1' });
    expect(other.status).toBe(400);
  });

  test('a service in batches gives a token, and its number once the desk has accepted; one without numbers gives neither', async () => {
    const batch = (await report({ service_code: 'idea' })) as { token?: string; service_request_id?: string };
    expect(batch.service_request_id).toBeUndefined();
    expect((await get(`tokens/${batch.token}.json`)).body).toEqual([{ service_request_id: null, token: batch.token }]);
    const accept = { data: { kind: 'complaint', category: 'idea', area: 'G' } };
    const doing = await house.ask('POST', `/api/v1/cases/${batch.token}/actions/accept`, { who: 'ann', body: accept });
    expect(doing.status).toBe(200);
    const confirm = { data: { seen: '属实' } };
    await house.ask('POST', `/api/v1/cases/${batch.token}/actions/confirm`, { who: 'grid', body: confirm });
    const { number } = (await house.ask('GET', `/api/v1/cases/${batch.token}`, { who: 'ann' })).body as { number: string };
    const behind = await get(`tokens/${batch.token}.xml`);
    const stage = ((await house.ask('GET', `/api/v1/cases/${batch.token}`, { who: 'ann' })).body as { phase: string }).phase;
    expect(behind.text).toContain(stage === 'intake' ? '<service_request_id/>' : `<service_request_id>${number}</service_request_id>`);
    const quiet = await report({ service_code: 'illegal' });
    expect([quiet.service_request_id, (quiet as { token?: string }).token]).toEqual([undefined, undefined]);
    expect((await requests()).map(({ service_code }) => service_code)).not.toContain('illegal');
  });

  test('forms in parts are read as well, and files in them are let go', async () => {
    const edge = 'edge';
    const part = (name: string, value: string, more = '') =>
      `--${edge}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
    const raw = `${part('api_key', key)}${part('service_code', 'lamp')}${part('address_string', '东门')}${part('media', 'xyz', '; filename="a.jpg"')}--${edge}--\r\n`;
    const said = await house.ask('POST', '/open311/v2/requests.json', {
      raw,
      headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
    });
    expect([said.status, said.text]).toEqual([200, expect.stringContaining('service_request_id')]);
  });
});

describe('the list', () => {
  test('leaves out what nobody may know: confidential cases, misconduct, matters that concern a unit', async () => {
    const before = (await requests()).length;
    const keep = async (more: object) =>
      house.ask('POST', '/api/v1/programmes/city/cases', {
        who: 'ann',
        body: { words: '某事', source: 'hotline', category: 'lamp', area: 'G', ...more },
      });
    expect((await keep({ confidential: true })).status).toBe(201);
    expect((await keep({ kind: 'misconduct' })).status).toBe(201);
    expect((await keep({ about: ['water'] })).status).toBe(201);
    expect((await requests()).length).toBe(before);
    expect((await keep({ category: 'lamp-post' })).status).toBe(201);
    expect((await requests())[0]).toMatchObject({ service_code: 'lamp', service_name: 'lamp事' });
  });

  test('is narrowed by service, status and time, in pages; numbers override the rest', async () => {
    const { service_request_id: noisy } = await report({ service_code: 'noise' });
    expect((await requests('?service_code=noise')).map((one) => one.service_request_id)).toEqual([noisy]);
    expect((await requests('?service_code=noise'))[0]).toMatchObject({ lat: null, long: null });
    expect((await requests('?service_code=noise,road')).length).toBe(2);
    expect(await requests('?service_code=nothing')).toEqual([]);
    expect(await requests('?status=closed')).toEqual([]);
    expect((await requests('?status=open,closed')).length).toBe((await requests()).length);
    expect(await requests('?end_date=2020-01-01T00:00:00Z')).toEqual([]);
    expect((await requests(`?start_date=2020-01-01&status=closed&service_request_id=${noisy},nothing`)).length).toBe(1);
    const [first, second] = [await requests('?page_size=1&page=1'), await requests('?page_size=1&page=2')];
    expect([first.length, second.length, first[0]!.service_request_id === second[0]!.service_request_id]).toEqual([1, 1, false]);
    expect((await get('requests.xml?end_date=2020-01-01')).text).toContain('<service_requests/>');
  });

  test('a case that is done is closed, with the day on which it was', async () => {
    const { service_request_id: number } = await report();
    const { items } = (await house.ask('GET', `/api/v1/cases?view=all&number=${number}`, { who: 'ann' })).body as {
      items: { id: string }[];
    };
    const decline = { data: { reason: 'elsewhere', basis: '职责', instead: '请找某处' } };
    const said = await house.ask('POST', `/api/v1/cases/${items[0]!.id}/actions/decline`, { who: 'ann', body: decline });
    expect(said.status).toBe(200);
    const closed = await requests('?status=closed');
    expect(closed.map((one) => one.service_request_id)).toEqual([number]);
    expect(closed[0]!['updated_datetime']).toBeTruthy();
  });
});
