import type { SettingsValues } from '@/contract/settings'
import type { ListName } from '@/contract/lists'
import type { CareLevel } from '@/contract/words-households'

export type Lists = SettingsValues['lists']
type Item = Lists[ListName][number]

const item = (id: string, name: string, level: CareLevel | null = null): Item => ({ id, name, help: null, from: null, until: null, level })

/** 默认示例 (practice.md): the owner's own wording is not public, so a county writes its own. */
const defaultLists: Lists = {
  mustVisit: [
    item('ill', '生病住院', 'key'),
    item('misfortune', '家庭变故', 'key'),
    item('dispute', '矛盾纠纷', 'general'),
    item('hardship', '生活困难', 'general'),
    item('aloneOld', '空巢独居', 'high'),
    item('disabled', '残疾失能', 'high'),
    item('leftChild', '留守儿童', 'high'),
    item('troubled', '思想波动', 'general'),
  ],
  mustKnow: [
    item('family', '家庭成员'),
    item('work', '生产就业'),
    item('income', '收入来源'),
    item('health', '健康状况'),
    item('needs', '困难诉求'),
    item('skills', '特长意愿'),
  ],
  brought: [item('policy', '政策'), item('service', '服务'), item('caring', '关怀')],
  tookBack: [item('feelings', '民情'), item('demands', '诉求'), item('advice', '建议')],
}

/** The county's lists where it has written them, the examples elsewhere. */
export const listsFrom = ({ lists }: Readonly<Record<string, unknown>>): Lists => ({
  ...defaultLists,
  ...(lists as Partial<Lists> | undefined),
})

/** An item as it is written down: with the name that it has now. A code that the list does not know is kept as it is. */
export const named = (
  items: readonly Item[],
  id: string,
): { readonly id: string; readonly name: string; readonly level: CareLevel | null } => {
  const found = items.find((each) => each.id === id)
  return { id, name: found?.name ?? id, level: found?.level ?? null }
}
