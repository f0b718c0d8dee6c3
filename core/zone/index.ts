import type { OfficeHours } from '../calendar/index.ts';
import type { Words } from '../words.ts';
import type { Area } from './area.ts';
import type { Article } from './article.ts';
import type { Category } from './category.ts';
import type { ChatGroup } from './chat-group.ts';
import type { Duty, Precedent } from './duty.ts';
import type { Enterprise } from './enterprise.ts';
import type { LimitRow } from './limit-row.ts';
import type { Account, Post } from './post.ts';
import type { Question } from './question.ts';
import type { DutySlot } from './roster.ts';
import type { SourceForm } from './source-form.ts';
import type { Unit } from './unit.ts';
import type { Webhook } from './webhook.ts';

/** The zone itself: `id` is its division code, `hosts` the names it is reached by, `timezoneMinutes` east of Greenwich. */
export type Zone = {
  readonly id: string;
  readonly name: Words;
  readonly hosts: readonly string[];
  readonly timezoneMinutes: number;
  readonly demo: boolean;
};

/** A whole zone as data. Every list is dated; nothing in it is ever taken away, it ends. */
export type ZoneData = {
  readonly zone: Zone;
  readonly areas: readonly Area[];
  readonly units: readonly Unit[];
  readonly accounts: readonly Account[];
  readonly posts: readonly Post[];
  readonly categories: readonly Category[];
  readonly questions: readonly Question[];
  readonly duties: readonly Duty[];
  readonly precedents: readonly Precedent[];
  readonly officeHours: OfficeHours;
  readonly limits: readonly LimitRow[];
  readonly sourceForms: readonly SourceForm[];
  readonly chatGroups: readonly ChatGroup[];
  readonly webhooks: readonly Webhook[];
  readonly articles: readonly Article[];
  readonly dutyRoster: readonly DutySlot[];
  readonly enterprises: readonly Enterprise[];
};

export * from './area.ts';
export * from './article.ts';
export * from './category.ts';
export * from './change.ts';
export * from './change-checks.ts';
export * from './chat-group.ts';
export * from './check.ts';
export * from './decide-zone.ts';
export * from './duty.ts';
export * from './enterprise.ts';
export * from './fault.ts';
export * from './formerly.ts';
export * from './given-rows.ts';
export * from './held.ts';
export * from './hours-row.ts';
export * from './kind-titles.ts';
export * from './labels.ts';
export * from './limit-row.ts';
export * from './post.ts';
export * from './question.ts';
export * from './roster.ts';
export * from './rows.ts';
export * from './service.ts';
export * from './shape.ts';
export * from './source-form.ts';
export * from './term.ts';
export * from './tree.ts';
export * from './unit.ts';
export * from './webhook.ts';
export * from './where.ts';
