import { danger, group, leaf, offered, urgent, within } from './make.ts';

const at = 'city';

/** Things and happenings in the street: five classes of parts, six of events, each with its own limit, as city tables have them. */
export const cityCategories = [
  ...group(at, 'C01', '部件 · 公用设施', 'Parts: public utilities', [
    leaf('C0101', '井盖缺失或移位', 'Manhole cover missing or moved', 'complaint', danger, within(2, 'urgentHours')),
    leaf(
      'C0102',
      '井盖破损',
      'Manhole cover broken',
      'complaint',
      urgent,
      within(4, 'workHours'),
      offered('exact', '井盖开裂、松动、缺角', 'Manhole covers that are cracked, loose or chipped', ['井盖', 'manhole', 'drain cover']),
    ),
    leaf('C0103', '井盖异响', 'Manhole cover noisy', 'complaint', within(2, 'workDays')),
    leaf(
      'C0104',
      '路灯损坏',
      'Street lamp broken',
      'complaint',
      within(1, 'workDays'),
      offered('exact', '路灯不亮、闪烁、灯杆歪斜', 'Street lamps that are out, flicker or lean', ['路灯', '照明', 'lamp', 'street light']),
    ),
    leaf('C0105', '供水管道破裂', 'Water main burst', 'complaint', urgent, within(4, 'urgentHours')),
  ]),
  ...group(at, 'C02', '部件 · 道路交通', 'Parts: roads and traffic', [
    leaf('C0201', '道路塌陷', 'Road sunk', 'complaint', urgent, within(5, 'workDays')),
    leaf(
      'C0202',
      '路面破损',
      'Road surface broken',
      'complaint',
      within(5, 'workDays'),
      offered('exact', '机动车道、非机动车道、人行道上的坑洼和破损', 'Holes and damage in roads, cycle lanes and pavements', [
        '坑洼',
        '路面',
        'pothole',
        'road',
      ]),
    ),
    leaf('C0203', '交通信号灯故障', 'Traffic light out of order', 'complaint', urgent, within(4, 'urgentHours')),
    leaf('C0204', '护栏破损', 'Railing broken', 'complaint', within(2, 'workDays')),
  ]),
  ...group(at, 'C03', '部件 · 市容环境', 'Parts: cleanliness', [
    leaf(
      'C0301',
      '果皮箱损坏',
      'Litter bin broken',
      'complaint',
      within(2, 'workDays'),
      offered('exact', '果皮箱破损、歪倒、满溢', 'Litter bins that are broken, fallen or full', ['垃圾桶', 'bin', 'litter']),
    ),
    leaf('C0302', '公厕设施损坏', 'Public toilet broken', 'complaint', within(2, 'workDays')),
  ]),
  ...group(at, 'C04', '部件 · 园林绿化', 'Parts: green areas', [
    leaf(
      'C0401',
      '绿化养护',
      'Care of green areas',
      'complaint',
      within(5, 'workDays'),
      offered('exact', '树木、草坪、绿篱缺株和养护', 'Trees, lawns and hedges that need care', ['绿化', '树', 'tree', 'park']),
    ),
    leaf('C0402', '绿地保洁', 'Cleaning of green areas', 'complaint', within(4, 'workHours')),
    leaf('C0403', '树木倒伏', 'Tree fallen', 'complaint', urgent, within(4, 'urgentHours')),
  ]),
  ...group(at, 'C05', '部件 · 其他设施', 'Parts: others', [
    leaf('C0501', '线缆脱落裸露', 'Cable down or bare', 'complaint', danger, within(2, 'urgentHours')),
    leaf('C0502', '健身器材损坏', 'Exercise equipment broken', 'complaint', within(5, 'workDays')),
  ]),
  ...group(at, 'C11', '事件 · 市容环境', 'Events: cleanliness', [
    leaf(
      'C1101',
      '暴露垃圾',
      'Exposed rubbish',
      'complaint',
      within(4, 'workHours'),
      offered('exact', '路边、空地上的成堆垃圾', 'Heaps of rubbish by the road or on open ground', ['垃圾', 'rubbish', 'garbage']),
    ),
    leaf('C1102', '建筑垃圾乱堆', 'Building rubble', 'complaint', within(4, 'workHours')),
    leaf('C1103', '积存渣土', 'Earth heaps', 'complaint', within(2, 'workDays')),
    leaf('C1104', '道路不洁', 'Dirty road', 'complaint', within(2, 'workHours')),
    leaf(
      'C1105',
      '路面积水',
      'Standing water',
      'complaint',
      within(4, 'workHours'),
      offered('exact', '雨后积水、井口返水', 'Water that stands after rain or comes out of drains', ['积水', 'flooding', 'drain']),
    ),
    leaf('C1106', '焚烧垃圾落叶', 'Burning of rubbish or leaves', 'complaint', urgent, within(2, 'workHours')),
  ]),
  ...group(at, 'C12', '事件 · 宣传广告', 'Events: advertising', [
    leaf(
      'C1201',
      '非法小广告',
      'Unlawful stickers',
      'complaint',
      within(4, 'workHours'),
      offered('exact', '墙面、灯杆上的小广告', 'Stickers on walls and poles', ['小广告', 'stickers', 'graffiti']),
    ),
    leaf('C1202', '违规户外广告', 'Unlawful hoarding', 'complaint', within(5, 'workDays')),
    leaf('C1203', '广告牌松动', 'Loose sign', 'complaint', urgent, within(4, 'urgentHours')),
  ]),
  ...group(at, 'C13', '事件 · 施工管理', 'Events: building sites', [
    leaf('C1301', '违规夜间施工', 'Building at night', 'complaint', within(2, 'workHours')),
    leaf('C1302', '工地扬尘', 'Dust from a site', 'complaint', within(1, 'workDays')),
    leaf('C1303', '擅自挖掘道路', 'Road dug up without permit', 'complaint', within(2, 'workDays')),
  ]),
  ...group(at, 'C14', '事件 · 突发事件', 'Events: emergencies', [
    leaf('C1401', '路面积水险情', 'Dangerous flooding', 'help', danger, within(2, 'urgentHours')),
    leaf('C1402', '燃气管道受损', 'Gas pipe damaged', 'help', danger, within(2, 'urgentHours')),
    leaf('C1403', '违规燃放烟花爆竹', 'Forbidden fireworks', 'misconduct', urgent, within(2, 'urgentHours')),
  ]),
  ...group(at, 'C15', '事件 · 街面秩序', 'Events: street order', [
    leaf('C1501', '占道经营', 'Trading on the road', 'complaint', within(2, 'workHours')),
    leaf('C1502', '流动摊点', 'Mobile stalls', 'complaint', within(2, 'workHours')),
    leaf('C1503', '机动车乱停', 'Cars parked wrongly', 'complaint', within(4, 'workHours')),
    leaf('C1504', '非机动车乱停', 'Bicycles parked wrongly', 'complaint', within(4, 'workHours')),
  ]),
  ...group(at, 'C16', '事件 · 其他', 'Events: others', [
    leaf(
      'C1601',
      '违法建设',
      'Unlawful building',
      'misconduct',
      within(15, 'workDays'),
      offered(
        'area',
        '正在搭建的违法建筑；只登记核查，不公开',
        'Unlawful building going on; looked into, never listed',
        ['违建', 'unlawful building'],
        'blackbox',
      ),
    ),
    leaf('C1602', '毁绿种菜', 'Vegetables in green areas', 'complaint', within(5, 'workDays')),
    leaf('C1603', '飞线充电', 'Charging by cables out of windows', 'complaint', urgent, within(4, 'workHours')),
  ]),
];
