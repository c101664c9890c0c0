import { partyGroupKinds } from '@/contract/words'
import { unpackPolygons } from './outline'
import type { OrgState } from './org'

/** What the person on the phone reads when a call on the tree cannot be done. */
export const gridErrors = {
  'grid.not_found': '没有找到这个地方，请重新选择',
  'grid.nobody': '这个网格还没有安排人，请先打村(社区)的电话，我们会尽快补上',
  'grid.not_yours': '这个地方不归您管，请找上一级的负责人来办',
  'grid.changed': '刚才有别人改过，请刷新看看现在的情况再改',
  'grid.key_reused': '这一次刚才已经办过，内容不一样，请返回后重新填写',
  'grid.retired': '这个网格已经调整，请重新选择',
  'grid.wrong_level': '这一级没有这一项，请换一个地方办',
  'grid.name_missing': '请填写名称',
  'grid.name_taken': '旁边已经有同名的地方，请换一个名称',
  'grid.code_wrong': '代码不对：要以上一级的代码开头，再加 3 位数字',
  'grid.code_taken': '这个代码已经有了，请检查',
  'grid.recode_open': '这里还有一次换码没做完，请过几分钟再来',
  'grid.elsewhere': '只能在同一个村(社区)里合并和拆分，请重新选择网格',
  'grid.bounds_crossing': '边界的线自己交叉了，请按顺序一个点一个点重新画',
  'grid.bounds_abroad': '边界不在中国境内，可能经度和纬度写反了，请检查',
  'grid.bounds_far': '边界离旁边的网格太远，请检查坐标',
  'grid.handler_unknown': '专办人要从本村(社区)的在岗人员里选',
  'grid.no_code': '二维码暂时没有生成，请过一会儿再试',
} as const

const listed = (names: readonly string[] | undefined) => (names && names.length > 0 ? names.join('、') : null)
const pointsIn = (outline: string | null | undefined) => (outline == null ? null : `${String(unpackPolygons(outline).flat(2).length)} 个点`)

/** Fields of a place as an audit line names and says them. */
export const nodeLabels = {
  name: { label: '名称', say: ({ name }: Partial<OrgState>) => name ?? null },
  outline: { label: '边界', say: ({ outline }: Partial<OrgState>) => pointsIn(outline) },
  lanes: { label: '党员巷', say: ({ lanes }: Partial<OrgState>) => listed(lanes?.map(({ name }) => name)) },
  partyGroup: {
    label: '党组织',
    say: ({ partyGroup }: Partial<OrgState>) => (partyGroup ? `${partyGroupKinds[partyGroup.kind]} ${partyGroup.name}` : null),
  },
  teams: { label: '队伍', say: ({ teams }: Partial<OrgState>) => listed(teams?.map(({ name }) => name)) },
  supervisionPhone: { label: '监督电话', say: ({ supervisionPhone }: Partial<OrgState>) => supervisionPhone ?? null },
  households: { label: '户数', say: ({ households }: Partial<OrgState>) => (households == null ? null : String(households)) },
  residents: { label: '人口数', say: ({ residents }: Partial<OrgState>) => (residents == null ? null : String(residents)) },
  handlers: { label: '专办人', say: ({ handlers }: Partial<OrgState>) => listed(handlers?.map(({ category }) => category)) },
} as const
