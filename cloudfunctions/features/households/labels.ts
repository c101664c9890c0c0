/** What the person on the phone reads when a call of 户 cannot be done. */
export const householdsErrors = {
  'households.not_found': '没有找到这一户，可能已经搬走，请返回刷新',
  'households.not_yours': '这里不归您管，请找这个网格的网格员或书记',
  'households.too_wide': '请选到乡镇、村(社区)或网格再看',
  'households.incomplete': '新的一户要填门牌、联系人、怎么联系和住没住人',
  'households.exists': '这个网格里已经有同样门牌、同样联系人的一户，请先搜一下',
  'households.lane_unknown': '这个网格里没有这条巷，请重新选',
  'households.gone': '这户已经搬走了，先把「住没住人」改过来',
  'households.code_wrong': '没有这个加入码，请网格员再念一遍',
  'households.code_late': '这个加入码过期了，请网格员重新给一个',
  'households.too_many': '加入码错了好几次，{until}以后再试，先请网格员把码发给您',
  'households.number_unproved': '请先在「我的」里认证手机号，或者向网格员要加入码',
  'households.number_unknown': '没有哪一户登记的是您的手机号，请向网格员要加入码',
  'households.full': '这一户已经有 12 个人在看了，先请一位退出',
  'households.changed': '刚才有别人也在改这一户，请刷新后再试',
} as const
