/** What the person on the phone reads when a call on offices cannot be done. */
export const staffErrors = {
  'staff.not_found': '没有找到这个人的职务，请刷新后再试',
  'staff.not_above': '这个职务要由上一级的负责人来安排，请联系他们',
  'staff.role_not_here': '这一级没有这个职务，请换一个职务或地方',
  'staff.until_wrong': '任期要到今天以后，最长 5 年，请重新选择日期',
  'staff.leave_wrong': '请假的结束时间要晚于开始时间，最长一年，请重新选择',
  'staff.deputy_unknown': '代理人要从本村(社区)在岗的人里选，请重新选择',
  'staff.person_unknown': '没有找到这个人，请返回后重新打开',
  'staff.passing_changed': '刚才有别人也在登记，请刷新后再看',
  'staff.last_county': '这是最后一位旗县负责人，请先安排好接手的人',
} as const
