/** The plain widgets: ordinary controls of the browser, which every phone, keyboard and screen reader knows. */
import type { Widget } from '../../../core/programme/fields.ts';
import { PhotoUpload } from '../photos/PhotoUpload.tsx';
import type { Drawn } from './registry.tsx';
import { ChoiceField, ChoicesField, SwitchField } from './widgets/choices.tsx';
import {
  AmountField,
  DateField,
  ListField,
  MomentField,
  NumberField,
  PersonField,
  PhoneField,
  ReadingField,
  TextField,
  WordsField,
} from './widgets/lines.tsx';
import { PlaceField } from './widgets/place.tsx';
import { StarsField } from './widgets/stars.tsx';

export const plainWidgets: Readonly<Record<Widget, Drawn>> = {
  text: { draw: TextField },
  words: { draw: WordsField },
  number: { draw: NumberField },
  switch: { draw: SwitchField, named: true },
  choice: { draw: ChoiceField, group: true },
  choices: { draw: ChoicesField, group: true },
  stars: { draw: StarsField, group: true },
  photos: { draw: PhotoUpload, group: true },
  files: { draw: PhotoUpload, group: true },
  map: { draw: PlaceField, group: true },
  moment: { draw: MomentField },
  date: { draw: DateField },
  person: { draw: PersonField },
  phone: { draw: PhoneField },
  unit: { draw: TextField },
  units: { draw: ListField },
  account: { draw: TextField },
  area: { draw: TextField },
  category: { draw: TextField },
  case: { draw: TextField },
  limit: { draw: TextField },
  creditCode: { draw: TextField },
  reading: { draw: ReadingField },
  residentId: { draw: TextField },
  amount: { draw: AmountField },
};
