import type { ProgrammeFault } from '../fault.ts';
import type { ShapedRecord, ShapedRecords } from '../shape/records.ts';
import type { ShapedRegisters } from '../shape/registers.ts';

type Fields = ShapedRecord['asks'];

const unkept = ['photos', 'files', 'map', 'unit', 'units', 'account', 'area', 'category', 'case', 'limit'];

const oneOf = (path: string, value: string, allowed: readonly string[]): ProgrammeFault[] =>
  allowed.includes(value) ? [] : [{ path, value, allowed: `one of ${allowed.join(', ')}` }];

const optionOf = (path: string, field: Fields[string] | undefined, value: string): ProgrammeFault[] =>
  field ? oneOf(path, value, Object.keys(field.options ?? {})) : [];

const widgets = (path: string, asks: Fields): ProgrammeFault[] =>
  Object.entries(asks).flatMap(([id, { widget }]) =>
    unkept.includes(widget) ? [{ path: `${path}.${id}.widget`, value: widget, allowed: 'a widget that a record can hold' }] : [],
  );

const admission = (path: string, { asks, occupants, decides }: ShapedRecord): ProgrammeFault[] => {
  const { below, right = {} } = decides?.admits ?? {};
  const asked = occupants?.asks ?? asks;
  return [
    ...(below ? oneOf(`${path}.below.field`, below.field, Object.keys(asked)) : []),
    ...Object.entries(right).flatMap(([id, good]) => [
      ...oneOf(`${path}.right.${id}`, id, Object.keys(asked)),
      ...optionOf(`${path}.right.${id}`, asked[id], good),
    ]),
  ];
};

const passage = (path: string, { asks, decides, passes }: ShapedRecord): ProgrammeFault[] =>
  passes
    ? [
        ...oneOf(`${path}.by`, passes.by, Object.keys(asks)),
        ...oneOf(`${path}.way`, passes.way, Object.keys(asks)),
        ...optionOf(`${path}.into`, asks[passes.way], passes.into),
        ...optionOf(`${path}.out`, asks[passes.way], passes.out),
        ...(decides ? [] : [{ path, value: 'no decision', allowed: 'a passage is decided upon' }]),
      ]
    : [];

const pass = (path: string, { asks, pass: rule }: ShapedRecord, registers: ShapedRegisters): ProgrammeFault[] => {
  if (!rule) return [];
  const register = registers[rule.register];
  const days = [rule.from, rule.until].filter((one) => one !== undefined);
  return [
    ...oneOf(`${path}.field`, rule.field, Object.keys(asks)),
    ...oneOf(`${path}.register`, rule.register, Object.keys(registers)),
    ...(register ? rule.holds.flatMap((stage) => oneOf(`${path}.holds`, stage, Object.keys(register.stages))) : []),
    ...(register
      ? days.flatMap((day) =>
          oneOf(
            `${path}.${day}`,
            day,
            Object.keys(register.fields).filter((one) => register.fields[one]?.widget === 'date'),
          ),
        )
      : []),
  ];
};

const daily = (path: string, { asks, daily: rule }: ShapedRecord): ProgrammeFault[] =>
  rule
    ? [
        ...oneOf(`${path}.of`, rule.of, Object.keys(asks)),
        ...(asks[rule.of]?.widget === 'choice' ? [] : [{ path: `${path}.of`, value: rule.of, allowed: 'a field with options' }]),
      ]
    : [];

const ofOne = (path: string, record: ShapedRecord, registers: ShapedRegisters): ProgrammeFault[] => [
  ...widgets(`${path}.asks`, record.asks),
  ...(record.occupants ? widgets(`${path}.occupants.asks`, record.occupants.asks) : []),
  ...(record.occupants && record.occupants.least > record.occupants.most
    ? [{ path: `${path}.occupants.least`, value: record.occupants.least, allowed: `at most ${record.occupants.most}` }]
    : []),
  ...admission(`${path}.decides.admits`, record),
  ...passage(`${path}.passes`, record),
  ...pass(`${path}.pass`, record, registers),
  ...daily(`${path}.daily`, record),
];

/** Every field and answer that a record's rules name is one that it asks for. */
export const recordFaults = (records: ShapedRecords, registers: ShapedRegisters = {}): ProgrammeFault[] =>
  Object.entries(records).flatMap(([id, record]) => ofOne(`records.${id}`, record, registers));
