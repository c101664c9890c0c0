/** What the person on the phone reads when a call on the settings cannot be done. */
export const settingsErrors = {
  'settings.not_yours': '设置只能由旗县负责人修改，请联系他们',
  'settings.from_past': '开始时间已经过去了，请选今天以后',
  'settings.weights_wrong': '三个占比加起来要等于 100，请改一改',
  'settings.category_lost': '「其他」和「有危险」要保留，类别代号也不能重复，请改回来',
  'settings.changed': '刚才有别人改过设置，请刷新后再改',
} as const
