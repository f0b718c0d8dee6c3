import { group, hidden, leaf, promised, urgent } from './make.ts';

const at = 'enterprise';
const soon = promised(3, 'naturalDays');
const major = promised(30, 'naturalDays');

/** What firms call for. Three days for what stops production, thirty for what needs several offices, seven for the rest. */
export const enterpriseCategories = [
  ...group(at, 'E01', '要素保障', 'Power, water, gas and land', [
    leaf('E0101', '企业用电', 'Power for the firm', 'help', urgent, soon),
    leaf('E0102', '企业用水', 'Water for the firm', 'help', urgent, soon),
    leaf('E0103', '企业用气', 'Gas for the firm', 'help', soon),
    leaf('E0104', '企业用地', 'Land for the firm', 'help', major),
    leaf('E0105', '厂房租赁和维修', 'Renting and repair of halls', 'help'),
  ]),
  ...group(at, 'E02', '用工和人才', 'Staff and talent', [
    leaf('E0201', '招工用工', 'Finding workers', 'help'),
    leaf('E0202', '人才引进和公寓', 'Talent and housing', 'help', major),
    leaf('E0203', '员工子女入学', 'Schools for staff’s children', 'consultation'),
  ]),
  ...group(at, 'E03', '资金和政策', 'Money and policies', [
    leaf('E0301', '融资贷款', 'Loans', 'help', major),
    leaf('E0302', '政策兑现', 'Payment of promised support', 'complaint', major),
    leaf('E0303', '税费咨询', 'Taxes and fees', 'consultation', soon),
  ]),
  ...group(at, 'E04', '审批和证照', 'Permits and papers', [
    leaf('E0401', '证照办理', 'Licences', 'consultation', soon),
    leaf('E0402', '项目审批', 'Approval of projects', 'help'),
    leaf('E0403', '环评和排污许可', 'Environmental permits', 'consultation'),
  ]),
  ...group(at, 'E05', '物流和市场', 'Transport and market', [
    leaf('E0501', '物流和园区道路', 'Transport and park roads', 'help'),
    leaf('E0502', '市场开拓和供需对接', 'Customers and suppliers', 'help', major),
    leaf('E0503', '拖欠企业账款', 'Unpaid bills', 'complaint', major),
  ]),
  ...group(at, 'E06', '监管和环境', 'Inspection and surroundings', [
    leaf('E0601', '涉企检查', 'Inspections of firms', 'complaint'),
    leaf('E0602', '乱收费乱摊派', 'Unlawful charges', 'misconduct', hidden, major),
    leaf('E0603', '厂区周边治安', 'Order around the works', 'help', soon),
  ]),
];
