import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { t } from '../../core/words.ts';
import { keepFindings } from '../../server/jobs/findings.ts';
import { keepMissed, keepPlanning } from '../../server/jobs/rounds.ts';
import { picture } from './pictures.ts';
import { takePhone } from './portal-house.ts';
import { everyKind, password, webHouse, zone } from './web-house.ts';

const from = '2020-01-01';
const places = ['G', 'P', 'V'];

/** Firms of the small zone, as many as wanted, each a site that an inspector walks to. */
const sites = (many: number) =>
  Array.from({ length: many }, (_, n) => ({
    id: `F${String(n + 1).padStart(4, '0')}`,
    title: `第${n + 1}厂`,
    area: places[n % places.length] ?? 'Z',
    from,
  }));

const category = (code: string) => ({
  code,
  parent: 'none',
  name: t('隐患', 'Hazard'),
  programme: 'inspection',
  kind: 'complaint' as const,
  urgency: 'normal' as const,
  from,
});

/** The server with its built pages, sites to visit, two inspectors, and the jobs in the hand. */
export const fieldHouse = async (many = 3) => {
  const house = await webHouse({
    pages: resolve('dist/web'),
    rows: {
      ...everyKind,
      accounts: [...everyKind.accounts, { id: 'ida', username: 'ida', name: 'ida某', unit: 'roads' }],
      posts: [...everyKind.posts, { id: 'p-ida', account: 'ida', kind: 'inspector' as const, unit: 'roads', area: 'Z', from }],
      categories: [...everyKind.categories, category('J0101'), category('J0102')],
      duties: [
        ...everyKind.duties,
        { id: 'd-j', category: 'J0101', area: 'Z', lead: 'water', assisting: [], basis: t('权责清单', 'Duty table'), from },
      ],
      enterprises: sites(many),
    },
  });
  const url = await house.listen();

  const chores = async () => {
    const { db, door, books, shelf } = house;
    for (const chore of [keepPlanning, keepMissed, keepFindings])
      while ((await chore({ db, door, books, shelf }, zone).work()) === 'again');
  };
  await chores();

  /** A phone of an inspector who has signed in while there was network, and whose app is kept on it. */
  const phoneOf = async (browser: Browser, who: string, { wrongBy = 0 } = {}) => {
    const phone = await takePhone(browser, url);
    phone.page.setDefaultTimeout(15_000);
    if (wrongBy !== 0)
      await phone.context.addInitScript((by) => {
        const Real = Date;
        globalThis.Date = class extends Real {
          constructor(...given: []) {
            super(...(given.length > 0 ? given : ([Real.now() + by] as unknown as [])));
          }
          static override now() {
            return Real.now() + by;
          }
        } as DateConstructor;
      }, wrongBy);
    const { page } = phone;
    await page.goto('/field');
    await page.getByLabel('用户名').fill(who);
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: /还要去/ }).waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    return phone;
  };

  /** Those that can be made now; the next week is planned too. */
  const visits = () =>
    house.db
      .selectFrom('visits')
      .selectAll()
      .where('round', '=', 'workSafety')
      .where('opens', '<=', house.clock.now())
      .orderBy('subject')
      .execute();
  const cases = () => house.db.selectFrom('cases').selectAll().where('programme', '=', 'inspection').execute();

  return { ...house, url, chores, phoneOf, visits, cases, photo: await picture({ width: 800, height: 600 }) };
};

export type FieldHouse = Awaited<ReturnType<typeof fieldHouse>>;
