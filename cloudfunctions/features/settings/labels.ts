/** What the person on the phone reads when a call on the settings cannot be done. */
export const settingsErrors = {
  'settings.not_staff': '这些是管事的人看的。您的事请到「事项」里看',
  'settings.not_yours': '设置只能由旗县负责人修改，请联系他们',
  'settings.from_past': '开始时间已经过去了，请选今天以后',
  'settings.weights_wrong': '三个占比加起来要等于 100，请改一改',
  'settings.category_lost': '「其他」和「有危险」要保留，类别代号也不能重复，请改回来',
  'settings.holiday_missing': '法定节日要有一天不少，请对着通知再看一遍',
  'settings.other_year': '有的日子不在这一年，请检查',
  'settings.works_wrong': '补班只能是周六、周日，也不能和放假重叠，请检查',
  'settings.changed': '刚才有别人改过设置，请刷新后再改',
} as const
