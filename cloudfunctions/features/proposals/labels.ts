/** What the person on the phone reads when a manual entry cannot be made or confirmed. */
export const proposalsErrors = {
  'proposals.person_unknown': '没有找到这个人：要住在这里，或在这里报到、服务过；填手机号的话，要他先在小程序「我的」里验证过',
  'proposals.person_elsewhere': '这个人不住在这里，也没在这里报到、服务过，请核对是不是他',
  'proposals.own': '不能给自己补记，也不能确认自己的，请别人来办',
  'proposals.family': '这是您家里人，请没有关系的人来办',
  'proposals.on_wrong': '只能补记最近 90 天里的事，请重新选日期',
  'proposals.not_found': '没有找到这一条，请刷新',
  'proposals.not_yours': '这一条要由村(社区)书记或上级确认',
  'proposals.proposer': '提的人不能自己确认，请另一位来办',
  'proposals.over': '这一条已经有人办过了，请刷新看看',
  'proposals.not_confirmed': '只有确认过的补记才能撤销，请刷新看看',
  'proposals.late': '过了确认的时间，请重新提一次',
  'proposals.over_month': '他这个月补记的已经到了上限，不能再补',
  'proposals.changed': '刚才有人先动过这一条，请刷新后再办',
  'proposals.no_desk': '这里是村(社区)办积分的地方，您没有要办的',
  'proposals.over_cap': '一次补得太多了，请看一次最多能补多少',
  'proposals.key_reused': '这一次刚才已经提交过，内容不一样，请返回后重新填写',
} as const
