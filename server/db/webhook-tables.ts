export type WebhookKeysTable = { zone: string; webhook: string; generation: number; made: Date; busy: Date };

export type WebhookDeliveriesTable = {
  zone: string;
  id: string;
  webhook: string;
  position: number;
  event: string;
  caseId: string | null;
  number: string;
  body: string;
  state: string;
  attempts: number;
  made: Date;
  began: Date;
  due: Date;
  tried: Date | null;
  status: number | null;
  took: number | null;
  said: string | null;
};

/** The tables of telling other systems. */
export type WebhookTables = { webhookKeys: WebhookKeysTable; webhookDeliveries: WebhookDeliveriesTable };
