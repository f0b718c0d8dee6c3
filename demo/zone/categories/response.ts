import { danger, group, hidden, leaf, minor, offered, ours, promised, urgent, within } from './make.ts';

const at = 'response';
const lifeline = promised(24, 'urgentHours');
const atOnce = within(2, 'urgentHours');

/** What residents call for. Danger within two hours, water, power and gas within a day, questions in three working days, hard matters in fifteen. */
export const responseCategories = [
  ...group(at, 'R01', '物业服务', 'Property services', [
    leaf('R0101', '物业服务质量', 'Quality of property services', 'complaint'),
    leaf(
      'R0102',
      '电梯故障',
      'Lift out of order',
      'help',
      urgent,
      lifeline,
      offered('area', '小区电梯停运、异响、门坏', 'Lifts that stand still, make noise or do not close', ['电梯', 'lift', 'elevator']),
    ),
    leaf('R0103', '电梯困人', 'People stuck in a lift', 'help', danger, atOnce),
    leaf(
      'R0104',
      '楼道照明',
      'Light in the stairwell',
      'help',
      offered('area', '楼道灯不亮、声控灯失灵', 'Stairwell lights that are out', ['楼道灯', 'stairwell', 'light']),
    ),
    leaf('R0105', '屋面和外墙渗漏', 'Leaking roof or wall', 'help', promised(15, 'workDays')),
    leaf('R0106', '物业收费', 'Property fees', 'complaint'),
    leaf(
      'R0107',
      '小区停车',
      'Parking inside the courtyard',
      'complaint',
      offered('area', '占用通道、车位不足、乱停乱放', 'Blocked lanes, too few places, cars left anywhere', ['停车', 'parking', 'car']),
    ),
    leaf('R0108', '上门维修', 'Repairs at home', 'help', promised(3, 'workDays')),
  ]),
  ...group(at, 'R02', '水电气暖', 'Water, power, gas and heat', [
    leaf('R0201', '供水停水', 'No water', 'help', urgent, lifeline),
    leaf('R0202', '水压水质', 'Pressure or quality of water', 'help', lifeline),
    leaf('R0203', '供电停电', 'No power', 'help', urgent, lifeline),
    leaf('R0204', '燃气泄漏', 'Gas leak', 'help', danger, atOnce),
    leaf('R0205', '燃气开通和维修', 'Gas connection and repair', 'help', lifeline),
    leaf('R0206', '冬季供暖', 'Heating', 'help', lifeline),
    leaf('R0207', '通信和宽带', 'Telephone and broadband', 'help'),
  ]),
  ...group(at, 'R03', '道路和出行', 'Roads and getting about', [
    leaf('R0301', '路灯不亮', 'Street lamp out', 'help', promised(3, 'workDays')),
    leaf('R0302', '周边停车难', 'Nowhere to park nearby', 'suggestion'),
    leaf('R0303', '公交站点和班次', 'Bus stops and times', 'suggestion'),
    leaf('R0304', '村组道路坑洼', 'Holes in a village road', 'help', promised(15, 'workDays')),
  ]),
  ...group(at, 'R04', '环境和噪声', 'Surroundings and noise', [
    leaf('R0401', '夜间施工噪声', 'Building noise at night', 'complaint', promised(1, 'workDays')),
    leaf('R0402', '生活噪声', 'Noise of neighbours and squares', 'complaint'),
    leaf('R0403', '餐饮油烟', 'Kitchen fumes', 'complaint'),
    leaf(
      'R0404',
      '垃圾清运',
      'Rubbish not collected',
      'complaint',
      promised(1, 'workDays'),
      offered('area', '小区、村里的生活垃圾没有清运', 'Household rubbish not collected', ['垃圾', 'rubbish', 'collection']),
    ),
    leaf('R0405', '污水外溢', 'Sewage on the ground', 'help', urgent, promised(1, 'workDays')),
    leaf('R0406', '养犬扰民', 'Dogs', 'complaint'),
  ]),
  ...group(at, 'R05', '邻里和家庭', 'Neighbours and families', [
    leaf('R0501', '邻里纠纷', 'Dispute between neighbours', 'help', ours, promised(15, 'workDays')),
    leaf('R0502', '家庭矛盾', 'Dispute in a family', 'help', ours, promised(15, 'workDays')),
    leaf('R0503', '家庭暴力求助', 'Violence at home', 'help', danger, hidden, atOnce),
    leaf('R0504', '未成年人受侵害线索', 'Suspected harm to a minor', 'misconduct', danger, hidden, minor, atOnce),
    leaf('R0505', '楼上漏水纠纷', 'Water from the flat above', 'help', ours, promised(15, 'workDays')),
  ]),
  ...group(at, 'R06', '养老和救助', 'Old age and relief', [
    leaf('R0601', '养老服务', 'Care for the old', 'help'),
    leaf('R0602', '养老待遇认证', 'Proof for the pension', 'consultation', promised(3, 'workDays')),
    leaf('R0603', '低保和临时救助', 'Minimum income and relief', 'help', ours),
    leaf('R0604', '残疾人服务', 'Services for disabled people', 'help', ours),
    leaf('R0605', '独居老人应急', 'An old person alone in need', 'help', ours, danger, atOnce),
  ]),
  ...group(at, 'R07', '医疗和教育', 'Health and schools', [
    leaf('R0701', '家庭医生', 'Family doctor', 'consultation', ours, promised(3, 'workDays')),
    leaf('R0702', '医保报销', 'Health insurance', 'consultation', ours, promised(3, 'workDays')),
    leaf('R0703', '入学入园', 'School and kindergarten places', 'consultation', ours, promised(3, 'workDays')),
  ]),
  ...group(at, 'R08', '劳动和社保', 'Work and social security', [
    leaf('R0801', '拖欠工资', 'Unpaid wages', 'complaint', ours, urgent, promised(10, 'workDays')),
    leaf('R0802', '社保办理', 'Social security', 'consultation', promised(3, 'workDays')),
    leaf('R0803', '就业帮扶', 'Help to find work', 'help'),
  ]),
  ...group(at, 'R09', '公共安全', 'Public safety', [
    leaf('R0901', '突发事件', 'Emergency', 'help', danger, atOnce),
    leaf('R0902', '消防通道和飞线充电', 'Blocked fire lanes, cables out of windows', 'complaint', urgent, promised(1, 'workDays')),
    leaf('R0903', '食品安全', 'Food safety', 'complaint'),
    leaf('R0904', '防汛险情', 'Flood danger', 'help', danger, atOnce),
  ]),
  ...group(at, 'R10', '村务和土地', 'Village affairs and land', [
    leaf('R1001', '宅基地', 'Land for a house', 'consultation', promised(15, 'workDays')),
    leaf('R1002', '征地补偿', 'Compensation for land', 'complaint', ours, promised(15, 'workDays')),
    leaf('R1003', '村务公开', 'Open village books', 'complaint', promised(15, 'workDays')),
  ]),
  ...group(at, 'R11', '作风和意见', 'Conduct and opinions', [
    leaf('R1101', '窗口服务', 'Service at the counter', 'complaint'),
    leaf('R1102', '干部作风问题', 'Conduct of officials', 'misconduct', hidden, promised(15, 'workDays')),
    leaf('R1103', '表扬感谢', 'Thanks', 'thanks'),
    leaf(
      'R1104',
      '意见建议',
      'Suggestions',
      'suggestion',
      offered(
        'area',
        '对城市管理和服务的意见建议；受理后给编号',
        'Suggestions for the zone; a number once they are accepted',
        ['建议', 'suggestion'],
        'batch',
      ),
    ),
    leaf('R1105', '其他诉求', 'Something else', 'help'),
  ]),
];
