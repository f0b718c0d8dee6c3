import { group, leaf, urgent } from './make.ts';

/** What inspections find; their limits are those of the rule by which they were found. */
export const inspectionCategories = group('inspection', 'J01', '检查发现', 'Found by inspections', [
  leaf('J0101', '消防隐患', 'Fire hazard', 'complaint', urgent),
  leaf('J0102', '设备和用电隐患', 'Machines and wiring', 'complaint'),
  leaf('J0103', '不在岗', 'Not at their post', 'complaint'),
  leaf('J0104', '卫生和消杀', 'Cleanliness and disinfection', 'complaint'),
  leaf('J0105', '门岗和人员管理', 'Gate and staff', 'complaint'),
  leaf('J0106', '物资储备不足', 'Too little in stock', 'complaint'),
  leaf('J0107', '作风和责任', 'Conduct and responsibility', 'complaint'),
]);
