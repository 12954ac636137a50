import { stemOf } from './span';

/**
 * What organs of government deal with. Only a name made of these takes over a level that is printed before another:
 * a place, a bank, a university or a park has none, and the list of what has one is the shorter.
 */
const FIELDS = [
  '知识产权|专利|版权|商标|科学技术|科技奖励|科技|科|教育|教|财政|财务|统计|审计|国有资产监督|国资|物价|粮食|商务|商|工商',
  '发展和?改革|发改|经济和信息化|经济信息化?|经信|工业和信息化|工信|中小企业|金融|招商|投促|投资促进|博览|口岸',
  '文化广电新闻出版|文化广播影视|文化广电|文广新|文广|文化和旅游|文化旅游|文旅|文体|文化和新闻出版|文化市场|文化|文物|旅游|体育',
  '新闻出版广电|新闻出版|广播电视|广播电影电视|广电|公安|司法|民政|法制|信访|机构编制|编|人才|考核|督查|绩效|目标绩效|效能|信用|双打|“双打”|打侵',
  '质量技术|质监|质量|市场|食品药品|食药监|药监|药品|卫生和?计生|卫生和?计划生育|卫生健康|卫计|卫健|卫生|检验检疫|出入境检验检疫',
  '农业农村|农业|农牧业|农牧|农村工作|农|林业|林业和草原|林|园林绿化|园林|水利|水务|畜牧|农垦|森工|扶贫移民|扶贫|海洋与渔业|海洋|乡村振兴',
  '人力资源和?社会保障|人力社保|人社|住房和?城乡建设|住建|规划|自然资源|国土资源|国土|环境保护|环保|生态环境|交通运输|交通|城市|城管|民族宗教|民宗',
  '国防科工|国防科技工业|国防|外事|外侨|外|侨务|侨|台|国税|地税|税务|银监|保监|银保监|证监|烟草|大数据|政务服务|数据|应急',
].join('|');

const ORGAN = new RegExp(
  `^(?:政府|党委|委)?(?:${FIELDS})(?:行政|综合)?(?:监督)?(?:管理|执法|监管)?` +
    '(?:总局|厅|局|委员会|委|办公室|办|总队|支队|部队|工办)$',
);

/** Organs whose names are not made that way. 高级人民法院 is the court of a province, and printed with its level, too. */
const OTHERS = new RegExp(
  `^(?:${[
    '(?:政府|党委|委|人民政府)?办公[厅室]|(?:政府|府|党委|委)办|(?:人民)?政府|党委|委|(?:政府|目标绩效)?督查室',
    '(?:党委|委)?(?:宣传|组织|统战)部|(?:党委|委)?政法委|(?:委)?网信办|人大|人大常委会|政协|纪委|监委',
    '(?:高级)?人民法院|高级法院|高法院|法院|高院|高法|(?:人民)?检察院|高检',
    '工商联|总工会|贸促会|科协|律协|律师协会|社科院|科学院|农科院|社科联|妇联',
  ].join('|')})$`,
);

/** Groups of offices that are set up at one level. */
const JOINT_OFFICE = /(?:领导小组|联席会议)(?:办公室)?$/;
const ABOVE = /^(?:国家|国务院|中央|全国)/;

/** Whether a name is that of an organ that every level has, printed without its level. */
export function takesLevel(name: string): boolean {
  const stem = stemOf(name);
  return ORGAN.test(stem) || OTHERS.test(stem) || (JOINT_OFFICE.test(stem) && !ABOVE.test(stem));
}

const ENDING =
  /(?:局|厅|委|办|部|院|署|处|队|所|行|海关|大学|工大|科协|律协|高法|人大|公司|中心|政府|园区|开发区|高新区|单位|部门|办公室|委员会|管委会|贸促会|协会|学会|联合会|总工会|领导小组|联席会议)$/;

/** Whether a text can be a name by itself: a name that a stray space divides ends before its last word. */
export const isWhole = (name: string): boolean => ENDING.test(stemOf(name));

/** Whether a name is that of a set-up of which offices are members. */
export const hasMembers = (name: string): boolean => /(?:领导小组|联席会议|委员会|指挥部)(?:办公室)?$/.test(name);
