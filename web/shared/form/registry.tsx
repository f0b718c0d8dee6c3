import { type ComponentType, createContext, useContext } from 'react';
import type { FieldSchema, Widget } from './schema.ts';

/** What every widget receives. `id` is the control's id; `describedBy` names its hint and faults. */
export type FieldProps = Readonly<{
  id: string;
  name: string;
  field: FieldSchema;
  value: unknown;
  change: (value: unknown) => void;
  needed: boolean;
  wrong: boolean;
  describedBy: string | undefined;
  label: string;
}>;

/** How a widget is drawn. `group`: several controls under one legend instead of one control with a label. `named`: it shows its label itself. */
export type Drawn = Readonly<{ draw: ComponentType<FieldProps>; group?: true; named?: true }>;

export type Registry = Readonly<Partial<Record<Widget, Drawn>>>;

/** Widgets of an app that stand in for the plain ones: `<Widgets value={{ unit: { draw: UnitPicker } }}>`. */
export const Widgets = createContext<Registry>({});

export const useWidgets = () => useContext(Widgets);
