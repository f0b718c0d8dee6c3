/** By which way a message leaves: a text message, the zone's chat, or e-mail. `desk` is read on our own screens and never leaves. */
export const ways = ['sms', 'chat', 'email'] as const;
export type Way = (typeof ways)[number];

/** One message on its way out. `id` is the same however often it is tried, for a gateway that knows a repeat. */
export type Letter = Readonly<{
  id: string;
  /** A mobile number, an id in the chat, or an e-mail address. */
  to: string;
  words: string;
  /** For text messages: the filed template, by the number under which the gateway knows it, and what goes into it. */
  template?: Readonly<{ filed: string; signature: string; fields: Readonly<Record<string, string>> }>;
}>;

/**
 * What became of it. `accepted`: taken on, under their reference. `refused`: never by this way. `later`: not taken, try again.
 * `unsure`: it was handed over and no answer came, so that it may have gone out; trying again might tell somebody twice.
 */
export type Sent = Readonly<{ outcome: 'accepted'; reference: string } | { outcome: 'refused' | 'later' | 'unsure'; reason: string }>;

/** Whatever takes messages away. */
export type Messenger = Readonly<{ send: (letter: Letter) => Promise<Sent> }>;

/** The ways that are open; one that is not named is off. */
export type Messengers = Readonly<Partial<Record<Way, Messenger>>>;
