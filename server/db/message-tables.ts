import type { Json } from './schema.ts';

/** By which way somebody wants to hear of what. */
export type MessageWishesTable = {
  zone: string;
  who: string;
  wish: string;
  email: string | null;
  chat: string | null;
  at: Date;
  topics: Json;
  phone: string | null;
  /** The sealed addresses; the three columns beside it are what an earlier version left open. */
  reach: string | null;
};

/** What was told to one of the staff in the product itself. */
export type InboxTable = {
  zone: string;
  account: string;
  position: number;
  caseId: string;
  topic: string;
  words: Json;
  at: Date;
  read: Date | null;
};

export type MessageTables = { messageWishes: MessageWishesTable; inbox: InboxTable };
