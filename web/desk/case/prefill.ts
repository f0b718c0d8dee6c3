import type { Values } from '../../shared/form/schema.ts';
import type { ActionShown, CaseFull, Suggestion } from '../api/types.ts';
import { suggestedFor } from './suggested.ts';

/** What a form can be filled with before anybody types: what is known of the case, and what is suggested. */
export const prefill = ({ does, request, form }: ActionShown, shown: CaseFull, suggestion: Suggestion | undefined): Values => {
  const has = (name: string) => form.properties?.[name] !== undefined;
  const known: Record<string, unknown> = {};
  if (request && has('request')) known['request'] = request;
  if ((does === 'dispatch' || does === 'arbitrate') && suggestion && suggestion.found !== 'nothing') {
    known['lead'] = suggestion.lead;
    if (suggestion.assisting.length > 0) known['assisting'] = suggestion.assisting;
  }
  if (does === 'accept') {
    Object.assign(known, suggestedFor(shown, suggestion));
  }
  if (does === 'whistle' && shown.lead !== 'nobody') known['lead'] = shown.lead;
  if (does === 'record') known['caller'] = shown.callers.find(({ main }) => main)?.id;
  return Object.fromEntries(Object.entries(known).filter(([name, value]) => value !== undefined && has(name)));
};
