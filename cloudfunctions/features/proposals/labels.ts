/** What the person on the phone reads when a manual entry cannot be made or confirmed. */
export const proposalsErrors = {
  'points.person_unknown': '没有找到这个人，填手机号的话，要他先在小程序「我的」里验证过',
  'points.person_elsewhere': '这个人不住在这里，也没有在这里报到，请核对手机号',
  'points.own_entry': '不能给自己补记，也不能确认自己的，请别人来办',
  'points.on_wrong': '只能补记最近 90 天里的事，请重新选日期',
  'points.proposal_not_found': '没有找到这一条，请刷新',
  'points.proposal_not_yours': '这一条要由村(社区)书记或上级确认',
  'points.proposer': '提的人不能自己确认，请另一位来办',
  'points.proposal_over': '这一条已经有人办过了，请刷新看看',
  'points.not_confirmed': '只有确认过的补记才能撤销，请刷新看看',
  'points.proposal_late': '过了确认的时间，请重新提一次',
  'points.over_month': '他这个月补记的已经到了上限，不能再补',
  'points.proposal_changed': '刚才有人先动过这一条，请刷新后再办',
} as const
