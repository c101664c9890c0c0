/** What waits for somebody besides matters, most of it by an office, in the order in which home shows it. */
export const waitingKinds = {
  calls: '等您打电话告诉的人',
  dues: '今天该看的户',
  links: '请您联系的户',
  ourLink: '想联系您家的党员',
  members: '等您确认的报到',
  units: '等您确认的单位报到',
  hours: '等您确认的时长',
  reservations: '等人来取的东西',
  appeals: '等您处理的申诉',
  proposals: '等您确认的补记积分',
  repeats: '反复出现的事',
  opinions: '等您回答的投诉建议',
  moderation: '待看的话',
  gaps: '还缺党员联系的户',
} as const
export type WaitingKind = keyof typeof waitingKinds
