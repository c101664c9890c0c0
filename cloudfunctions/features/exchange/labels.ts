import type { ChangeError } from '../grid/change-node'
import type { PlantError } from '../grid/plant'
import type { OfficeError } from '../grid/offices'
import type { ProposeError } from '../links/agreeing'
import { linksErrors } from '../links/labels'
import type { FullError } from '../links/load'

/** What the person reads when a file cannot be taken or a table cannot be given. */
export const exchangeErrors = {
  'exchange.not_yours': '导入导出由村(社区)书记和乡镇、旗县负责人来做，您现在没有这个权限',
  'exchange.not_found': '没有找到这次导入，请重新选择文件检查一遍',
  'exchange.busy': '有人正在导入，同时只能导入一份。请等一两分钟再点，您的文件还在',
  'exchange.changed': '这次导入刚刚在别处动过，请退出页面再进来看进度',
  'exchange.file_changed': '文件和检查时不一样了，请重新检查一遍再导入',
  'exchange.file_not_yours': '只能导入自己上传的文件，请重新选择文件',
  'exchange.file_missing': '文件没有传上来，请重新选择文件',
  'exchange.file_empty': '这个文件是空的，请填好内容再选一次',
  'exchange.file_kind': '这不是 Excel 表格，请选择 .xlsx 文件，可以先下载模板照着填',
  'exchange.file_old': '这是旧版 Excel（.xls）。请在 Excel 或 WPS 里打开，另存为 .xlsx，再选那一份',
  'exchange.file_locked': '这个文件加了密码。请在 Excel 里去掉密码，另存为 .xlsx，再选那一份',
  'exchange.file_web': '这个文件其实是网页，只是名字像 Excel。请在 Excel 里打开，另存为 .xlsx，再选那一份',
  'exchange.file_other_table': '这是别的软件存的表格。请用 Excel 或 WPS 打开，另存为 .xlsx，再选那一份',
  'exchange.file_broken': '文件打不开，可能没有传完整。请在 Excel 里打开看看，再另存一次',
  'exchange.file_large': '文件太大，最多 5 MB。请分成几份导入；内容不多的，请把它贴到新表里再存',
  'exchange.no_headings': '表里没有找到该有的表头，请下载模板，把内容贴到模板里再导入',
  'exchange.heading_missing': '第 {line} 行是表头，少了「{missing}」这一列。{unknown}请把表头改好再导入',
  'exchange.sheet_hidden': '能导入的表在隐藏的工作表「{sheet}」里。请取消隐藏，存好再导入',
  'exchange.no_rows': '表头下面没有内容，请填好再导入',
  'exchange.too_many_rows': '一份最多 20000 行，请分成几份导入',
} as const

/** Why a row cannot be imported, beyond what the rules of the tree say. */
export type RowError =
  | 'formula'
  | 'error'
  | 'name_signs'
  | 'role_in_grid'
  | 'role_in_community'
  | 'role_in_township'
  | 'role_in_county'
  | 'role_in_department'
  | 'member_in_community'
  | 'exponent'
  | 'digits'
  | 'count'
  | 'phone'
  | 'mobile'
  | 'date'
  | 'name_missing'
  | 'name_long'
  | 'place_missing'
  | 'place_unknown'
  | 'place_unsure'
  | 'grid_needed'
  | 'community_needed'
  | 'under_township'
  | 'parent_unknown'
  | 'parent_differs'
  | 'level_unknown'
  | 'level_differs'
  | 'no_county'
  | 'bounds_unreadable'
  | 'bounds_few'
  | 'bounds_many'
  | 'bounds_swapped'
  | 'datum_unknown'
  | 'households_many'
  | 'residents_many'
  | 'lanes_many'
  | 'leader_missing'
  | 'role_unknown'
  | 'person_missing'
  | 'until_missing'
  | 'label_missing'
  | 'contact_missing'
  | 'identity_number'
  | 'reach_unknown'
  | 'lang_unknown'
  | 'home_state_unknown'
  | 'yes_unknown'
  | 'months'
  | 'second_half'
  | 'people_many'
  | 'lane_unknown'
  | 'home_unsure'
  | 'home_unknown'
  | 'home_elsewhere'
  | 'member_missing'
  | 'member_unknown'
  | 'member_unsure'
  | 'twice'
  | 'repeated'
  | 'words_risky'
  | 'words_review'
  | 'words_unheard'
  | 'faster'

const rowErrors: Readonly<Record<RowError, string>> = {
  formula: '这一格是公式，还没有算出结果。请在 Excel 里打开，保存一次再导入',
  error: '这一格的公式出错了（#N/A、#REF! 这样），请改成填好的内容',
  name_signs: '名称里要有字，请检查',
  role_in_grid: '这个职务在网格，请写到网格，15 位编码',
  role_in_community: '这个职务在村(社区)，请填 12 位编码',
  role_in_township: '这个职务在乡镇(街道)，请填 9 位编码',
  role_in_county: '这个职务在旗县，请填 6 位编码',
  role_in_department: '这个职务在部门，请填部门编号',
  member_in_community: '在职党员报到在村(社区)，请填 12 位编码',
  exponent: '编码变成了 1.5E+14 这样，尾数已经丢了。请把这一列设成「文本」，重新填编码',
  digits: '编码只能是数字，请检查',
  count: '户数、人数要填数字，请检查',
  phone: '电话不对，请填 11 位手机号，或区号加座机号',
  mobile: '手机号要填 11 位，只填一个，本人微信绑定的号码',
  date: '日期看不懂，请写成 2027-12-31 这样',
  name_missing: '名称是空的，请填写',
  name_long: '名称太长，请写短一些',
  place_missing: '没有写是哪里，请填编码，或者填乡镇、村(社区)和网格的名称',
  place_unknown: '没有找到这个地方，或者不在您负责的范围。请检查编码和名称',
  place_unsure: '同名的地方不止一个，请填编码，或把乡镇和村都填上',
  grid_needed: '要写到网格这一级，请填 15 位网格编码，或者填上网格名称',
  community_needed: '没有写是哪个村(社区)，请填村(社区)名称或 12 位编码',
  under_township: '网格要挂在村(社区)下面，不能直接挂在乡镇下面，请检查编码和上级编码',
  parent_unknown: '上级还没有，或者不在您负责的范围。请先导入上级，再导入这一行',
  parent_differs: '上级编码和编码对不上，编码去掉最后 3 位就是上级编码',
  level_unknown: '层级请写：旗县、乡镇、村、网格',
  level_differs: '层级和编码的位数对不上，请检查',
  no_county: '旗县要在首次启用时建立，不能导入',
  bounds_unreadable: '边界看不懂，请写成「经度,纬度;经度,纬度;…」，或者放 GeoJSON',
  bounds_few: '边界至少要有 3 个不同的点',
  bounds_many: '边界最多 2000 个点，请画得简单一些',
  bounds_swapped: '经度和纬度好像写反了，请先写经度（73 到 136），再写纬度（17 到 54）',
  datum_unknown: '坐标系请写 GCJ-02 或 WGS-84',
  households_many: '户数太大，请检查',
  residents_many: '人口数太大，请检查',
  lanes_many: '一个网格最多 60 条党员巷，请检查',
  leader_missing: '填了电话，没有填姓名，请补上',
  role_unknown: '职务看不懂，请从模板说明里选一个',
  person_missing: '没有填姓名，请补上',
  until_missing: '没有填任期到哪天，请写成 2027-12-31 这样',
  label_missing: '没有填门牌号，请填门牌号，或者营子叫什么',
  contact_missing: '没有填联系人，请写找这户先找谁',
  identity_number: '有身份证号，请删掉再导入：这里不用身份证号',
  reach_unknown: '怎么联系请写：微信、打电话、托人捎话、上门',
  lang_unknown: '说什么话请写：汉语、蒙古语',
  home_state_unknown: '住没住人请写：常住、季节住、没人住、搬走了',
  yes_unknown: '这一格请填「是」或「否」',
  months: '月份看不懂，请写成 11-4 这样，就是 11 月到第二年 4 月',
  second_half: '另一处住的地方和月份要一起填，请补上',
  people_many: '一户最多填 50 人，请检查',
  lane_unknown: '这个网格里没有这条党员巷，请先导入党员巷，或者空着',
  home_unsure: '这个门牌有两户同名的，请填这户的电话',
  home_unknown: '没有找到这户，请先导入这户，再检查门牌号和联系人',
  home_elsewhere: '这户已经在别的网格了，请在小程序里看是哪儿',
  member_missing: '没有填联系的党员，请填姓名',
  member_unknown: '没有找到这位党员。请检查姓名和电话，他要先在本旗县报到',
  member_unsure: '同名的党员不止一位，请填党员电话',
  twice: '和第 {line} 行重复，只导入前面那一行，请检查',
  repeated: '和前面的一行重复，只导入前面那一行，请检查',
  words_risky: '这一行里有微信不让发的词，请换个说法',
  words_review: '这一行的字要先请人看一眼。请不要用表格，在页面上单独填',
  words_unheard: '微信这会儿没有看这一行的字。别的行可以先导入，过一会儿把这个文件再检查一遍',
  faster: '这个地方刚刚有别人在改，请再导入一次',
}

/** The same refusals of the tree that a page shows, said for a row of a table. */
export type TreeError = ChangeError | PlantError | OfficeError | 'staff.not_above'
const treeErrors: Readonly<Record<TreeError, string>> = {
  'grid.not_yours': '这个地方不归您管，或者要请上一级来改',
  'grid.wrong_level': '这一级不能这样改，请检查编码',
  'grid.retired': '这个网格已经撤销，请换成现在的网格',
  'grid.key_reused': '这一行刚刚导入过，内容不一样，请再检查一遍',
  'grid.changed': '这个地方刚刚有别人在改，请再导入一次',
  'grid.name_taken': '同一个上级下面已经有这个名称，请换一个',
  'grid.name_missing': '名称是空的，请填写',
  'grid.code_taken': '这个编码已经有了，请检查',
  'grid.code_wrong': '编码的位数或上级不对，请检查',
  'grid.handler_unknown': '没有找到这个专办人，请检查',
  'staff.not_above': '这个职务要由上一级的负责人来安排，您不能导入这一行',
  'staff.role_not_here': '这一级没有这个职务，请检查职务，网格职务要写到网格',
  'staff.until_wrong': '任期要到今天以后，最长 5 年，请改日期',
  'grid.bounds_crossing': '边界自己和自己交叉了，请按一圈的顺序写点',
  'grid.bounds_abroad': '边界的点不在国内，请检查经度和纬度有没有写错',
  'grid.bounds_far': '边界离旁边的网格超过 100 公里，请检查是不是别处的，坐标系填得对不对',
}

/** The refusals of 一带N, said for a row of a table. */
export type LinkError = ProposeError | FullError
const linkErrors: Readonly<Record<LinkError, string>> = {
  'links.not_yours': '这户不归您管，不能导入这一行',
  'links.not_lived': linksErrors['links.not_lived'],
  'links.already': '已经问过这位党员，或者就是他在联系',
  'links.waiting': '这户已经问了三位党员，等他们回话后再导入',
  'links.member_full': linksErrors['links.member_full'],
  'links.member_frail': linksErrors['links.member_frail'],
}

export type Why = RowError | TreeError | LinkError

/** In words, what is wrong with a row and what to do. `line`: the other row that it speaks of. */
export const whyOf = (why: Why, line?: number): string =>
  ({ ...rowErrors, ...treeErrors, ...linkErrors })[why].replace('{line}', String(line ?? ''))
